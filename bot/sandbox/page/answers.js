/** What follows from what the application answers: a form opens, the own page changes, a whisper elsewhere is announced. */

import { openForm } from "./dialog.js";
import { announce } from "./dom.js";
import { toast } from "./notices.js";
import { here, state } from "./state.js";

let goTo = () => {};
let drawHome = () => {};
let show = () => {};

/** Tells this module how to go to a message, how to draw Verbatim's own page, and how to show an answer where I am. */
export function connect({ go, home, answer }) {
  goTo = go;
  drawHome = home;
  show = answer;
}

/** Takes the server's reply to a command, a shortcut, a press or a form; `from` is {channel, thread, card}. */
export function took({ answer, said }, from = { ...here(), card: null }) {
  switch (answer?.kind) {
    case "Form":
      openForm(answer, from);
      break;
    case "Invalid":
      toast(Object.values(answer.errors)[0] ?? "That did not work.", { trouble: true });
      break;
    case "Replace":
      if (!from.channel) drawHome(answer.card);
      else announce(answer.card.summary);
      break;
    default:
      break;
  }
  const elsewhere = said && (said.channel !== state.channel || (said.thread !== null && said.thread !== state.thread));
  if (said && !elsewhere) show(said);
  if (elsewhere) toast(answer.card.summary, { action: { label: "Show", act: () => goTo(said.channel, said.message) } });
}

/** The line above the box to write in: what a newcomer could do next, until they have done it. */

import { el } from "./dom.js";
import { me, state } from "./state.js";

const RATE = "/truth metrics";
const LOOKED = "verbatim-sandbox-looked";

/** The next step for whoever reads these messages, as elements; none when there is nothing to say. `wind` moves the clock. */
export function hint(channel, messages, composer, wind) {
  if (!channel.listening || !channel.example || me().outsider) return [];
  const mine = messages.filter((message) => message.mine);
  if (!mine.length && !messages.some(({ text }) => text === channel.example))
    return [line("Announce a decision, such as:", `“${channel.example}”`, () => composer.fill(channel.example))];
  if (mine.some(({ replies }) => replies) && !localStorage.getItem(LOOKED))
    return [line("How many decisions name a customer by now?", RATE, () => composer.say(RATE))];
  if (!state.asked) return [];
  const spared = `Nobody is asked more than twice a day, and ${me().name} was. Act as somebody else, or let time pass:`;
  return [line(spared, "Tomorrow 9:00", () => wind("tomorrow"), "step")];
}

const line = (words, label, act, style = "example") =>
  el("div", { class: "try" }, el("span", {}, words), el("button", { type: "button", class: style, on: { click: act } }, label));

/** Hears what was written: whoever has looked at the rate needs no hint to it. */
export function noticed(text) {
  if (text.trim().startsWith(RATE)) localStorage.setItem(LOOKED, "yes");
}

/** Sentences that come and go, and questions that want yes or no. */

import { byId, el } from "./dom.js";
import { icon } from "./icons.js";

/** Shows a sentence for some seconds; `action` is {label, act}. Trouble stays until it is closed. */
export function toast(sentence, { trouble = false, action = null } = {}) {
  const note = el(
    "div",
    { class: `toast${trouble ? " trouble" : ""}`, role: trouble ? "alert" : null },
    el("span", {}, sentence),
  );
  const close = () => note.remove();
  const run = () => {
    close();
    action.act();
  };
  if (action) note.append(el("button", { type: "button", class: "link", on: { click: run } }, action.label));
  note.append(el("button", { type: "button", class: "icon-button", "aria-label": "Close", on: { click: close } }, icon("close")));
  byId("toasts").append(note);
  if (!trouble) setTimeout(close, 8000);
  while (byId("toasts").children.length > 3) byId("toasts").firstChild.remove();
}

/** Runs something, and shows the sentence when it fails; undefined then. */
export async function attempt(act) {
  try {
    return await act();
  } catch (trouble) {
    toast(trouble.message, { trouble: true });
    return undefined;
  }
}

/** Asks a question; whether the answer was yes. */
export function ask(question, { title = "Are you sure?", yes = "Yes", no = "Cancel", danger = false } = {}) {
  return new Promise((resolve) => {
    const dialog = el("dialog", { class: "ask", "aria-label": title });
    const answer = (value) => () => dialog.close(value);
    dialog.append(
      el("h2", {}, title),
      el("p", {}, question),
      el(
        "div",
        { class: "dialog-foot" },
        el("button", { type: "button", class: "button", on: { click: answer("") } }, no),
        el("button", { type: "button", class: `button ${danger ? "danger" : "primary"}`, on: { click: answer("yes") } }, yes),
      ),
    );
    dialog.addEventListener("close", () => {
      resolve(dialog.returnValue === "yes");
      dialog.remove();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

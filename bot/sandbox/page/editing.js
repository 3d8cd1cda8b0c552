/** Changing one's own message, in its place. */

import { post } from "./api.js";
import { byId, el } from "./dom.js";
import { attempt } from "./notices.js";

/** Replaces a message's words by a box to change them in. */
export function startEditing(message, { inThread }) {
  const item = byId(`${inThread ? "t" : "m"}${message.id}`);
  const shown = item?.querySelector(".prose");
  if (!shown) return;
  const box = el("textarea", { class: "input", rows: "2", "aria-label": "Change the message", value: message.text });
  const stop = () => {
    form.replaceWith(shown);
    item.focus();
  };
  const save = async () => {
    const done = await attempt(() => post("edit", { message: message.id, text: box.value }));
    if (done) stop();
  };
  const key = (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") stop();
    else if (event.key === "Enter" && !event.shiftKey) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const form = el(
    "div",
    { class: "editing", on: { keydown: key } },
    box,
    el(
      "div",
      { class: "actions" },
      el("button", { type: "button", class: "button primary", on: { click: save } }, "Save"),
      el("button", { type: "button", class: "button", on: { click: stop } }, "Cancel"),
    ),
  );
  shown.replaceWith(form);
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}

/** Draws one message: who, when, the words or the card, the reactions, and what can be done with it. */

import { took } from "./answers.js";
import { post } from "./api.js";
import { drawCard } from "./cards.js";
import { el } from "./dom.js";
import { startEditing } from "./editing.js";
import { icon } from "./icons.js";
import { ask, attempt, toast } from "./notices.js";
import { emojiOf, openEmoji, openMenu } from "./popover.js";
import { nameOf, state } from "./state.js";
import { prose } from "./text.js";
import { clockTime, fullTime } from "./time.js";

/** Somebody's picture: Verbatim's mark, or an initial in their colour. */
export function avatar(id, small = false) {
  const place = [...state.people.keys()].indexOf(id);
  const classes = `avatar${small ? " small" : ""} ${id === state.verbatim ? "verbatim" : `tint-${place % 6}`}`;
  return el("span", { class: classes, "aria-hidden": "true" }, id === state.verbatim ? icon("quotes") : nameOf(id).slice(0, 1));
}

/** A message as a list item. `surroundings` is {inThread, openThread}; its list decides whether it continues the one before. */
export function drawMessage(message, surroundings) {
  if (!message.author) return el("li", { class: "notice", id: idOf(message, surroundings) }, el("span", {}, message.text));
  const name = nameOf(message.author);
  const words = message.erased ? "This message was deleted." : (message.card?.summary ?? message.text);
  const label = `${name}, ${clockTime(message.at)}${message.whisper ? ", only visible to you" : ""}: ${words}`;
  return el(
    "li",
    {
      class: `message${message.whisper ? " whisper" : ""}${message.erased ? " erased" : ""}`,
      id: idOf(message, surroundings),
      data: { id: message.id },
      tabIndex: -1,
      "aria-label": label,
    },
    message.whisper ? el("div", { class: "only-you" }, icon("eye"), "Only visible to you") : null,
    el("div", { class: "gutter" }, avatar(message.author), el("time", { class: "slim-time", "aria-hidden": "true" }, clockTime(message.at))),
    el("div", { class: "body" }, byline(message, name), content(message), ...below(message, surroundings)),
    message.erased ? null : tools(message, surroundings),
  );
}

const idOf = (message, { inThread }) => `${inThread ? "t" : "m"}${message.id}`;

function byline(message, name) {
  const person = state.people.get(message.author);
  return el(
    "div",
    { class: "byline" },
    el("span", { class: "name" }, name),
    message.author === state.verbatim ? el("span", { class: "badge" }, "app") : null,
    person?.outsider ? el("span", { class: "badge outside" }, person.company) : null,
    el("time", { datetime: message.at, title: fullTime(message.at) }, clockTime(message.at)),
  );
}

function content(message) {
  if (message.erased) return el("p", { class: "quiet" }, "This message was deleted.");
  if (message.card) {
    const from = { channel: message.channel, thread: message.thread, card: message.id };
    return drawCard(message.card, async (action, value) => {
      const reply = await attempt(() => post("press", { message: message.id, action, value }));
      if (reply) took(reply, from);
    });
  }
  const drawn = prose(message.text);
  if (message.edited) (drawn.lastElementChild ?? drawn).append(el("span", { class: "edited" }, " (edited)"));
  return drawn;
}

function below(message, { inThread, openThread }) {
  const reactions = message.reactions.map(({ emoji, names, mine }) =>
    el(
      "button",
      {
        type: "button",
        class: `reaction${mine ? " mine" : ""}`,
        title: `${names.join(", ")}: ${emoji.replaceAll("_", " ")}`,
        "aria-pressed": String(mine),
        "aria-label": `${emoji.replaceAll("_", " ")}, ${names.join(", ")}`,
        on: { click: () => react(message, emoji) },
      },
      `${emojiOf(emoji)} ${names.length}`,
    ),
  );
  const replies = message.replies === 1 ? "1 reply" : `${message.replies} replies`;
  const thread = el(
    "button",
    { type: "button", class: "replies", on: { click: () => openThread(message.id) } },
    replies,
    el("span", { class: "quiet" }, message.lastReply ? ` last at ${clockTime(message.lastReply)}` : ""),
  );
  return [reactions.length ? el("div", { class: "reactions" }, reactions) : null, message.replies && !inThread ? thread : null];
}

const react = (message, emoji) => attempt(() => post("react", { message: message.id, emoji }));

function tools(message, surroundings) {
  const button = (name, label, act) =>
    el("button", { type: "button", class: "icon-button", "aria-label": label, title: label, on: { click: act } }, icon(name));
  const more = button("more", "More actions", (event) => openMessageMenu(event.currentTarget, message, surroundings));
  more.setAttribute("aria-haspopup", "menu");
  more.classList.add("more");
  if (message.whisper) return el("div", { class: "tools" }, more);
  return el(
    "div",
    { class: "tools" },
    button("smile", "Add a reaction", (event) => openEmoji(event.currentTarget, (emoji) => react(message, emoji))),
    surroundings.inThread ? null : button("reply", "Reply in a thread", () => surroundings.openThread(message.id)),
    more,
  );
}

/** Everything that can be done with a message. */
export function openMessageMenu(anchor, message, surroundings) {
  const run = async (name) => {
    const reply = await attempt(() => post("shortcut", { message: message.id, name }));
    if (reply) took(reply, { channel: message.channel, thread: message.thread, card: null });
  };
  const entries = [];
  if (!message.whisper) {
    for (const { name, title } of state.shortcuts) entries.push({ label: title, icon: "quotes", act: () => run(name) });
    if (entries.length) entries.push(null);
    if (!surroundings.inThread) entries.push({ label: "Reply in a thread", icon: "reply", act: () => surroundings.openThread(message.id) });
    entries.push({ label: "Add a reaction", icon: "smile", act: () => openEmoji(anchor, (emoji) => react(message, emoji)) });
  }
  entries.push({ label: "Copy link", icon: "chain", act: () => copy(message.url) });
  if (message.mine) {
    entries.push(null, { label: "Edit", icon: "pencil", act: () => startEditing(message, surroundings) });
    entries.push({ label: "Delete", icon: "bin", danger: true, act: () => erase(message) });
  }
  openMenu(anchor, "Message", entries);
}

async function copy(url) {
  try {
    await navigator.clipboard.writeText(url);
    toast("The link is copied.");
  } catch {
    toast(`Copy this link: ${url}`);
  }
}

async function erase(message) {
  const yes = await ask("Nobody will be able to read it any more.", { title: "Delete this message?", yes: "Delete", danger: true });
  if (yes) await attempt(() => post("erase", { message: message.id }));
}

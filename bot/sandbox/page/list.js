/** A list of messages that follows what happens: new ones at its end, changed ones in their place. */

import { announce, el, focusIn, roving } from "./dom.js";
import { drawMessage, openMessageMenu } from "./message.js";
import { nameOf, now, state } from "./state.js";
import { dayName, dayOf } from "./time.js";

const TOGETHER = 5 * 60_000;

export class MessageList {
  /** `surroundings` is {inThread, openThread}; what came after `lastRead` was there before me, and stands below a line. */
  constructor(label, surroundings) {
    this.surroundings = surroundings;
    this.messages = [];
    this.lastRead = Infinity;
    this.unseen = 0;
    this.element = el("ol", { class: "messages", "aria-label": label });
    roving(this.element, ".message");
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("focusin", ({ target }) => this.remember(target.closest(".message")));
  }

  /** Draws these messages anew. */
  fill(messages, lastRead) {
    this.messages = messages;
    this.lastRead = lastRead;
    this.unseen = this.firstUnread(messages);
    this.draw();
  }

  /** The message before which I stopped reading; 0 when it is not among these. */
  firstUnread(messages) {
    return messages.find((one, at) => this.isUnread(one) && at && messages[at - 1].id <= this.lastRead)?.id ?? 0;
  }

  isUnread(message) {
    return message.id > this.lastRead && !message.mine;
  }

  /** Takes over the newest ones as they are now; whether some stay in front of them (where there are `more`). */
  renew(messages, more) {
    const from = messages[0];
    const earlier = more ? this.messages.filter((one) => one.at < from.at || (one.at === from.at && one.id < from.id)) : [];
    this.messages = [...earlier, ...messages];
    this.draw();
    return earlier.length > 0;
  }

  /** Puts earlier ones in front. */
  prepend(messages) {
    this.unseen = this.firstUnread([...messages, this.messages[0]]) || this.unseen;
    this.messages = [...messages, ...this.messages];
    this.draw();
  }

  /** Takes in a message that is new or reads differently; whether it is new. */
  take(message) {
    const at = this.messages.findIndex((one) => one.id === message.id);
    const last = this.messages.at(-1);
    if (message.erased && !message.replies) {
      if (at >= 0) this.messages.splice(at, 1);
      this.draw();
      return false;
    }
    if (at >= 0) {
      this.messages[at] = message;
      this.redraw(at);
      return false;
    }
    const after = !last || [last.at, last.id] < [message.at, message.id] || last.at <= message.at;
    this.messages.push(message);
    if (document.hidden && !this.unseen && this.isUnread(message)) this.unseen = message.id;
    if (after) this.element.append(...this.drawn(this.messages.length - 1));
    else {
      this.messages.sort((one, other) => one.at.localeCompare(other.at) || one.id - other.id);
      this.draw();
    }
    if (!message.mine && message.author) announce(`${nameOf(message.author)}: ${message.card?.summary ?? message.text}`);
    return true;
  }

  /** Names the days anew when another one began, here or where I am now. */
  newDay() {
    const today = dayOf(now()) + state.zone;
    if (this.today !== undefined && this.today !== today && !this.element.querySelector(".editing")) this.draw();
    this.today = today;
  }

  draw() {
    const focused = this.element.querySelector(".message:focus")?.dataset.id;
    this.element.replaceChildren(...this.messages.flatMap((_, at) => this.drawn(at)));
    const first = this.item(focused) ?? this.element.querySelector(".message:last-child");
    if (first) first.tabIndex = 0;
    if (focused) this.item(focused)?.focus();
  }

  redraw(at) {
    const message = this.messages[at];
    const before = this.item(message.id);
    if (!before || before.querySelector(".editing")) return;
    const inside = before.contains(document.activeElement);
    const after = this.drawn(at).at(-1);
    after.tabIndex = before.tabIndex;
    before.replaceWith(after);
    if (inside) after.focus();
  }

  /** A message, with the lines that stand before it: the day, and where the unread ones begin. */
  drawn(at) {
    const message = this.messages[at];
    const before = this.messages[at - 1];
    const lines = [];
    const newDay = !before || dayOf(before.at) !== dayOf(message.at);
    if (newDay && !this.surroundings.inThread) lines.push(el("li", { class: "day" }, el("span", {}, dayName(message.at))));
    const unread = message.id === this.unseen;
    const firstReply = this.surroundings.inThread && at === 1;
    if (firstReply) lines.push(el("li", { class: "day" }, el("span", {}, "Replies")));
    if (unread && before) lines.push(el("li", { class: "unread-line" }, el("span", {}, "New")));
    const item = drawMessage(message, this.surroundings);
    if (!newDay && !unread && !firstReply && continues(before, message)) item.classList.add("continued");
    item.classList.toggle("highlight", message.id === this.highlighted);
    return [...lines, item];
  }

  item(id) {
    return this.element.querySelector(`[data-id="${id}"]`);
  }

  message(id) {
    return this.messages.find((one) => one.id === id);
  }

  remember(item) {
    if (!item || item.tabIndex === 0) return;
    for (const other of this.element.querySelectorAll('.message[tabindex="0"]')) other.tabIndex = -1;
    item.tabIndex = 0;
  }

  key(event) {
    const item = event.target.closest(".message");
    if (!item || event.target !== item) return;
    const more = item.querySelector(".more");
    if (event.key === "Enter" || event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      event.preventDefault();
      if (more) openMessageMenu(more, this.message(Number(item.dataset.id)), this.surroundings);
    }
  }

  /** Moves into the list from the composer. */
  focusLast() {
    const items = this.element.querySelectorAll(".message");
    if (items.length) focusIn(this.element, ".message", items[items.length - 1]);
  }

  /** Scrolls to a message and marks it for a moment. */
  highlight(id) {
    const item = this.item(id);
    if (!item) return false;
    item.scrollIntoView({ block: "center" });
    item.classList.add("highlight");
    this.highlighted = id;
    setTimeout(() => {
      this.highlighted = null;
      this.item(id)?.classList.remove("highlight");
    }, 6000);
    return true;
  }
}

const continues = (before, message) =>
  before &&
  before.author === message.author &&
  before.whisper === message.whisper &&
  !before.erased &&
  !message.card &&
  !before.card &&
  new Date(message.at) - new Date(before.at) < TOGETHER;

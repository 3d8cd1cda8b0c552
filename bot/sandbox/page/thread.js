/** The panel beside the conversation: one thread. */

import { get } from "./api.js";
import { Composer } from "./composer.js";
import { byId, el } from "./dom.js";
import { icon } from "./icons.js";
import { MessageList } from "./list.js";
import { attempt } from "./notices.js";
import { state } from "./state.js";

export class Thread {
  /** `closed()` hears that the panel was closed. */
  constructor(closed) {
    this.panel = byId("thread");
    this.closed = closed;
    this.panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented && event.target.tagName !== "TEXTAREA") this.close();
    });
  }

  /** Opens the thread of a message, perhaps at one of its replies. */
  async open(root, message = null) {
    const content = await attempt(() => get("messages", { channel: state.channel, thread: root }));
    if (!content || state.thread !== root) return;
    this.root = root;
    this.list = new MessageList("Thread", { inThread: true, openThread: () => {} });
    this.list.fill(content.messages, Infinity);
    const name = state.channels.get(state.channel)?.name ?? "";
    const close = el("button", { type: "button", class: "icon-button", "aria-label": "Close the thread", on: { click: () => this.close() } }, icon("close"));
    this.composer = new Composer({ channel: state.channel, thread: root }, "Reply in this thread", { onEscape: () => this.close() });
    this.scroller = el("div", { class: "thread-scroll" }, this.list.element);
    this.panel.replaceChildren(
      el("header", { class: "top" }, el("div", { class: "top-words" }, el("h2", {}, "Thread"), el("p", { class: "topic" }, `#${name}`)), close),
      this.scroller,
      el("div", { class: "composer-place" }, this.composer.element),
    );
    this.panel.hidden = false;
    byId("app").classList.add("with-thread");
    this.composer.grow();
    this.toEnd();
    if (message !== null) this.list.highlight(message);
    this.composer.box.focus({ preventScroll: true });
  }

  /** Reads the thread anew. */
  async reload() {
    if (this.panel.hidden) return;
    const content = await get("messages", { channel: state.channel, thread: this.root }).catch(() => null);
    if (content) this.list.fill(content.messages, Infinity);
    else this.close();
  }

  /** Takes in a message that is new or changed, if it belongs here. */
  received(message) {
    if (this.panel.hidden || (message.thread !== this.root && message.id !== this.root)) return;
    const end = this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < 80;
    if (message.id === this.root && message.erased && !message.replies) this.close();
    else this.list.take(message);
    if (end || message.id === this.awaited) this.toEnd();
  }

  /** Shows the answer to what I did, when it is there. */
  await(message) {
    this.awaited = message;
    if (!this.panel.hidden && this.list.message(message)) this.toEnd();
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  close() {
    this.hide();
    this.closed(this.root);
  }

  hide() {
    this.panel.hidden = true;
    this.panel.replaceChildren();
    byId("app").classList.remove("with-thread");
  }
}

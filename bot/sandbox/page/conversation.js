/** The middle of the page: a channel's messages, with what a newcomer could do there. */

import { get, post } from "./api.js";
import { wind } from "./clock.js";
import { Composer } from "./composer.js";
import { byId, el, soon } from "./dom.js";
import { drawTop } from "./header.js";
import { hint } from "./hints.js";
import { icon } from "./icons.js";
import { MessageList } from "./list.js";
import { openMessageMenu } from "./message.js";
import { startEditing } from "./editing.js";
import { attempt } from "./notices.js";
import { me, state } from "./state.js";

export class Conversation {
  constructor(openThread) {
    this.scroller = byId("conversation");
    this.surroundings = { inThread: false, openThread };
    this.markRead = soon(() => this.read(), 300);
    this.scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
    window.addEventListener("focus", () => this.markRead());
    window.addEventListener("pagehide", () => this.read());
    this.stuck = true;
    this.sizes = new ResizeObserver(() => this.stuck && this.toEnd());
    this.sizes.observe(this.scroller);
  }

  /** Shows a channel, at its end or at a message. */
  async show(id, message = null, focus = true) {
    this.list = null;
    this.meanwhile = [];
    const content = await attempt(() => get("messages", { channel: id }));
    if (!content || state.channel !== id) return;
    const channel = state.channels.get(id);
    this.list = new MessageList(channel.direct ? "Your conversation with Verbatim" : `Messages in #${channel.name}`, this.surroundings);
    this.list.fill(content.messages, content.lastRead);
    for (const one of this.meanwhile) if (one.channel === id) this.list.take(one);
    this.more = content.more;
    this.pill = el("button", { type: "button", class: "pill", hidden: true, on: { click: () => this.toEnd() } }, "New messages", icon("down"));
    this.start = el("div", {});
    this.sizes.observe(this.list.element);
    this.scroller.replaceChildren(el("div", { class: "fill" }), this.start, this.list.element, this.pill);
    this.write(channel, focus);
    this.refresh();
    this.stuck = message === null;
    if (message === null || !(await this.find(message))) this.toStartOfUnread();
    this.markRead();
  }

  /** Reads the channel anew, without moving. */
  async reload() {
    const content = await attempt(() => get("messages", { channel: state.channel }));
    if (!content || !this.list) return;
    const end = this.atEnd();
    const height = this.scroller.scrollHeight - this.scroller.scrollTop;
    if (!this.list.renew(content.messages, content.more)) this.more = content.more;
    this.refresh();
    if (end) this.toEnd();
    else this.scroller.scrollTop = this.scroller.scrollHeight - height;
    this.markRead();
  }

  write(channel, focus) {
    const words = channel.direct ? "Write to Verbatim, or / for commands" : `Write to #${channel.name}, or / for commands`;
    const onUp = () => this.editLast();
    const onEscape = () => this.list.focusLast();
    this.composer = new Composer({ channel: channel.id, thread: null }, words, { onUp, onEscape });
    this.next = el("div", {});
    byId("composer").replaceChildren(this.next, this.composer.element);
    this.composer.grow();
    if (focus && matchMedia("(hover: hover)").matches) this.composer.box.focus({ preventScroll: true });
  }

  /** Draws what depends on the channel's state: the header, its beginning, the example. */
  refresh() {
    const channel = state.channels.get(state.channel);
    if (!channel || !this.list) return;
    drawTop(channel);
    this.list.newDay();
    const earlier = el("button", { type: "button", class: "button", on: { click: () => this.earlier() } }, "Show earlier messages");
    this.start.replaceChildren(this.more ? el("div", { class: "earlier" }, earlier) : beginning(channel));
    this.next.replaceChildren(...hint(channel, this.list.messages, this.composer, wind));
  }

  async earlier() {
    const content = await attempt(() => get("messages", { channel: state.channel, before: this.list.messages[0].id }));
    if (!content) return;
    const height = this.scroller.scrollHeight - this.scroller.scrollTop;
    this.more = content.more;
    this.list.prepend(content.messages);
    this.refresh();
    this.scroller.scrollTop = this.scroller.scrollHeight - height;
  }

  /** Shows a message of this channel, looking back as far as needed. */
  async find(message) {
    const before = [];
    const first = () => (before[0] ?? this.list.messages[0])?.id;
    while (this.more && !this.list.message(message) && !before.some(({ id }) => id === message)) {
      const content = await get("messages", { channel: state.channel, before: first() }).catch(() => null);
      if (!content?.messages.length) break;
      before.unshift(...content.messages);
      this.more = content.more;
    }
    if (before.length) this.list.prepend(before);
    this.refresh();
    return this.list.highlight(message);
  }

  /** Takes in a message that is new or changed. */
  received(message) {
    if (message.thread !== null) return;
    if (!this.list) {
      this.meanwhile?.push(message);
      return;
    }
    const end = this.atEnd();
    const fresh = this.list.take(message);
    if (message.mine) this.refresh();
    if (end || (fresh && (message.mine || message.id === this.awaited))) this.toEnd();
    else if (fresh) this.pill.hidden = false;
    if (fresh) this.markRead();
  }

  atEnd() {
    return this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < 80;
  }

  /** Shows the answer to what I did, when it is there. */
  await(message) {
    this.awaited = message;
    if (this.list?.message(message)) this.toEnd();
  }

  /** Goes to the end; of a last message that is longer than the window, to where it begins. */
  toEnd() {
    const last = this.list?.element.lastElementChild;
    const long = last && last.offsetHeight > this.scroller.clientHeight;
    this.scroller.scrollTop = long ? last.offsetTop - this.scroller.offsetTop - 8 : this.scroller.scrollHeight;
    this.stuck = true;
    if (this.pill) this.pill.hidden = true;
  }

  toStartOfUnread() {
    this.toEnd();
    const mark = this.list.element.querySelector(".unread-line");
    if (mark && mark.offsetTop < this.scroller.scrollTop) mark.scrollIntoView({ block: "center" });
  }

  scrolled() {
    this.stuck = this.atEnd();
    if (this.pill && this.stuck) this.pill.hidden = true;
  }

  /** Tells the server that I have seen everything here. */
  read() {
    const channel = state.channels.get(state.channel);
    const newest = Math.max(0, state.newest ?? 0, ...(this.list?.messages ?? []).map((message) => message.id));
    if (!channel || !newest || document.hidden) return;
    channel.unread = 0;
    post("read", { channel: channel.id, message: newest }, true).catch(() => {});
  }

  editLast() {
    const mine = this.list.messages.filter((message) => message.mine && !message.erased).at(-1);
    if (mine) startEditing(mine, this.surroundings);
  }

  /** Opens the menu of the newest message. */
  menuOfLast() {
    const last = this.list.messages.at(-1);
    const anchor = last && this.list.item(last.id)?.querySelector(".more");
    if (anchor) openMessageMenu(anchor, last, this.surroundings);
  }
}

function beginning(channel) {
  if (channel.direct)
    return el(
      "div",
      { class: "beginning" },
      el("h2", {}, "You and Verbatim"),
      el("p", {}, "What Verbatim has to say to you alone, it says here. Answer in plain words, or type / for everything it can do."),
    );
  const heard = channel.shared
    ? "Verbatim is here. People of another company are too, so it shows no record, flag or metric in this channel."
    : "Announce a decision here, and Verbatim asks you, where only you see it, which customers it is for and what they said. Your answer becomes a record in the thread, and counts in the share of decisions that name a customer.";
  const deaf = "Verbatim is not in this channel, so it hears nothing here.";
  const add = () => attempt(() => post("invite", { channel: channel.id }));
  return el(
    "div",
    { class: "beginning" },
    el("h2", {}, `The beginning of #${channel.name}`),
    el("p", {}, channel.listening ? heard : deaf),
    channel.listening || me().outsider ? null : el("button", { type: "button", class: "button primary", on: { click: add } }, icon("plus"), "Add Verbatim"),
  );
}

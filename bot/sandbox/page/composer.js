/** The box to write in: Enter sends, a slash completes commands, and a draft waits where it was left. */

import { took } from "./answers.js";
import { post, Trouble } from "./api.js";
import { Completion } from "./completion.js";
import { el, freshId } from "./dom.js";
import { noticed } from "./hints.js";
import { icon } from "./icons.js";
import { toast } from "./notices.js";
import { state } from "./state.js";

const drafts = new Map();

export class Composer {
  /** `where` is {channel, thread}; `onEscape` and `onUp` hear those keys while the box is empty. */
  constructor(where, placeholder, { onUp = () => {}, onEscape = () => {} } = {}) {
    this.where = where;
    this.key = [state.me, where.channel, where.thread].join(" ");
    this.box = el("textarea", {
      class: "composer-box",
      rows: "1",
      placeholder,
      "aria-label": placeholder,
      value: drafts.get(this.key) ?? "",
      on: {
        input: () => this.typed(),
        keydown: (event) => this.pressed(event, onUp, onEscape),
        blur: () => this.completion.close(),
      },
    });
    this.trouble = el("p", { class: "field-error", role: "alert", id: freshId("trouble"), hidden: true });
    this.send = el("button", { type: "submit", class: "send", "aria-label": "Send" }, icon("send"));
    const submit = (event) => {
      event.preventDefault();
      this.submit();
    };
    const frame = el("form", { class: "composer-frame", on: { submit } }, this.box, this.send);
    this.element = el("div", { class: "composer" }, this.trouble, frame);
    this.completion = new Completion(this.box, frame);
    this.grow();
  }

  typed() {
    drafts.set(this.key, this.box.value);
    this.trouble.hidden = true;
    this.grow();
    this.completion.update();
  }

  /** Puts words into the box, ready to be sent. */
  fill(words) {
    this.box.value = words;
    this.typed();
    this.completion.close();
    this.box.focus();
    this.box.setSelectionRange(words.length, words.length);
  }

  /** Says words at once; what is being written stays. */
  say(words) {
    this.queue(words);
    this.box.focus();
  }

  grow() {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(this.box.scrollHeight, 240)}px`;
  }

  pressed(event, onUp, onEscape) {
    if (event.isComposing || this.completion.pressed(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "ArrowUp" && !this.box.value) {
      event.preventDefault();
      onUp();
    } else if (event.key === "Escape" && !this.box.value) onEscape();
  }

  /** Sends what is written, after what was sent before it. */
  submit() {
    const text = this.box.value;
    if (!text.trim()) return;
    this.completion.close();
    this.box.value = "";
    this.grow();
    this.queue(text);
  }

  queue(text) {
    noticed(text);
    this.sent = (this.sent ?? Promise.resolve()).then(() => this.deliver(text));
  }

  async deliver(text) {
    try {
      const reply = await post("say", { ...this.where, text });
      if (!this.box.value) drafts.delete(this.key);
      if (reply.trouble) toast(reply.trouble, { trouble: true });
      took(reply, { ...this.where, card: null });
    } catch (trouble) {
      if (!(trouble instanceof Trouble)) throw trouble;
      this.box.value = [text, this.box.value].filter(Boolean).join("\n");
      drafts.set(this.key, this.box.value);
      this.trouble.textContent = trouble.message;
      this.trouble.hidden = false;
      this.grow();
    }
  }
}

/** Completes slash commands while they are typed, from the same table of routes that answers them. */

import { el, freshId } from "./dom.js";
import { state } from "./state.js";

const MOST = 50;

/** The command whose name is typed already, with words behind it; its usage stays in sight. */
function begun(words) {
  const spoken = [words, words.replace(/^truth /, "")];
  const named = state.commands.filter(({ name }) => spoken.some((one) => one.startsWith(`${name} `)));
  return named.sort((one, other) => other.name.length - one.name.length).slice(0, 1);
}

/** The commands that fit what is typed. What stands below another one, such as `/truth review skip`, follows once that is typed. */
function fitting(words) {
  const begins = ({ name }) => name.startsWith(words) || `truth ${name}`.startsWith(words);
  const found = state.commands.filter((one) => begins(one) || (words.length > 1 && one.name.includes(words)));
  const typed = (name) => words.startsWith(name) || `truth ${words}`.startsWith(name);
  const above = ({ name }) => found.some((one) => name.startsWith(`${one.name} `) && !typed(one.name));
  return found.filter((one) => !above(one));
}

export class Completion {
  constructor(box, frame) {
    this.box = box;
    this.frame = frame;
    this.found = [];
    this.at = 0;
    const id = freshId("commands");
    this.list = el("ul", { class: "completion", role: "listbox", id, "aria-label": "Commands", hidden: true });
    frame.before(this.list);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": id, "aria-expanded": "false" }))
      box.setAttribute(name, value);
  }

  /** Shows the commands that fit what is typed. */
  update() {
    const typed = this.box.value;
    if (!typed.startsWith("/") || typed.includes("\n")) return this.close();
    const words = typed.slice(1).toLocaleLowerCase();
    this.found = fitting(words).slice(0, MOST);
    if (!this.found.length) this.found = begun(words);
    if (!this.found.length) return this.close();
    this.at = 0;
    this.list.replaceChildren(...this.found.map((command, at) => this.option(command, at)));
    this.list.hidden = false;
    this.box.setAttribute("aria-expanded", "true");
    return this.mark();
  }

  option({ name, usage, help }, at) {
    const take = (event) => {
      event.preventDefault();
      this.at = at;
      this.take();
    };
    return el(
      "li",
      { role: "option", id: `${this.list.id}-${at}`, class: "completion-item", on: { mousedown: take } },
      el("span", { class: "command" }, usage || `/${name}`),
      el("span", { class: "quiet" }, help),
    );
  }

  mark() {
    for (const [at, item] of [...this.list.children].entries()) item.setAttribute("aria-selected", String(at === this.at));
    this.box.setAttribute("aria-activedescendant", `${this.list.id}-${this.at}`);
    this.list.children[this.at]?.scrollIntoView({ block: "nearest" });
  }

  /** Writes the marked command into the box. */
  take() {
    this.box.value = `/${this.found[this.at].name} `;
    this.box.dispatchEvent(new Event("input"));
    this.close();
    this.box.focus();
  }

  /** Hears a key first; whether it was meant for the list. */
  pressed(event) {
    if (this.list.hidden) return false;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const typed = this.box.value.trim().slice(1).toLocaleLowerCase();
    const whole = typed === "truth" || typed === this.found[this.at].name || begun(typed).includes(this.found[this.at]);
    if (move) {
      this.at = (this.at + move + this.found.length) % this.found.length;
      this.mark();
    } else if (!whole && (event.key === "Tab" || (event.key === "Enter" && !event.shiftKey))) this.take();
    else if (event.key === "Escape") this.close();
    else return false;
    event.preventDefault();
    return true;
  }

  close() {
    this.list.hidden = true;
    this.box.setAttribute("aria-expanded", "false");
    this.box.removeAttribute("aria-activedescendant");
  }
}

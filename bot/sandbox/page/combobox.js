/** A field that offers choices while one types; what is picked stands as chips in front of the words. */

import { el, freshId } from "./dom.js";
import { icon } from "./icons.js";
import { place } from "./popover.js";

export class Combobox {
  /** `search(typed)` gives {choices, reason}; `describedBy` are ids of the hint and the error. */
  constructor({ id, many, picked, placeholder, search, describedBy, required }) {
    Object.assign(this, { many, search, placeholder, picked: [...picked], found: [], at: -1, asked: 0 });
    const listId = freshId("options");
    this.input = el("input", {
      id,
      type: "text",
      class: "combo-input",
      autocomplete: "off",
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": listId,
      "aria-describedby": describedBy,
      "aria-required": required ? "true" : null,
      on: {
        input: () => this.look(),
        focus: () => this.look(),
        blur: () => this.close(),
        keydown: (event) => this.pressed(event),
      },
    });
    this.chips = el("span", { class: "chips" });
    this.list = el("ul", { class: "options", role: "listbox", id: listId, popover: "manual" });
    const focus = (event) => {
      if (event.target === this.frame || event.target === this.chips) this.input.focus();
    };
    this.frame = el("div", { class: "combo input", on: { click: focus } }, this.chips, this.input);
    this.element = el("div", {}, this.frame, this.list);
    this.draw();
  }

  values() {
    return this.picked.map((choice) => choice.value);
  }

  draw() {
    const chip = (choice) => {
      const drop = () => this.drop(choice);
      const remove = { type: "button", "aria-label": `Remove ${choice.label}`, on: { click: drop } };
      return el("span", { class: "chip" }, choice.label, el("button", remove, icon("close")));
    };
    this.chips.replaceChildren(...this.picked.map(chip));
    this.input.placeholder = this.picked.length ? "" : this.placeholder || "Type to search";
  }

  drop(choice) {
    this.picked = this.picked.filter((one) => one !== choice);
    this.draw();
    this.input.focus();
  }

  async look() {
    this.asked += 1;
    const mine = this.asked;
    const typed = this.input.value.trim();
    let answer;
    try {
      answer = await this.search(typed);
    } catch (trouble) {
      answer = { choices: [], reason: trouble.message };
    }
    if (mine !== this.asked || document.activeElement !== this.input) return;
    const taken = new Set(this.values());
    this.found = (answer?.choices ?? []).filter((choice) => !taken.has(choice.value));
    this.at = this.found.length && typed ? 0 : -1;
    this.show(answer?.reason || (this.found.length || !typed ? "" : "Nothing fits."));
  }

  show(reason) {
    if (!this.found.length && !reason) return this.close();
    const options = this.found.map((choice, at) =>
      el(
        "li",
        {
          role: "option",
          id: `${this.list.id}-${at}`,
          class: "option",
          on: {
            mousedown: (event) => {
              event.preventDefault();
              this.take(choice);
            },
          },
        },
        choice.label,
        choice.hint ? el("small", {}, choice.hint) : null,
      ),
    );
    this.list.replaceChildren(...(reason ? [el("li", { class: "reason", role: "presentation" }, el("span", { role: "status" }, reason))] : []), ...options);
    if (!this.list.matches(":popover-open")) this.list.showPopover();
    place(this.list, this.frame, { wide: true });
    this.input.setAttribute("aria-expanded", "true");
    return this.mark();
  }

  mark() {
    const options = this.list.querySelectorAll("[role=option]");
    for (const [at, option] of [...options].entries()) option.setAttribute("aria-selected", String(at === this.at));
    if (this.at < 0) return this.input.removeAttribute("aria-activedescendant");
    options[this.at].scrollIntoView({ block: "nearest" });
    return this.input.setAttribute("aria-activedescendant", options[this.at].id);
  }

  take(choice) {
    this.picked = this.many ? [...this.picked, choice] : [choice];
    this.input.value = "";
    this.draw();
    this.close();
    this.input.focus();
  }

  pressed(event) {
    const open = this.list.matches(":popover-open");
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && !open) this.look();
    else if (move && this.found.length) {
      this.at = (this.at + move + this.found.length) % this.found.length;
      this.mark();
    } else if (event.key === "Enter" && open && this.at >= 0) this.take(this.found[this.at]);
    else if (event.key === "Enter" && this.input.value) this.look();
    else if (event.key === "Escape" && open) this.close();
    else if (event.key === "Backspace" && !this.input.value && this.picked.length) this.drop(this.picked.at(-1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  close() {
    this.asked += 1;
    if (this.list.matches(":popover-open")) this.list.hidePopover();
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}

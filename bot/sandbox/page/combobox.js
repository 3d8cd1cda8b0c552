/** A field that offers choices while one types; what is picked stands as chips in front of the words. */

import { el, freshId } from "./dom.js";
import { icon } from "./icons.js";
import { place } from "./popover.js";

export class Combobox {
  /** `search(typed)` gives {choices, reason}; `describedBy` are ids of the hint and the error, `typed` words that wait for a choice. */
  constructor({ id, many, picked, placeholder, search, describedBy, required, typed = "" }) {
    Object.assign(this, { many, search, placeholder, picked: [...picked], found: [], at: -1, asked: 0 });
    const listId = freshId("options");
    this.input = el("input", {
      id,
      type: "text",
      class: "combo-input",
      value: typed,
      autocomplete: "off",
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": listId,
      "aria-describedby": describedBy,
      "aria-required": required ? "true" : null,
      on: {
        input: () => this.look(),
        focus: () => this.quietly || this.look(),
        click: () => this.list.matches(":popover-open") || this.look(),
        blur: () => this.leave(),
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
    this.focus();
  }

  /** Takes the focus without opening the list, which would hide what stands below. */
  focus() {
    this.quietly = true;
    this.input.focus();
    this.quietly = false;
  }

  async look() {
    this.asked += 1;
    const mine = this.asked;
    const typed = this.input.value.trim();
    const { offers, reason } = await this.offered(typed);
    if (mine !== this.asked || document.activeElement !== this.input) return;
    this.found = offers;
    this.at = offers.length && typed ? 0 : -1;
    this.show(reason || (offers.length || !typed ? "" : "Nothing fits."));
  }

  /** What there is to choose from, without what is picked already; a choice that only says the reason is none. */
  async offered(typed) {
    try {
      const { choices = [], reason = "" } = (await this.search(typed)) ?? {};
      const taken = new Set(this.values());
      return { offers: choices.filter(({ value, label }) => !taken.has(value) && !same(label, reason)), reason };
    } catch (trouble) {
      return { offers: [], reason: trouble.message };
    }
  }

  leave() {
    this.close();
    this.settle();
  }

  /** Takes what was typed and not picked where it can only mean one thing; else the sentence that says what to do. */
  async settle() {
    const typed = this.input.value.trim();
    if (!typed) return "";
    const { offers, reason } = await this.offered(typed);
    if (this.input.value.trim() !== typed) return "";
    const meant = offers.find(({ label }) => same(label, typed)) ?? (offers.length === 1 && !reason ? offers[0] : null);
    if (!meant) return reason || `Choose from the list what “${typed}” means, or empty the field.`;
    this.add(meant);
    return "";
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
    this.add(choice);
    this.close();
    this.focus();
  }

  add(choice) {
    const one = { ...choice, label: choice.picked || choice.label };
    this.picked = this.many ? [...this.picked, one] : [one];
    this.input.value = "";
    this.draw();
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

const same = (one, other) => one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

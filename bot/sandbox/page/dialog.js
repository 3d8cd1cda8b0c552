/** Forms: everything typed stays until it was taken, whatever goes wrong meanwhile. */

import { took } from "./answers.js";
import { post } from "./api.js";
import { line } from "./cards.js";
import { el, freshId } from "./dom.js";
import { drawField, valueOf } from "./fields.js";
import { icon } from "./icons.js";

let current = null;

/** Opens a form, or draws it in place of the one that is open. `from` is {channel, thread, card}. */
export function openForm(form, from) {
  if (current) current.redraw(form);
  else current = new Sheet(form, from);
}

window.addEventListener("beforeunload", (event) => {
  if (current?.dirty()) event.preventDefault();
});

class Sheet {
  constructor(form, from) {
    this.from = from;
    const id = freshId("title");
    this.title = el("h2", { id });
    this.trouble = el("p", { class: "form-error", role: "alert", tabIndex: -1, hidden: true });
    this.body = el("div", { class: "dialog-body" });
    this.send = el("button", { type: "submit", class: "button primary" });
    this.foot = el("div", { class: "dialog-foot" });
    const close = el("button", { type: "button", class: "icon-button", "aria-label": "Close", on: { click: () => this.leave() } }, icon("close"));
    const submit = (event) => {
      event.preventDefault();
      this.submit();
    };
    this.form = el("form", { novalidate: true, on: { submit } }, el("div", { class: "dialog-head" }, this.title, close), this.trouble, this.body, this.foot);
    this.dialog = el("dialog", { class: "sheet", "aria-labelledby": id, on: { keydown: (event) => this.pressed(event) } }, this.form);
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.leave();
    });
    document.body.append(this.dialog);
    this.draw(form, {});
    this.dialog.showModal();
    (this.fields.slice(0, 2).find(isEmpty) ?? this.fields[0])?.focus();
  }

  /** Draws a form; `kept` holds what was typed, by field name. */
  draw(form, kept) {
    this.drawn = form;
    this.title.textContent = form.title;
    this.send.textContent = form.submit;
    this.fields = [];
    const asks = { suggest: (name, typed) => this.suggest(name, typed), refresh: (name, value) => this.change(name, value) };
    this.body.replaceChildren(
      ...form.parts.map((part) => {
        if (part.kind === "Note") return el("p", { class: part.quiet ? "note quiet" : "note" }, ...line(part.line));
        if (part.kind === "FormButtons") return el("div", { class: "actions" }, part.items.map((item) => this.button(item)));
        const field = drawField(part, kept[part.name] ?? valueOf(part), asks);
        this.fields.push(field);
        return field.element;
      }),
    );
    this.footer();
    this.fail(form.errors);
  }

  /** Another form in its place. What was typed stays, unless the new form shows something else than the old one did. */
  redraw(form) {
    const values = this.values();
    const before = new Map(this.fields.map(({ part }) => [part.name, JSON.stringify(valueOf(part))]));
    const kept = {};
    for (const part of form.parts.filter(({ name }) => name in values)) {
      const typed = values[part.name]?.typed;
      if (before.get(part.name) === JSON.stringify(valueOf(part))) kept[part.name] = values[part.name];
      else if (typed) kept[part.name] = Object.assign(valueOf(part), { typed });
    }
    const focused = document.activeElement?.closest("[data-field], [data-action]")?.dataset ?? {};
    this.draw(form, kept);
    if (!Object.keys(form.errors).length) this.after(focused, values)?.focus();
  }

  /** Where one goes on after the form changed: in the field that changed it, else where a button moved words to, in what it brought, or on it. */
  after(focused, values) {
    const field = this.fields.find(({ part }) => part.name === focused.field);
    const now = this.values();
    const gone = Object.keys(values).filter((name) => typeof values[name] === "string" && values[name] && now[name] === "");
    const moved = this.fields.find(({ part }) => gone.some((name) => String(now[part.name] ?? "").includes(values[name])));
    const fresh = this.fields.find(({ part }) => !(part.name in values));
    const button = [...this.body.querySelectorAll("[data-action]")].find((one) => one.dataset.action === focused.action);
    return field ?? moved ?? fresh ?? button ?? this.fields[0];
  }

  button(item) {
    const act = () => this.change(item.action, item.value);
    return el("button", { type: "button", class: `button ${item.style}`, data: { action: item.action }, on: { click: act } }, item.label);
  }

  footer(asking = false) {
    const button = (label, act, style = "") => el("button", { type: "button", class: `button ${style}`, on: { click: act } }, label);
    if (!asking) return this.foot.replaceChildren(button("Cancel", () => this.leave()), this.send);
    const keep = button("Keep editing", () => this.stay(), "primary");
    this.foot.replaceChildren(el("span", { class: "discard", role: "alert" }, "Discard what you typed?"), button("Discard", () => this.close(), "danger"), keep);
    return keep.focus();
  }

  values() {
    return Object.fromEntries(this.fields.map((field) => [field.part.name, field.value()]));
  }

  dirty() {
    return this.fields.some((field) => field.value()?.typed || JSON.stringify(field.value()) !== JSON.stringify(valueOf(field.part)));
  }

  pressed(event) {
    if (event.key === "Escape" && !event.defaultPrevented) {
      event.preventDefault();
      this.leave();
    }
  }

  /** Closes when nothing was typed; asks otherwise. */
  leave() {
    if (this.dirty()) this.footer(true);
    else this.close();
  }

  stay() {
    this.footer();
    this.fields[0]?.focus();
  }

  close() {
    current = null;
    this.dialog.close();
    this.dialog.remove();
  }

  asked() {
    const { channel, thread, card } = this.from;
    const { action: form, id, state } = this.drawn;
    return { channel, thread, card, form, id, state };
  }

  async suggest(field, typed) {
    return (await post("suggest", { ...this.asked(), field, typed })).answer;
  }

  change(action, value) {
    return this.ask("change", { ...this.asked(), action, value: String(value), values: this.values() });
  }

  async submit() {
    const wrong = await Promise.all(this.fields.map(async (field) => [field.part.name, await field.settle()]));
    const errors = Object.fromEntries(wrong.filter(([, sentence]) => sentence));
    if (Object.keys(errors).length) return this.fail(errors);
    return this.ask("submit", { ...this.asked(), values: this.values() });
  }

  /** Sends once at a time, and does what the answer says. */
  async ask(act, body) {
    if (this.busy) return;
    this.setBusy(true);
    try {
      this.answered(act, await post(act, body));
    } catch (trouble) {
      this.fail({ "": trouble.message });
    } finally {
      this.setBusy(false);
    }
  }

  answered(act, reply) {
    const answer = reply.answer;
    if (answer?.kind === "Form") this.redraw(answer);
    else if (answer?.kind === "Invalid") {
      if (answer.form) this.redraw(answer.form);
      this.fail(answer.errors);
    } else {
      if (act === "submit" || ["Close", "Replace"].includes(answer?.kind)) this.close();
      took(reply, this.from);
    }
  }

  setBusy(busy) {
    this.busy = busy;
    this.send.disabled = busy;
    this.dialog.setAttribute("aria-busy", String(busy));
  }

  /** Shows each sentence beside its field, and moves to the first. */
  fail(errors) {
    const names = new Set(this.fields.map(({ part }) => part.name));
    const general = Object.entries(errors).filter(([name]) => !names.has(name)).map(([, sentence]) => sentence);
    this.trouble.textContent = general.join(" ");
    this.trouble.hidden = !general.length;
    for (const field of this.fields) field.fail(errors[field.part.name]);
    const first = this.fields.find((field) => errors[field.part.name]);
    if (general.length) this.trouble.focus();
    else first?.focus();
  }
}

const isEmpty = (field) => !String(field.value() ?? "");

/** Draws each kind of field, and reads what is in it. */

import { Combobox } from "./combobox.js";
import { el, freshId } from "./dom.js";
import { state } from "./state.js";

/**
 * A field as {element, value(), settle(), fail(sentence), focus()}; `settle` gives a sentence when what is typed there cannot be sent.
 * `value` is what to show (as `value()` gives it); `suggest(name, typed)` and `refresh(name, value)` ask the application.
 */
export function drawField(part, value, { suggest, refresh }) {
  const id = freshId("field");
  const ids = { hint: `${id}-hint`, error: `${id}-error` };
  const describedBy = part.hint ? `${ids.hint} ${ids.error}` : ids.error;
  const made = MAKERS[part.kind](part, value, { id, describedBy, suggest, refresh });
  const error = el("p", { class: "field-error", id: ids.error, hidden: true });
  const star = part.required ? el("span", { class: "required", title: "Required" }, " *") : null;
  const label = made.group ? el("legend", {}, part.label, star) : el("label", { htmlFor: id }, part.label, star);
  const hint = part.hint ? el("p", { class: "hint", id: ids.hint }, part.hint) : null;
  const element = el(made.group ? "fieldset" : "div", { class: "field", data: { field: part.name } }, label, made.element, hint, error);
  if (made.group) element.setAttribute("aria-describedby", describedBy);
  const fail = (sentence) => {
    error.textContent = sentence ?? "";
    error.hidden = !sentence;
    element.classList.toggle("failed", Boolean(sentence));
    for (const input of element.querySelectorAll("input, textarea, select")) input.setAttribute("aria-invalid", String(Boolean(sentence)));
  };
  const focus = made.focus ?? (() => element.querySelector("input, textarea, select")?.focus());
  return { element, fail, focus, settle: made.settle ?? (() => ""), value: made.value, part };
}

/** What a field holds when the application draws it, as `value()` gives it. */
export function valueOf(part) {
  switch (part.kind) {
    case "TextField":
      return part.multiline ? part.value : part.value.replace(/\s*\n\s*/g, " ");
    case "DateField":
      return part.value ? { day: part.value } : null;
    case "SuggestField":
      return part.picked.map((choice) => choice.value);
    default:
      return [...part.picked];
  }
}

const MAKERS = {
  TextField(part, value, { id, describedBy }) {
    const shared = { id, class: "input", value, placeholder: part.placeholder, "aria-describedby": describedBy, "aria-required": part.required ? "true" : null };
    const box = part.multiline ? el("textarea", { ...shared, rows: "3" }) : el("input", { ...shared, type: "text", autocomplete: "off" });
    return { element: box, value: () => box.value };
  },

  DateField(part, value, { id, describedBy }) {
    const box = el("input", { id, class: "input day-input", type: "date", value: value?.day ?? "", "aria-describedby": describedBy });
    return { element: box, value: () => (box.value ? { day: box.value } : null) };
  },

  SelectField(part, value, tools) {
    return part.many ? checkboxes(part, value, tools) : select(part, value, tools);
  },

  SuggestField(part, value, { id, describedBy, suggest }) {
    const known = new Map([...part.picked, ...(value.choices ?? [])].map((choice) => [choice.value, choice]));
    const picked = [...value].map((one) => known.get(one) ?? { label: one, value: one });
    const search = (typed) => suggest(part.name, typed);
    return combobox(new Combobox({ ...part, id, describedBy, picked, search, typed: value.typed }));
  },

  PersonField(part, value, tools) {
    const people = [...state.people.values()].map((person) => ({ value: person.id, label: person.name, hint: person.title }));
    return local(part, value, tools, people);
  },

  ChannelField(part, value, tools) {
    const channels = [...state.channels.values()].filter((channel) => !channel.direct);
    return local(part, value, tools, channels.map(({ id, name, topic }) => ({ value: id, label: `#${name}`, hint: topic })));
  },
};

function combobox(box) {
  const value = () => Object.assign(box.values(), { choices: box.picked, typed: box.input.value });
  return { element: box.element, value, settle: () => box.settle(), focus: () => box.focus() };
}

function local(part, value, { id, describedBy }, choices) {
  const picked = value.map((one) => choices.find((choice) => choice.value === one) ?? { value: one, label: one });
  const fits = (typed) => (choice) => choice.label.toLocaleLowerCase().includes(typed.toLocaleLowerCase());
  const search = async (typed) => ({ choices: choices.filter(fits(typed)), reason: "" });
  return combobox(new Combobox({ ...part, id, describedBy, picked, search, typed: value.typed }));
}

function select(part, value, { id, describedBy, refresh }) {
  const chosen = value[0] ?? "";
  const option = ({ value: one, label, hint }) => el("option", { value: one }, hint ? `${label} (${hint})` : label);
  const empty = el("option", { value: "" }, part.placeholder || (part.required ? "Choose one" : "Not chosen"));
  const changed = () => part.refreshes && refresh(part.name, box.value);
  const box = el("select", { id, class: "input", "aria-describedby": describedBy, on: { change: changed } }, empty, part.choices.map(option));
  box.value = chosen;
  return { element: box, value: () => (box.value ? [box.value] : []) };
}

function checkboxes(part, value, { refresh }) {
  const boxes = part.choices.map((choice) => ({ choice, box: el("input", { type: "checkbox", checked: value.includes(choice.value) }) }));
  const picked = () => boxes.filter(({ box }) => box.checked).map(({ choice }) => choice.value);
  const row = ({ choice, box }) => el("label", { class: "check" }, box, el("span", {}, choice.label, choice.hint ? el("small", {}, choice.hint) : null));
  const changed = () => part.refreshes && refresh(part.name, picked().join(","));
  return { element: el("div", { class: "checks", on: { change: changed } }, boxes.map(row)), value: picked, group: true };
}

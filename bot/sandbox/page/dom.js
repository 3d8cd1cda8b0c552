/** Builds the page out of elements and text. Nothing here, or anywhere, reads markup: what people wrote stays words. */

const PROPERTIES = new Set(["value", "checked", "disabled", "hidden", "required", "htmlFor", "textContent", "tabIndex"]);

/** An element: `class`, `on: {event: listener}`, `data: {name: value}`, properties and attributes; null and false are left out. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) put(node, name, value);
  node.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function put(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === "class") node.className = value;
  else if (name === "on") for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
  else if (name === "data") Object.assign(node.dataset, value);
  else if (PROPERTIES.has(name)) node[name] = value;
  else node.setAttribute(name, value === true ? "" : value);
}

export const byId = (id) => document.getElementById(id);

let counter = 0;

/** An id that no other element has. */
export function freshId(prefix) {
  counter += 1;
  return `${prefix}-${counter}`;
}

/** Lets arrow keys, Home and End walk through the elements that match, with one of them in the tab order. */
export function roving(container, selector, { horizontal = false } = {}) {
  const [back, on] = horizontal ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  container.addEventListener("keydown", (event) => {
    const items = [...container.querySelectorAll(selector)];
    const at = items.indexOf(document.activeElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const last = items.length - 1;
    const to = { [back]: at - 1, [on]: at + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusIn(container, selector, items[Math.max(0, Math.min(last, to))]);
  });
}

/** Moves the focus, and the place in the tab order, to one of a roving group. */
export function focusIn(container, selector, item) {
  for (const other of container.querySelectorAll(selector)) other.tabIndex = other === item ? 0 : -1;
  item.focus();
}

/** Replaces what is in a container; the focus stays where it was, by its place among what can have it. */
export function refill(container, ...children) {
  const focusable = () => [...container.querySelectorAll("button, a, input")];
  const at = focusable().indexOf(document.activeElement);
  container.replaceChildren(...children);
  if (at >= 0) focusable()[at]?.focus();
}

/** Says something to a screen reader. */
export function announce(words) {
  byId("announcer").textContent = words;
}

/** Calls `act` once, `wait` milliseconds after the last of many calls. */
export function soon(act, wait) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...given), wait);
  };
}

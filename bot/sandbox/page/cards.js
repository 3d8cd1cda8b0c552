/** Draws the cards that Verbatim says: each part as it is, and what is pressed goes to `press(action, value)`. */

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { ask } from "./notices.js";
import { openMenu } from "./popover.js";
import { link } from "./text.js";
import { dateOnly, fullTime } from "./time.js";

/** One line of a card: words, names, links and moments. */
export function line(pieces) {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string") return unbroken(piece);
    switch (piece.kind) {
      case "Strong":
        return el("strong", {}, piece.text);
      case "Link":
        return link(piece.text, piece.url);
      case "Mention":
        return el("span", { class: "mention" }, `@${piece.name}`);
      case "ChannelName":
        return el("a", { href: `?channel=${piece.channel}`, data: { inside: `?channel=${piece.channel}` } }, `#${piece.name}`);
      case "When":
        return moment(piece);
      default:
        return "";
    }
  });
}

function moment({ at, fallback, precision }) {
  const known = !Number.isNaN(new Date(at).getTime());
  return el("time", { datetime: at }, known ? (precision === "day" ? dateOnly(at) : fullTime(at)) : fallback);
}

/** Words whose keys and rates stay on one line: D-42, 85.7 %. */
const unbroken = (words) =>
  words.split(/(\bD-\d+|\d[\d.,]* (?:%|h\b))/).map((part, at) => (at % 2 ? el("span", { class: "unbroken" }, part) : part));

/** A card. `press` is awaited; meanwhile nothing else on the card can be pressed. */
export function drawCard(card, press) {
  const drawn = el("div", { class: "card" });
  const pressed = async (button, item, value) => {
    if (drawn.ariaBusy === "true") return;
    if (item.confirm && !(await ask(item.confirm, { yes: item.label, danger: item.style === "danger" }))) return;
    drawn.ariaBusy = "true"; // not disabled: a disabled button loses the focus, and with it a keyboard's place
    await press(item.action, value);
    drawn.ariaBusy = null;
    if (button.isConnected && document.activeElement === document.body) button.focus();
  };
  drawn.append(...card.parts.map((part) => drawPart(part, pressed)));
  return drawn;
}

function drawPart(part, pressed) {
  switch (part.kind) {
    case "Heading":
      return el("h3", {}, part.text);
    case "Text":
      return el("p", { class: part.quiet ? "quiet" : null }, ...line(part.line));
    case "Quote":
      return el(
        "figure",
        { class: "quote" },
        el("blockquote", {}, `“${part.words}”`),
        part.by.length ? el("figcaption", {}, ...line(part.by)) : null,
      );
    case "Facts":
      return el("dl", { class: "facts" }, part.pairs.map(([label, value]) => el("div", {}, el("dt", {}, label), el("dd", {}, ...line(value)))));
    case "Divider":
      return el("hr", {});
    case "Actions":
      return el("div", { class: "actions" }, part.items.map((item) => drawAction(item, pressed)));
    default:
      return el("p", { class: "quiet" }, "(This part cannot be drawn here.)");
  }
}

function drawAction(item, pressed) {
  if (item.kind === "Button") {
    const act = (event) => pressed(event.currentTarget, item, item.value);
    return el("button", { type: "button", class: `button ${item.style}`, on: { click: act } }, item.label);
  }
  const open = (event) => {
    const button = event.currentTarget;
    const entries = item.choices.map(({ label, hint, value }) => ({ label, hint, act: () => pressed(button, item, value) }));
    openMenu(button, item.label, entries);
  };
  const props = { type: "button", class: "button menu-button", "aria-haspopup": "menu", "aria-expanded": "false" };
  return el("button", { ...props, on: { click: open } }, item.label, icon("down"));
}

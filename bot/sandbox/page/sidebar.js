/** The sidebar: who I act as, where I can go, and the sandbox's clock. */

import { byId, el, refill, roving } from "./dom.js";
import { icon } from "./icons.js";
import { avatar } from "./message.js";
import { me, state } from "./state.js";

/** Draws people and places; `become(person)` and `go(place)` follow a choice. */
export function drawSidebar({ become, go, view }) {
  refill(byId("acting"), switcher(become), whoIAm());
  refill(byId("places"), ...places(go, view));
}

function switcher(become) {
  const person = (one) => {
    const chosen = one.id === state.me;
    const waiting = one.unread && !chosen ? `, ${one.unread} unread` : "";
    return el(
      "button",
      {
        type: "button",
        role: "radio",
        class: "face",
        "aria-checked": String(chosen),
        "aria-label": `${one.name}, ${one.title}${one.outsider ? `, ${one.company}` : ""}${waiting}`,
        title: `${one.name}, ${one.title}`,
        tabIndex: chosen ? 0 : -1,
        on: { click: () => become(one.id) },
      },
      avatar(one.id),
      waiting ? el("span", { class: "dot" }) : null,
    );
  };
  return el("div", {}, el("div", { class: "label", id: "acting-label" }, "Act as"), el("div", { class: "faces", role: "radiogroup", "aria-labelledby": "acting-label" }, [...state.people.values()].map(person)));
}

function whoIAm() {
  const { name, title, department, company, outsider, zone } = me();
  const where = outsider ? company : department;
  const place = zone.split("/").at(-1).replaceAll("_", " ");
  return el("div", { class: "who" }, el("strong", {}, name), el("span", { class: "quiet" }, `${title}, ${where} · ${place}`));
}

function places(go, view) {
  const channels = [...state.channels.values()];
  const direct = channels.find((channel) => channel.direct);
  const entry = (target, picture, words, unread, marked, here) =>
    el(
      "a",
      {
        href: target ? `?channel=${target}` : "?view=home",
        class: `place${unread && !here ? " has-unread" : ""}`,
        "aria-current": here ? "page" : null,
        on: {
          click: (event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            go(target);
          },
        },
      },
      icon(picture),
      el("span", { class: "place-name" }, words),
      marked ? el("span", { class: "here", title: "Verbatim is in this channel" }, icon("quotes")) : null,
      unread && !here ? el("span", { class: "count", "aria-label": `${unread} unread` }, unread > 99 ? "99+" : String(unread)) : null,
    );
  const channel = (one) =>
    entry(one.id, one.private ? "lock" : one.shared ? "shared" : "hash", one.name, one.unread, one.listening, view.channel === one.id);
  const drawn = [];
  if (direct) {
    drawn.push(el("h2", { class: "label" }, "Verbatim"));
    drawn.push(entry("", "home", "Home", 0, false, view.home));
    drawn.push(entry(direct.id, "direct", "Direct messages", direct.unread, false, view.channel === direct.id));
  }
  drawn.push(el("h2", { class: "label" }, "Channels"), ...channels.filter((one) => !one.direct).map(channel));
  return drawn;
}

roving(byId("places"), ".place");
roving(byId("acting"), ".face", { horizontal: true });

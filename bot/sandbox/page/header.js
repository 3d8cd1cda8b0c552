/** The line above the conversation: where I am, who else is there, and whether Verbatim is. */

import { post } from "./api.js";
import { byId, el, refill } from "./dom.js";
import { icon } from "./icons.js";
import { avatar } from "./message.js";
import { ask, attempt } from "./notices.js";
import { me, nameOf, state } from "./state.js";

/** Draws the header of a channel; of Verbatim's own page without one. */
export function drawTop(channel) {
  const drawer = el("button", { type: "button", class: "icon-button drawer-open", "aria-label": "Open the sidebar", "aria-controls": "sidebar", on: { click: openDrawer } }, icon("menu"));
  const acting = el("button", { type: "button", class: "icon-button acting-now", "aria-label": `You act as ${me().name}. Change`, on: { click: openDrawer } }, avatar(state.me, true));
  refill(byId("top"), drawer, ...(channel ? channelTop(channel) : homeTop()), acting);
}

function homeTop() {
  return [el("div", { class: "top-words" }, el("h1", {}, icon("home"), "Home"), el("p", { class: "topic" }, "What Verbatim has for you"))];
}

function channelTop(channel) {
  const picture = channel.direct ? "direct" : channel.private ? "lock" : channel.shared ? "shared" : "hash";
  const name = channel.direct ? "Direct messages" : channel.name;
  const topic = channel.direct ? "You and Verbatim" : channel.topic;
  const words = el("div", { class: "top-words" }, el("h1", {}, icon(picture), name), el("p", { class: "topic" }, topic));
  if (channel.direct) return [words];
  const names = channel.members.map(nameOf).join(", ");
  const faces = el("div", { class: "members", role: "img", "aria-label": `In this channel: ${names}`, title: names }, channel.members.map((id) => avatar(id, true)));
  return [words, faces, me().outsider ? null : presence(channel)].filter(Boolean);
}

function presence(channel) {
  const act = channel.listening ? () => remove(channel) : () => attempt(() => post("invite", { channel: channel.id }));
  const words = channel.listening ? "Verbatim is here" : "Add Verbatim";
  const title = channel.listening ? "Take Verbatim out of this channel" : "Bring Verbatim into this channel";
  const props = { type: "button", class: `button presence${channel.listening ? " is-here" : ""}`, title, on: { click: act } };
  return el("button", props, icon(channel.listening ? "check" : "plus"), el("span", {}, words));
}

async function remove(channel) {
  const question = `It will hear nothing in #${channel.name} until somebody adds it again.`;
  if (await ask(question, { title: "Take Verbatim out?", yes: "Take it out", danger: true }))
    await attempt(() => post("dismiss", { channel: channel.id }));
}

// ---------------------------------------------------------------- the sidebar on a narrow screen

export function openDrawer() {
  byId("app").classList.add("drawer");
  byId("veil").hidden = false;
  byId("sidebar").querySelector("[aria-current], .place, .face")?.focus();
}

export function closeDrawer() {
  byId("app").classList.remove("drawer");
  byId("veil").hidden = true;
}

byId("drawer-close").append(icon("close"));
byId("drawer-close").addEventListener("click", closeDrawer);
byId("veil").addEventListener("click", closeDrawer);
byId("sidebar").addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !byId("app").classList.contains("drawer")) return;
  closeDrawer();
  document.querySelector(".drawer-open")?.focus();
});

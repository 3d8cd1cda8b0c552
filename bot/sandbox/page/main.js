/** Starts the page: who I act as, where I am, and what happens meanwhile. */

import { connect, took } from "./answers.js";
import { get, post } from "./api.js";
import { drawCard } from "./cards.js";
import { startClock } from "./clock.js";
import { Conversation } from "./conversation.js";
import { byId, el, soon } from "./dom.js";
import { closeDrawer, drawTop } from "./header.js";
import { listen } from "./live.js";
import { attempt, toast } from "./notices.js";
import { drawSidebar } from "./sidebar.js";
import { me, nameOf, now, onChange, state, takeClock, takeState } from "./state.js";
import { Thread } from "./thread.js";

const REMEMBERED = "verbatim-sandbox-person";
const conversation = new Conversation((root) => openThread(root));
const thread = new Thread((root) => {
  state.thread = null;
  remember();
  conversation.list?.item(root)?.focus();
});
const view = { home: false, get channel() { return this.home ? "" : state.channel; } };

// ---------------------------------------------------------------- going somewhere

/** Shows a channel (or Verbatim's own page, when there is none), perhaps at a message. */
async function go(channel, message = null, { push = true, focus = true } = {}) {
  closeDrawer();
  if (channel && !state.channels.has(channel)) {
    toast(`${me().name} is not in that channel.`, { trouble: true });
    channel = state.channels.has(state.channel) ? state.channel : firstChannel();
  }
  thread.hide();
  Object.assign(state, { channel, thread: null, newest: 0 });
  view.home = !channel;
  remember(push);
  drawPlaces();
  if (view.home) return showHome();
  const root = message === null ? null : await threadOf(channel, message);
  await conversation.show(channel, root ?? message, focus);
  if (root !== null) await openThread(root, message);
  return drawPlaces();
}

const firstChannel = () => (state.channels.has("product") ? "product" : [...state.channels.values()].find((one) => !one.direct).id);

/** The first message of the thread that a reply stands in. */
async function threadOf(channel, message) {
  const found = await get("message", { message }).catch(() => null);
  return found?.channel === channel ? found.thread : null;
}

async function openThread(root, message = null) {
  state.thread = root;
  remember();
  await thread.open(root, message);
}

/** Keeps the address in step with what is shown. */
function remember(push = false) {
  const query = new URLSearchParams({ as: state.me });
  if (view.home) query.set("view", "home");
  else query.set("channel", state.channel);
  if (state.thread !== null) query.set("thread", state.thread);
  const url = `/?${query}`;
  if (push && url !== location.pathname + location.search) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}

async function follow(search, options) {
  const query = new URLSearchParams(search);
  const number = (name) => (/^\d+$/.test(query.get(name) ?? "") ? Number(query.get(name)) : null);
  await go(query.get("view") === "home" ? "" : query.get("channel") ?? firstChannel(), number("message"), options);
  if (number("thread") !== null && state.thread === null) await openThread(number("thread"));
}

// ---------------------------------------------------------------- Verbatim's own page

async function showHome() {
  drawTop(null);
  byId("composer").replaceChildren();
  conversation.list = null;
  const reply = await attempt(() => post("home"));
  if (view.home && reply) drawHome(reply.answer?.card);
}

function drawHome(card) {
  if (!view.home) return;
  const press = async (action, value) => {
    const reply = await attempt(() => post("press", { action, value }));
    if (reply) took(reply, { channel: "", thread: null, card: null });
  };
  const nothing = el("p", { class: "quiet" }, "There is nothing here yet.");
  byId("conversation").replaceChildren(el("div", { class: "home" }, card ? drawCard(card, press) : nothing));
}

// ---------------------------------------------------------------- who I am, and what happens

async function loadState(reading = attempt(() => get("state"))) {
  const asked = state.me;
  const seen = await reading;
  if (!seen || asked !== state.me) return false;
  takeState(seen);
  return true;
}

async function become(person) {
  state.me = person;
  localStorage.setItem(REMEMBERED, person);
  await listen(HEARD);
  if (!(await loadState())) return;
  await go(view.home && !me().outsider ? "" : state.channels.has(state.channel) ? state.channel : firstChannel(), null, { push: false, focus: false });
}

function received(message) {
  if (!view.home && message.channel === state.channel) {
    if (message.id > (state.newest ?? 0)) tellOfReply(message);
    state.newest = Math.max(state.newest ?? 0, message.id);
    conversation.received(message);
    thread.received(message);
  }
  catchUp();
}

/** A reply to what I wrote says so where its thread is not open. */
function tellOfReply({ author, thread: root, mine, whisper, at }) {
  const asked = conversation.list?.message(root)?.mine;
  if (!asked || mine || whisper || root === state.thread || now() - new Date(at) > 60_000) return;
  toast(`${nameOf(author)} replied in the thread of your message.`, { action: { label: "Open the thread", act: () => openThread(root) } });
}

/** Unread marks of all people follow a moment later; that the connection is lost is said elsewhere. */
const catchUp = soon(() => loadState(get("state").catch(() => null)), 250);

async function reload() {
  if (!(await loadState())) return;
  if (view.home) await showHome();
  else if (!state.channels.has(state.channel)) await go(firstChannel(), null, { push: false, focus: false });
  else await Promise.all([conversation.reload(), thread.reload()]);
}

function lost(isLost) {
  document.body.classList.toggle("offline", isLost);
  if (isLost) toast("Not connected to Verbatim. The page tries again by itself.", { trouble: true });
  else byId("toasts").replaceChildren();
}

function drawPlaces() {
  if (!state.people.size) return;
  drawSidebar({ become, go, view });
  const unread = [...state.channels.values()].reduce((sum, one) => sum + (view.channel === one.id ? 0 : one.unread), 0);
  const place = view.home ? "Home" : state.channels.get(state.channel)?.direct ? "Direct messages" : `#${state.channels.get(state.channel)?.name ?? ""}`;
  document.title = `${unread ? `(${unread}) ` : ""}${place} · Verbatim sandbox`;
}

const HEARD = { message: received, elsewhere: catchUp, clock: takeClock, world: reload, lost };

async function start() {
  const asked = new URLSearchParams(location.search);
  const search = location.search;
  state.me = asked.get("as") ?? localStorage.getItem(REMEMBERED) ?? "ana";
  connect({ go, home: drawHome, answer: ({ thread: root, message }) => (root === null ? conversation : thread).await(message) });
  if (!(await get("state").then(takeState, () => false)) && !state.people.size) {
    state.me = "ana";
    if (!(await loadState())) return;
  }
  localStorage.setItem(REMEMBERED, state.me);
  await listen(HEARD);
  startClock();
  onChange(drawPlaces);
  onChange(() => !view.home && conversation.refresh());
  if (await loadState()) await follow(search, { push: false });
}

window.addEventListener("popstate", () => follow(location.search, { push: false }));

document.addEventListener("click", (event) => {
  const inside = event.target.closest?.("[data-inside]");
  if (!inside || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  follow(inside.dataset.inside);
});

start();

/** What the page knows: who I act as, where I am, and who and what there is. */

export const state = {
  me: "",
  /** Where I am: a channel's id, or empty on Verbatim's own page. */
  channel: "",
  /** The first message of the thread beside it, or null. */
  thread: null,
  people: new Map(),
  channels: new Map(),
  commands: [],
  shortcuts: [],
  demo: false,
  verbatim: "verbatim",
  zone: "UTC",
  /** Whether I was asked all that anybody is asked in a day. */
  asked: false,
  /** How far the sandbox's clock is ahead of this browser's, in milliseconds. */
  ahead: 0,
};

const listeners = new Set();

/** Calls `listener` whenever people, channels, unread marks or the time changed. */
export function onChange(listener) {
  listeners.add(listener);
}

export function changed() {
  for (const listener of listeners) listener();
}

/** Takes over what the server says. */
export function takeState(seen) {
  state.people = new Map(seen.people.map((person) => [person.id, person]));
  state.channels = new Map(seen.channels.map((channel) => [channel.id, channel]));
  state.commands = seen.commands;
  state.shortcuts = seen.shortcuts;
  state.demo = seen.demo;
  state.verbatim = seen.verbatim;
  state.asked = seen.asked;
  takeClock(seen.clock);
}

export function takeClock(clock) {
  state.zone = clock.zone;
  state.ahead = new Date(clock.now).getTime() - Date.now();
  changed();
}

/** The sandbox's time. */
export const now = () => new Date(Date.now() + state.ahead);

export const me = () => state.people.get(state.me);

/** Somebody's name; Verbatim's too. */
export const nameOf = (id) => (id === state.verbatim ? "Verbatim" : state.people.get(id)?.name ?? id);

/** My conversation with Verbatim, if I have one. */
export const directChannel = () => [...state.channels.values()].find((channel) => channel.direct);

/** Where I am, as the server wants it with forms. */
export const here = () => ({ channel: state.channel, thread: state.thread });

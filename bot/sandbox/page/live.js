/** Keeps the page up to date with what others do, and says when the connection is lost. */

import { state } from "./state.js";

let stream = null;
let heard = {};
let lost = false;
let timer = 0;

/** Listens as the person I act as. `listeners` is {message, elsewhere, clock, world, lost(bool)}. */
export function listen(listeners) {
  heard = listeners;
  connect();
}

function connect() {
  stream?.close();
  if (document.hidden) return;
  const mine = new EventSource(`/sandbox/events?${new URLSearchParams({ who: state.me })}`);
  stream = mine;
  for (const name of ["message", "elsewhere", "clock", "world"])
    mine.addEventListener(name, (event) => mine === stream && heard[name](JSON.parse(event.data)));
  mine.onopen = () => {
    clearTimeout(timer);
    if (!lost) return;
    lost = false;
    heard.lost(false);
    heard.world({});
  };
  mine.onerror = () => {
    if (mine.readyState === EventSource.CLOSED) setTimeout(connect, 3000);
    clearTimeout(timer);
    timer = setTimeout(() => {
      lost = true;
      heard.lost(true);
    }, 1500);
  };
}

// A browser keeps few connections to one address: a page that nobody looks at gives its own back.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) stream?.close();
  else if (state.me) {
    connect();
    heard.world?.({});
  }
});

window.addEventListener("pagehide", () => stream?.close());

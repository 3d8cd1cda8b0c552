/** Keeps the page up to date with what others do, and says when the connection is lost. */

import { state } from "./state.js";

let stream = null;
let heard = {};
let lost = false;
let timer = 0;
let caughtUp = false;
let opened = () => {};

/**
 * Listens as the person I act as. `listeners` is {message, elsewhere, clock, world, lost(bool)}.
 * Resolves when the stream is open: what is read after that misses nothing. An opening that comes later is told as `world`.
 */
export function listen(listeners) {
  heard = listeners;
  caughtUp = false;
  connect();
  const open = new Promise((resolve) => {
    opened = resolve;
    setTimeout(resolve, document.hidden ? 0 : 1000);
  });
  return open.then(() => {
    caughtUp = true;
  });
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
    timer = 0;
    if (lost) heard.lost(false);
    lost = false;
    if (caughtUp) heard.world({});
    else opened();
  };
  mine.onerror = () => {
    if (mine.readyState === EventSource.CLOSED) setTimeout(connect, 3000);
    if (lost || timer) return; // the browser tries again every second, which must not put it off
    timer = setTimeout(() => {
      lost = true;
      heard.lost(true);
    }, 1500);
  };
}

// A browser keeps few connections to one address: a page that nobody looks at gives its own back.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) stream?.close();
  else if (state.me) connect();
});

window.addEventListener("pagehide", () => stream?.close());

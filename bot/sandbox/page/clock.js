/** The sandbox's clock, and what else can be done with the sandbox as a whole. */

import { post } from "./api.js";
import { byId, el, refill } from "./dom.js";
import { icon } from "./icons.js";
import { ask, attempt, toast } from "./notices.js";
import { now, onChange, state, takeClock } from "./state.js";
import { city, dayAndTime } from "./time.js";

/** What is under way, in words; empty when nothing is. */
let winding = "";

/** Draws the clock and keeps it going. */
export function startClock() {
  onChange(draw);
  setInterval(tick, 5000);
}

function draw() {
  if (!state.me || !state.people.size) return;
  const step = (name, label) =>
    el("button", { type: "button", class: "step", disabled: Boolean(winding), on: { click: () => wind(name) } }, label);
  refill(
    byId("foot"),
    el(
      "section",
      { class: "clock", "aria-label": "Time in the sandbox", "aria-busy": String(Boolean(winding)) },
      el("div", { class: "clock-face" }, icon("clock"), el("span", { id: "clock-words" })),
      el("div", { class: "steps" }, step("hour", "+1 hour"), step("tomorrow", "Tomorrow 9:00"), step("week", "+1 week")),
    ),
    el(
      "div",
      { class: "foot-links" },
      state.demo ? el("button", { type: "button", class: "link", disabled: Boolean(winding), on: { click: demo } }, "Load a demo history") : null,
      el("button", { type: "button", class: "link", disabled: Boolean(winding), on: { click: startOver } }, "Start over"),
    ),
  );
  tick();
}

function tick() {
  const words = byId("clock-words");
  if (words) words.textContent = winding || `${dayAndTime(now())}, ${city()}`;
}

async function during(words, act) {
  winding = words;
  draw();
  const done = await attempt(act);
  winding = "";
  draw();
  return done;
}

/** Winds the clock by one of its steps. */
export async function wind(step) {
  const clock = await during("Time passes…", () => post("clock", { step }));
  if (clock) takeClock(clock);
}

async function demo() {
  const done = await during("Weeks go by…", () => post("demo"));
  if (done) toast(done.sentence);
}

async function startOver() {
  const question = "Every message, decision and quote of this sandbox will be gone, and its clock goes back to now.";
  if (await ask(question, { title: "Start over?", yes: "Start over", danger: true })) await during("Starting over…", () => post("startover"));
}

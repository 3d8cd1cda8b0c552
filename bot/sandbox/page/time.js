/** Moments in words, in the zone of the person I act as. */

import { now, state } from "./state.js";

const formats = new Map();

function format(options, date) {
  const key = state.zone + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat("en-GB", { timeZone: state.zone, ...options }));
  return formats.get(key).format(date);
}

/** 10:05 */
export const clockTime = (at) => format({ hour: "2-digit", minute: "2-digit" }, new Date(at));

/** A day that can be compared: 2026-03-03. */
export function dayOf(at) {
  const parts = format({ year: "numeric", month: "2-digit", day: "2-digit" }, new Date(at)).split("/");
  return parts.reverse().join("-");
}

/** Today, Yesterday, or Tuesday 3 March (with the year when it is another one). */
export function dayName(at) {
  const day = dayOf(at);
  const today = now();
  if (day === dayOf(today)) return "Today";
  if (day === dayOf(today.getTime() - 86_400_000)) return "Yesterday";
  const year = day.slice(0, 4) === dayOf(today).slice(0, 4) ? {} : { year: "numeric" };
  return format({ weekday: "long", day: "numeric", month: "long", ...year }, new Date(at));
}

/** Tue 3 March, 10:05 */
export const fullTime = (at) =>
  format({ weekday: "short", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" }, new Date(at));

/** Tue 3 Mar, 10:05 */
export const dayAndTime = (at) =>
  format({ weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }, new Date(at));

/** 3 March 2026 */
export const dateOnly = (at) => format({ day: "numeric", month: "long", year: "numeric" }, new Date(at));

/** Berlin */
export const city = () => state.zone.split("/").at(-1).replaceAll("_", " ");

/** Talks to the sandbox's server. Whatever goes wrong becomes a sentence for the person. */

import { state } from "./state.js";

export class Trouble extends Error {}

const UNREACHABLE = "Verbatim does not answer. Is it still running? Nothing you typed is lost; try again.";

/** What a person sees: `state`, `messages`. */
export function get(what, params = {}) {
  const query = new URLSearchParams({ who: state.me });
  for (const [name, value] of Object.entries(params)) if (value !== null && value !== undefined) query.set(name, value);
  return answer(`/sandbox/${what}?${query}`, {});
}

/** What a person does: `say`, `press`, `submit`… With `keepalive` it arrives even when the page is left meanwhile. */
export function post(act, body = {}, keepalive = false) {
  return answer(`/sandbox/${act}`, {
    method: "POST",
    keepalive,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ who: state.me, ...body }),
  });
}

async function answer(url, options) {
  let response;
  try {
    response = await fetch(url, options);
  } catch {
    throw new Trouble(UNREACHABLE);
  }
  let content;
  try {
    content = await response.json();
  } catch {
    throw new Trouble(UNREACHABLE);
  }
  if (!response.ok) throw new Trouble(content.error ?? UNREACHABLE);
  return content;
}

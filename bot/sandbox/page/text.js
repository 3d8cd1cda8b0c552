/** What people write, drawn: lines quoted with >, code, addresses and names; all of it as text, never as markup. */

import { el } from "./dom.js";
import { state } from "./state.js";

/** An address that may be followed: http and https only. */
export function followable(url) {
  try {
    const address = new URL(url, location.href);
    return ["http:", "https:"].includes(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

/** A link, or only its words where the address is none we follow. Messages of this sandbox open in place. */
export function link(words, url) {
  const address = followable(url);
  if (!address) return document.createTextNode(words);
  const inside = ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname) && address.searchParams.has("channel");
  if (inside) return el("a", { href: address.search, data: { inside: address.search } }, words);
  return el("a", { href: address.href, target: "_blank", rel: "noopener noreferrer nofollow" }, words);
}

/** A message's words. */
export function prose(text) {
  const drawn = el("div", { class: "prose" });
  for (const [at, piece] of text.split("```").entries()) {
    if (at % 2) drawn.append(el("pre", {}, el("code", {}, piece.replace(/^\n|\n$/g, ""))));
    else for (const block of blocks(piece)) drawn.append(block);
  }
  return drawn;
}

function* blocks(text) {
  const groups = [];
  for (const line of text.split("\n")) {
    const quoted = line.startsWith(">");
    if (groups.at(-1)?.quoted === quoted) groups.at(-1).lines.push(line);
    else groups.push({ quoted, lines: [line] });
  }
  for (const { quoted, lines } of groups) {
    if (quoted) yield el("blockquote", {}, ...inline(lines.map((line) => line.replace(/^>\s?/, "")).join("\n")));
    else if (lines.join("").trim()) yield el("p", {}, ...inline(lines.join("\n").replace(/^\n+|\n+$/g, "")));
  }
}

const PIECES = /(`[^`\n]+`|https?:\/\/[^\s<>"”]+[^\s<>"”.,;:!?)]|@[\p{L}][\p{L}\p{N}_-]*)/u;

function inline(text) {
  return text.split(PIECES).map((piece, at) => {
    if (at % 2 === 0) return piece;
    if (piece.startsWith("`")) return el("code", {}, piece.slice(1, -1));
    if (piece.startsWith("@")) return mention(piece);
    return link(piece, piece);
  });
}

function mention(piece) {
  const name = piece.slice(1).toLocaleLowerCase();
  const known = [...state.people.values()].some((person) => person.name.toLocaleLowerCase() === name);
  return known || name === "verbatim" ? el("span", { class: "mention" }, piece) : piece;
}

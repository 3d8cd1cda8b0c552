/** Small surfaces above the page: menus and pickers, placed beside what opened them. */

import { el, focusIn, roving } from "./dom.js";
import { icon } from "./icons.js";

/** Puts a fixed surface beside its anchor, inside the window. */
export function place(surface, anchor, { above = false, wide = false } = {}) {
  const box = anchor.getBoundingClientRect();
  if (wide) surface.style.width = `${box.width}px`;
  const { width, height } = surface.getBoundingClientRect();
  const left = Math.min(box.left, innerWidth - width - 8);
  const below = box.bottom + 4;
  const over = box.top - height - 4;
  const top = above ? (over >= 8 ? over : below) : below + height <= innerHeight - 8 || over < 8 ? below : over;
  surface.style.left = `${Math.max(8, left)}px`;
  surface.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
}

/** Opens a surface that closes by itself; the focus goes back to its anchor. */
export function open(surface, anchor, options = {}) {
  surface.popover = "auto";
  const home = anchor.closest("dialog") ?? document.body;
  home.append(surface);
  surface.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    anchor.setAttribute("aria-expanded", "false");
    if (surface.contains(document.activeElement) || document.activeElement === document.body) anchor.focus();
    surface.remove();
  });
  surface.showPopover();
  anchor.setAttribute("aria-expanded", "true");
  place(surface, anchor, options);
}

/** A menu: entries are {label, hint, icon, danger, act}, null draws a line. */
export function openMenu(anchor, label, entries) {
  const menu = el("div", { class: "menu", role: "menu", "aria-label": label });
  for (const entry of entries) menu.append(entry ? item(menu, entry) : el("hr", {}));
  roving(menu, "[role=menuitem]");
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Tab") menu.hidePopover();
  });
  open(menu, anchor);
  const first = menu.querySelector("[role=menuitem]");
  if (first) focusIn(menu, "[role=menuitem]", first);
}

function item(menu, { label, hint, icon: name, danger, act }) {
  return el(
    "button",
    {
      class: `menu-item${danger ? " danger" : ""}`,
      type: "button",
      role: "menuitem",
      tabIndex: -1,
      on: {
        click: () => {
          menu.hidePopover();
          act();
        },
      },
    },
    name ? icon(name) : null,
    el("span", { class: "menu-words" }, label, hint ? el("small", {}, hint) : null),
  );
}

const EMOJI = {
  scales: "⚖️", eyes: "👀", "+1": "👍", heart: "❤️", tada: "🎉", white_check_mark: "✅",
  thinking_face: "🤔", pray: "🙏", question: "❓", rocket: "🚀", bulb: "💡", x: "❌",
};

/** The picture of an emoji by its name. */
export const emojiOf = (name) => EMOJI[name] ?? `:${name}:`;

/** A small emoji picker. */
export function openEmoji(anchor, pick) {
  const grid = el("div", { class: "emoji-grid", role: "group", "aria-label": "Choose a reaction" });
  for (const [name, picture] of Object.entries(EMOJI)) {
    const act = () => {
      grid.hidePopover();
      pick(name);
    };
    const label = name.replaceAll("_", " ");
    const button = { type: "button", class: "emoji", title: `:${name}:`, "aria-label": label, tabIndex: -1, on: { click: act } };
    grid.append(el("button", button, picture));
  }
  roving(grid, ".emoji", { horizontal: true });
  open(grid, anchor);
  focusIn(grid, ".emoji", grid.querySelector(".emoji"));
}

/** Line icons, 20 by 20, drawn in the colour of the text around them. */

const PATHS = {
  menu: ["M3 5.500h14M3 10h14M3 14.500h14"],
  close: ["M5 5l10 10M15 5L5 15"],
  smile: ["M10 17.500a7.500 7.500 0 100-15 7.500 7.500 0 000 15z", "M7.500 8.200v.01M12.500 8.200v.01", "M6.800 11.800c1.600 2.200 4.800 2.200 6.400 0"],
  reply: ["M17 14.500v-2a4 4 0 00-4-4H4", "M7.500 4.500L3.500 8.500l4 4"],
  more: ["M4.500 10h.01M10 10h.01M15.500 10h.01"],
  eye: ["M2.500 10S5.200 5 10 5s7.500 5 7.500 5-2.700 5-7.500 5-7.500-5-7.500-5z", "M10 12a2 2 0 100-4 2 2 0 000 4z"],
  lock: ["M5.500 9h9v7.500h-9z", "M7 9V6.500a3 3 0 016 0V9"],
  hash: ["M4 7.500h13M3 12.500h13M8.500 3.500l-2 13M13.500 3.500l-2 13"],
  shared: ["M7 10a3 3 0 100-6 3 3 0 000 6zM13.500 9.500a2.500 2.500 0 100-5", "M2 16c.5-3 2.500-4.500 5-4.500s4.500 1.500 5 4.500M13.500 11.700c2.300 0 4 1.500 4.500 4.300"],
  home: ["M3.500 9.500L10 4l6.500 5.500V16.500h-4.500v-4h-4v4H3.500z"],
  direct: ["M3.500 4.500h13v9h-7.500l-3.500 3v-3h-2z"],
  send: ["M3.500 10L16.500 4l-4 12.500-3-5z", "M9.500 11.500l7-7.500"],
  clock: ["M10 17.500a7.500 7.500 0 100-15 7.500 7.500 0 000 15z", "M10 6v4.200l2.800 1.800"],
  down: ["M5.500 8l4.500 4.500L14.500 8"],
  plus: ["M10 4v12M4 10h12"],
  pencil: ["M4 16l.8-3.600L13.200 4l2.800 2.800-8.400 8.400z", "M11.500 5.700l2.800 2.800"],
  chain: ["M8.500 11.500l3-3", "M9.500 6.500l1.700-1.700a3 3 0 014.200 4.200l-1.900 1.900M10.500 13.500l-1.700 1.700a3 3 0 01-4.200-4.200l1.900-1.900"],
  bin: ["M4.500 6h11M8 6V4h4v2M6 6l.7 10h6.600L14 6"],
  check: ["M4.500 10.500l3.800 3.800 7.200-8"],
  quotes: ["M8 5.500c-2.800 1-4.500 3.300-4.500 6.200a2.400 2.400 0 104.800.1A2.200 2.200 0 006 9.500", "M15.500 5.500c-2.800 1-4.500 3.300-4.500 6.200a2.400 2.400 0 104.800.1 2.200 2.200 0 00-2.300-2.300"],
};

/** An icon by name; it is decoration, the words beside it or a label say what it means. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  for (const line of PATHS[name]) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", line);
    svg.append(path);
  }
  return svg;
}

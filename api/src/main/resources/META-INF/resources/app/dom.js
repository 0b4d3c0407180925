// Builds elements without ever passing text through an HTML parser.

/**
 * An element: h("button.primary", {type: "button", onclick}, "Text", child, …). Properties that start with "on" are
 * listeners; false, null and undefined leave an attribute or child out; true is an empty attribute.
 */
export function h(tag, properties, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length) {
    element.className = classes.join(" ");
  }
  for (const [key, value] of Object.entries(properties ?? {})) {
    set(element, key, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function set(element, key, value) {
  if (key.startsWith("on")) {
    element.addEventListener(key.slice(2), value);
  } else if (value === true) {
    element.setAttribute(key, "");
  } else if (value !== false && value !== null && value !== undefined) {
    element.setAttribute(key, value);
  }
}

const ICONS = {
  ask: "M12 19V5M5.5 11.5 12 5l6.5 6.5",
  stop: "M7 7h10v10H7z",
  close: "M6 6l12 12M18 6 6 18",
  back: "M15 5l-7 7 7 7",
  forward: "M9 5l7 7-7 7",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  again: "M20 11a8 8 0 10-2.3 6M20 5v6h-6",
  edit: "M4 20h4L19 9l-4-4L4 16zM13 7l4 4",
  remove: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  sun: "M12 8a4 4 0 100 8 4 4 0 000-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M19 5l-1.4 1.4M6.4 17.6 5 19",
  moon: "M20 14.5A8.5 8.5 0 019.5 4a8.5 8.5 0 1010.5 10.5z",
  upload: "M12 16V4M7 9l5-5 5 5M4 16v4h16v-4",
  warning: "M12 4 2.5 20h19L12 4zM12 10v4.5M12 17.3v.2",
  done: "M4.5 12.5 10 18 20 6.5",
};

/** A line drawing; decoration only, so assistive technology skips it. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** Says something to screen readers without showing it. */
export function announce(text) {
  document.getElementById("status").textContent = text;
}

/** Names what is shown in the title of the window. */
export function entitle(name) {
  document.title = name ? `${name} · Math Assistant` : "Math Assistant";
}

/** Replaces what the main landmark shows, and moves the focus to the new title where the reader navigated. */
export function show(view, { focus = true } = {}) {
  const main = document.getElementById("main");
  main.replaceChildren(...view);
  entitle(main.querySelector("h1")?.textContent);
  if (focus) {
    const title = main.querySelector("h1");
    title?.setAttribute("tabindex", "-1");
    title?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}

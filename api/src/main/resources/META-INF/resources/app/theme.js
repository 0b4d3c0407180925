import { icon } from "./dom.js";

/** Makes a button switch between light and dark; the choice is remembered and wins over the system's. */
export function themeSwitch(button) {
  const root = document.documentElement;
  const paint = () => {
    const dark = root.dataset.theme === "dark";
    button.setAttribute("aria-pressed", String(dark));
    button.replaceChildren(icon(dark ? "sun" : "moon"));
  };
  button.addEventListener("click", () => {
    root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      return; // Storage is closed to this page: the choice holds until it is left.
    }
  });
  new MutationObserver(paint).observe(root, { attributeFilter: ["data-theme"] });
  paint();
}

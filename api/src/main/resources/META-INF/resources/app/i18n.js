import en from "./i18n/en.js";
import fr from "./i18n/fr.js";

const DICTIONARIES = { fr, en };

/** The languages that the page speaks. */
export const LANGUAGES = Object.keys(DICTIONARIES);

/** The language of the page, "fr" or "en". */
export function language() {
  return LANGUAGES.includes(document.documentElement.lang) ? document.documentElement.lang : "en";
}

/** The text behind a key in the language of the page; a text that depends on something is a function in the dictionary. */
export function t(key, ...details) {
  const text = DICTIONARIES[language()][key];
  return typeof text === "function" ? text(...details) : (text ?? key);
}

/** The text behind a key, or the fallback where there is no such key. */
export function tOr(key, fallback) {
  return DICTIONARIES[language()][key] ?? fallback;
}

/** Changes the language of the page and remembers it. */
export function speak(chosen) {
  document.documentElement.lang = chosen;
  try {
    localStorage.setItem("language", chosen);
  } catch {
    return; // Storage is closed to this page: the choice holds until it is left.
  }
}

/** Fills in the texts of the elements that name their key in data-text or data-label. */
export function translate(root) {
  for (const element of root.querySelectorAll("[data-text]")) {
    element.textContent = t(element.dataset.text);
  }
  for (const element of root.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", t(element.dataset.label));
  }
  for (const button of root.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language()));
  }
}

/** "12,5" or "12.5": a number as the language of the page writes it. */
export function number(value) {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value);
}

/** "1,2 Mo": a size in bytes. */
export function size(bytes) {
  const units = ["byte", "kilobyte", "megabyte"];
  const step = Math.min(2, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(language(), {
    style: "unit", unit: units[step], unitDisplay: "short", maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
}

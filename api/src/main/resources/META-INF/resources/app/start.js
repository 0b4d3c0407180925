// Runs before the first paint, so that a remembered theme or language never flashes.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const remembered = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage is closed to this page: the system's choice holds.
    }
  };
  const apply = () => {
    root.dataset.theme = remembered("theme") ?? (dark.matches ? "dark" : "light");
  };
  apply();
  dark.addEventListener("change", apply);
  root.lang = remembered("language") ?? (navigator.language.startsWith("fr") ? "fr" : "en");
})();

// The libraries that the server hands out from WebJars. Their versions stand here and in the Maven build alone; a test
// compares the two. KaTeX and DOMPurify are loaded as classic scripts because servers disagree on the type of ".mjs".
const VERSIONS = { katex: "0.18.11", marked: "17.0.1", dompurify: "3.3.3" };

const address = (library, file) =>
  new URL(`../webjars/${library}/${VERSIONS[library]}/${file}`, import.meta.url).href;

function attach(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", resolve, { once: true });
    element.addEventListener("error", () => reject(new Error(element.src || element.href)), { once: true });
    document.head.append(element);
  });
}

function script(library, file) {
  const element = document.createElement("script");
  element.src = address(library, file);
  return attach(element);
}

function style(library, file) {
  const element = document.createElement("link");
  element.rel = "stylesheet";
  element.href = address(library, file);
  return attach(element);
}

async function load() {
  const [{ Marked }] = await Promise.all([
    import(address("marked", "lib/marked.esm.js")),
    script("dompurify", "dist/purify.min.js"),
    // The copy extension needs KaTeX, and makes a copied selection hold the LaTeX of its formulas.
    script("katex", "dist/katex.min.js").then(() => script("katex", "dist/contrib/copy-tex.min.js")),
    style("katex", "dist/katex.min.css"),
  ]);
  return { Marked, DOMPurify: window.DOMPurify, katex: window.katex };
}

/** The libraries, loaded once. */
export const { Marked, DOMPurify, katex } = await load();

// Takes formulas and citation markers out of a text before Markdown sees them, and brings them back afterwards.
// In between, each stands as a number between two private-use characters, which Markdown and the sanitiser keep.

const OPEN = "\uE000";
const CLOSE = "\uE001";
const PLACEHOLDER = /\uE000(\d+)\uE001/g;
const PRIVATE_USE = /[\uE000\uE001]/g;

// In order: code (left alone), escaped dollar, displays, inline formulas, citation markers.
const PIECES = new RegExp(
  [
    "(?<code>^ {0,3}(?<fence>`{3,}|~{3,})[^\\n]*\\n[\\s\\S]*?(?:^ {0,3}\\k<fence>[`~]*[ \\t]*$|(?![\\s\\S]))|(?<ticks>`+)(?!`)[^\\n]*?(?<!`)\\k<ticks>(?!`))",
    "(?<dollar>\\\\\\$)",
    "\\$\\$(?<display>(?:\\\\[\\s\\S]|[^\\\\$]|\\$(?!\\$))+?)\\$\\$",
    "\\\\\\[(?<brackets>[\\s\\S]+?)\\\\\\]",
    "\\$(?<inline>(?![\\s$])(?:\\\\[\\s\\S]|[^\\\\$])+?)\\$",
    "\\\\\\((?<parens>[\\s\\S]+?)\\\\\\)",
    "\\[(?<marker>\\d{1,3})\\]",
  ].join("|"),
  "gm",
);

/** The text with placeholders, and the pieces that they stand for. */
export function takeOut(text) {
  const pieces = [];
  const put = (piece) => `${OPEN}${pieces.push(piece) - 1}${CLOSE}`;
  const marked = text.replace(PRIVATE_USE, "").replace(PIECES, (whole, ...rest) => {
    const found = rest.at(-1);
    if (found.code !== undefined) {
      return whole;
    }
    if (found.dollar !== undefined) {
      return put({ type: "text", text: "$" });
    }
    if (found.marker !== undefined) {
      return put({ type: "marker", marker: Number(found.marker), source: whole });
    }
    const display = found.display ?? found.brackets;
    return put(
      display === undefined
        ? { type: "formula", display: false, latex: found.inline ?? found.parens, source: whole }
        // A quoted display carries the ">" of its lines along.
        : { type: "formula", display: true, latex: display.replace(/^[ \t]*> ?/gm, ""), source: whole },
    );
  });
  return { marked, pieces };
}

/** Replaces every placeholder below a node by what build(piece) returns: a node or a text. */
export function putBack(root, pieces, build) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    texts.push(walker.currentNode);
  }
  for (const node of texts.filter(({ data }) => data.includes(OPEN))) {
    node.replaceWith(...parts(node.data, pieces, build));
  }
}

function parts(text, pieces, build) {
  return text.split(PLACEHOLDER).map((part, index) => {
    const piece = index % 2 ? pieces[Number(part)] : undefined;
    return piece ? build(piece) : part;
  });
}

/** The text with every placeholder as it was written. */
export function asWritten(text, pieces) {
  return text.replace(PLACEHOLDER, (_, index) => pieces[Number(index)]?.source ?? pieces[Number(index)]?.text ?? "");
}

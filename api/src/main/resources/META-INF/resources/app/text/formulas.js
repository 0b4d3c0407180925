// Takes formulas and citation markers out of a text before Markdown sees them, and brings them back afterwards.
// In between, each stands as a number between two private-use characters, which Markdown and the sanitiser keep.

import { h } from "../dom.js";

/** A longer formula must be free to break, so its punctuation may be parted from it. In characters. */
const MAX_TOGETHER = 30;
const PUNCTUATION = /^(?:[.,;:!?)…]|\u00A0[;:!?»])*/;
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

// What has begun and not ended: a display, an inline formula, a marker. A dollar that a blank line follows is money.
const UNFINISHED = /\$\$|\\\[|\\\(|\$(?=\S)(?![\s\S]*\n\s*\n)|\$$|\[\d{0,3}$/;

/**
 * The beginning of an unfinished text that will not look different once the rest is there: without the formula or the
 * marker that has begun at its end.
 */
export function settled(text) {
  const whole = text.replace(PIECES, (piece) => "x".repeat(piece.length));
  const open = whole.search(UNFINISHED);
  return open < 0 ? text : text.slice(0, open);
}

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

/** Texts and built pieces in turn; punctuation stays on the line of what it follows. */
function parts(text, pieces, build) {
  const built = text.split(PLACEHOLDER);
  for (let index = 1; index < built.length; index += 2) {
    const piece = pieces[Number(built[index])];
    built[index] = piece ? build(piece) : "";
    const [punctuation] = built[index + 1].match(PUNCTUATION);
    if (punctuation && built[index].nodeType && !built[index].matches(".display") && isShort(piece)) {
      built[index] = h("span.together", {}, built[index], punctuation);
      built[index + 1] = built[index + 1].slice(punctuation.length);
    }
  }
  return built;
}

const isShort = ({ latex = "" }) => latex.length <= MAX_TOGETHER;

/** The text with every placeholder as it was written. */
export function asWritten(text, pieces) {
  return text.replace(PLACEHOLDER, (_, index) => pieces[Number(index)]?.source ?? pieces[Number(index)]?.text ?? "");
}

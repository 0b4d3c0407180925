// Course text and model output are untrusted: Markdown without raw HTML, then a strict allow-list, then formulas.
import { h } from "../dom.js";
import { DOMPurify, Marked } from "../libraries.js";
import { asWritten, putBack, takeOut } from "./formulas.js";
import { formula } from "./mathematics.js";

const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escaped(text), // Shown as it is written, never run.
    image: ({ text }) => escaped(text), // Nothing is fetched from elsewhere.
  },
});

const ALLOWED = {
  ALLOWED_TAGS: [
    "p", "br", "hr", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a",
    "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
  ],
  ALLOWED_ATTR: ["href", "title", "start", "align"],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

/**
 * A text of Markdown with LaTeX as a fragment that is safe to show.
 *
 * @param cite gives the element for a citation marker, or null where the marker cites nothing
 */
export function render(text, cite = () => null) {
  return finished(text, (source) => marked.parse(source), cite);
}

/** The same for one line: a title. */
export function renderInline(text) {
  return finished(text, (source) => marked.parseInline(source), () => null);
}

/** The blocks that Markdown sees in a text whose formulas were taken out. */
export const blocks = (text) => marked.lexer(text);

/** A line without its Markdown, for labels that hold text alone. */
export function plain(text) {
  return renderPlain(renderInline(text));
}

function renderPlain(fragment) {
  for (const annotation of fragment.querySelectorAll(".katex")) {
    annotation.replaceWith(annotation.querySelector("annotation")?.textContent ?? "");
  }
  return fragment.textContent;
}

function finished(text, parse, cite) {
  const { marked: withPlaceholders, pieces } = takeOut(text);
  const fragment = DOMPurify.sanitize(parse(withPlaceholders), ALLOWED);
  for (const code of fragment.querySelectorAll("code")) {
    code.textContent = asWritten(code.textContent, pieces);
  }
  holdFrenchSpaces(fragment);
  putBack(fragment, pieces, (piece) => built(piece, cite));
  fragment.querySelectorAll("a").forEach(outward);
  fragment.querySelectorAll("table").forEach(scrollable);
  return fragment;
}

/** French leaves a space before ":" and inside "« »", where no line may break. */
function holdFrenchSpaces(fragment) {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement?.closest("code")) {
      node.data = node.data.replace(/ (?=[:;!?»])/g, "\u00A0").replace(/« /g, "«\u00A0");
    }
  }
}

function built(piece, cite) {
  switch (piece.type) {
    case "formula":
      return formula(piece);
    case "marker":
      return cite(piece.marker) ?? piece.source;
    default:
      return piece.text;
  }
}

function outward(link) {
  if (!link.hasAttribute("href")) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.target = "_blank";
  link.rel = "noopener noreferrer nofollow";
}

function scrollable(table) {
  const box = h("div.wide");
  table.replaceWith(box);
  box.append(table);
}

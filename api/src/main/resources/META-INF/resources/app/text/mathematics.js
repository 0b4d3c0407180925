import { h } from "../dom.js";
import { katex } from "../libraries.js";

/** A longer formula is shown as it is written: setting it would block the page. In characters. */
const MAX_FORMULA_LENGTH = 8_000;

// What courses write and KaTeX does not know; everything else that it does not know shows in the error colour.
const MACROS = {
  "\\C": "\\mathbb{C}", "\\Q": "\\mathbb{Q}", "\\K": "\\mathbb{K}", "\\1": "\\mathbf{1}", "\\e": "\\mathrm{e}",
  "\\dd": "\\mathrm{d}", "\\ensuremath": "#1", "\\nonumber": "", "\\notag": "", "\\displaylimits": "\\limits",
};

// What TeX accepts and KaTeX does not, seen in real courses, and how KaTeX would have it.
const DIALECT = [
  [/\\label\s*\{[^{}]*\}/g, ""],
  [/\\(?:pre|post)displaypenalty\s*=?\s*-?\d+|\\allowdisplaybreaks(?:\[\d\])?|\\@empty/g, ""],
  [/\\(?:eq)?ref\s*\{([^{}]*)\}/g, "\\text{$1}"],
  [/\{eqnarray(\*?)\}/g, "{align$1}"],
  [/\\begin\{array\}\[\w?\]/g, "\\begin{array}"],
  [/\\(bar|hat|tilde|vec|dot|ddot|check|breve|widehat|widetilde|overline)\s*(\\math\w+\s*\{[^{}]*\})/g, "\\$1{$2}"],
  [/\\math(open|close)\s*(\\[bB]ig+\s*(?:\\[a-zA-Z{}|]+|[^\\\s]))/g, "\\math$1{$2}"],
];

/** Pairs of brackets in their order, as far as none follows from a sign that says which way it opens. */
const BRACKETS = /(?<!\\(?:left|right|middle|[bB]ig+[lrm]?|math(?:open|close)\{)\s*)([[\]])([^[\]]*)([[\]])/g;
const GROUP = /\{[^{}]*\}/g;

/** "]a, b[": brackets that look outwards, which KaTeX would space as if they closed and opened something else. */
function interval(whole, opening, inner, closing) {
  const outwards = opening === "]" || closing === "[";
  const bare = inner.replace(GROUP, "").replace(GROUP, "").replace(GROUP, "");
  return outwards && /[,;]/.test(inner) && !/[{}]|\\(?:right|[bB]ig+[lrm]?)\s*$/.test(bare)
    ? `\\mathopen{${opening}}${inner}\\mathclose{${closing}}`
    : whole;
}

const prepared = (latex) => DIALECT
  .reduce((text, [pattern, instead]) => text.replace(pattern, instead), latex)
  .replace(BRACKETS, interval);

/** A formula, set. One that can't be set shows its source instead; it never disturbs the text around it. */
export function formula({ latex, display, source }) {
  const box = h(display ? "span.display" : "span.formula");
  try {
    if (latex.length > MAX_FORMULA_LENGTH) {
      throw new RangeError(`a formula of ${latex.length} characters`);
    }
    katex.render(prepared(latex), box, {
      displayMode: display,
      throwOnError: false,
      errorColor: "var(--danger)",
      strict: false,
      trust: false,
      maxSize: 30,
      maxExpand: 500,
      macros: { ...MACROS },
    });
    return box.querySelector(".katex-error") ? unset(source, box.querySelector(".katex-error").title) : box;
  } catch (problem) {
    return unset(source, problem.message);
  }
}

function unset(source, why) {
  return h("code.formula-source", { title: why }, source);
}

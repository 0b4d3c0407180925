// An answer as a LaTeX document, from the blocks that Markdown sees; formulas go over as they are.
import { blocks } from "./markdown.js";
import { asWritten, takeOut } from "./formulas.js";

const PLACEHOLDER = /\uE000(\d+)\uE001/g;
const SPECIAL = {
  "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#", "%": "\\%", "_": "\\_",
  "^": "\\textasciicircum{}", "~": "\\textasciitilde{}", "≤": "$\\le$", "≥": "$\\ge$", "≠": "$\\ne$", "→": "$\\to$",
  "×": "$\\times$", "∈": "$\\in$", "∞": "$\\infty$", "−": "$-$", "√": "$\\surd$", "✓": "$\\checkmark$",
};
const HEADINGS = ["section*", "section*", "subsection*", "subsubsection*", "paragraph*", "paragraph*"];
/** Environments that are displays themselves. */
const DISPLAYS = /^\s*\\begin\{(?:align|gather|multline|equation|eqnarray|flalign|alignat)\*?\}/;
const BABEL = { fr: "french", en: "english" };

/** A document that LaTeX sets as it is. */
export function latexDocument(text, { language, sources, sourcesTitle }) {
  const list = sources.map(({ marker, name }) => `\\item[{[${marker}]}] ${latex(name)}`);
  return [
    "\\documentclass[a4paper]{article}",
    "\\usepackage[T1]{fontenc}",
    "\\usepackage{amsmath,amssymb}",
    `\\usepackage[${BABEL[language] ?? "english"}]{babel}`,
    ...["N", "Z", "Q", "R", "C", "K"].map((set) => `\\providecommand{\\${set}}{\\mathbb{${set}}}`),
    "\\begin{document}",
    "",
    latex(text),
    ...(list.length ? ["", `\\section*{${latex(sourcesTitle)}}`, "\\begin{description}", ...list, "\\end{description}"] : []),
    "",
    "\\end{document}",
    "",
  ].join("\n");
}

/** Markdown with formulas as LaTeX without a preamble. */
export function latex(text) {
  const { marked, pieces } = takeOut(text);
  const written = blocks(marked).map((token) => block(token, pieces)).filter(Boolean).join("\n\n");
  return written.replace(PLACEHOLDER, (_, index) => piece(pieces[Number(index)]));
}

function piece(found) {
  if (found?.type !== "formula") {
    return found?.type === "marker" ? `[${found.marker}]` : "\\$";
  }
  if (!found.display) {
    return `$${found.latex}$`;
  }
  return DISPLAYS.test(found.latex) ? found.latex.trim() : `\\[ ${found.latex.trim()} \\]`;
}

function block(token, pieces) {
  switch (token.type) {
    case "heading":
      return `\\${HEADINGS[token.depth - 1]}{${line(token.tokens, pieces)}}`;
    case "blockquote":
      return environment("quote", token.tokens.map((inner) => block(inner, pieces)).join("\n\n"));
    case "list":
      return environment(token.ordered ? "enumerate" : "itemize", token.items.map((item) =>
        `\\item ${item.tokens.map((inner) => block(inner, pieces)).join("\n\n")}`).join("\n"));
    case "code":
      return environment("verbatim", asWritten(token.text, pieces));
    case "hr":
      return "\\bigskip\\hrule\\bigskip";
    case "table":
      return table(token, pieces);
    case "space":
    case "def":
      return "";
    default:
      return token.tokens ? line(token.tokens, pieces) : escaped(token.text ?? token.raw);
  }
}

function table({ header, rows }, pieces) {
  const row = (cells) => `${cells.map((cell) => line(cell.tokens, pieces)).join(" & ")} \\\\`;
  return environment("center", [
    `\\begin{tabular}{${"l".repeat(header.length)}}`, row(header), "\\hline", ...rows.map(row), "\\end{tabular}",
  ].join("\n"));
}

const line = (tokens, pieces) => tokens.map((token) => inline(token, pieces)).join("");

function inline(token, pieces) {
  switch (token.type) {
    case "strong":
      return `\\textbf{${line(token.tokens, pieces)}}`;
    case "em":
      return `\\emph{${line(token.tokens, pieces)}}`;
    case "codespan":
      return `\\texttt{${escaped(asWritten(token.text, pieces))}}`;
    case "br":
      return "\\\\\n";
    default:
      return token.tokens ? line(token.tokens, pieces) : escaped(token.text ?? token.raw);
  }
}

const environment = (name, content) => `\\begin{${name}}\n${content}\n\\end{${name}}`;

const escaped = (text) => [...text].map((character) => SPECIAL[character] ?? character).join("");

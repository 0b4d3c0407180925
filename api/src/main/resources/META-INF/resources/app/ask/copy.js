import { announce, h, icon } from "../dom.js";
import { t } from "../i18n.js";
import { fullName } from "../naming.js";
import { latexDocument } from "../text/latex.js";

/** How long the button says that it has copied. In milliseconds. */
const THANKS = 2_000;

/** A button that puts what written() returns on the clipboard. */
export function copyButton(name, written) {
  const label = () => [icon("copy"), h("span", {}, t(name))];
  const button = h("button.quiet", { type: "button", "data-copy": name, onclick: async () => {
    await toClipboard(written());
    announce(t("answer.copied"));
    button.replaceChildren(icon("done"), h("span", {}, t("answer.copied")));
    setTimeout(() => button.replaceChildren(...label()), THANKS);
  } }, label());
  return button;
}

/** An answer and its sources as Markdown. */
export function asMarkdown({ text, citations }) {
  const list = citations.map((citation) => `${citation.marker}. ${sourceName(citation)}`);
  return list.length ? `${text.trim()}\n\n---\n\n${list.join("\n")}\n` : `${text.trim()}\n`;
}

/** The same as a LaTeX document. */
export const asLatex = ({ text, citations, language }) => latexDocument(text, {
  language, sources: citations.map((citation) => ({ marker: citation.marker, name: sourceName(citation) })),
  sourcesTitle: t("answer.sources"),
});

const sourceName = (citation) => [fullName(citation), citation.courseTitle].filter(Boolean).join(", ");

async function toClipboard(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  // Without https there is no clipboard interface; a selection can still be copied.
  const area = h("textarea.unseen", { "aria-hidden": "true" });
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

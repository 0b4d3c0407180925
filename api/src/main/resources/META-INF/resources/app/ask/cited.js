// Text with citation marks that open their sources.
import { h } from "../dom.js";
import { t } from "../i18n.js";
import { fullName } from "../naming.js";
import { openSource } from "../source.js";
import { render } from "../text/markdown.js";

/** A text of an answer as a fragment, its citation marks bound to these citations. */
export function cited(text, citations = []) {
  const byMarker = new Map(citations.map((citation) => [citation.marker, citation]));
  const fragment = render(text, (marker) => byMarker.has(marker) ? mark(byMarker.get(marker)) : null);
  dress(fragment, byMarker);
  return fragment;
}

/** The same, set as prose. */
export const prose = (text, citations) => h("div.prose.small-prose", {}, cited(text, citations));

/** A quotation wears the colour of the kind of block that it quotes, and its mark beside its name. */
function dress(fragment, citations) {
  for (const quotation of fragment.querySelectorAll("blockquote")) {
    const marks = quotation.querySelectorAll(".cite");
    quotation.dataset.kind = citations.get(Number(marks[0]?.dataset.marker))?.kind ?? "text";
    const name = quotation.querySelector("p:first-child > strong:only-child");
    if (marks.length === 1 && name && name.parentElement.textContent === name.textContent) {
      promote(marks[0], name);
    }
  }
}

function promote(mark, name) {
  const last = mark.closest("p");
  name.after(" ", mark);
  if (last && !last.textContent.trim()) {
    last.remove();
  }
}

function mark(citation) {
  const what = citation.name ?? fullName(citation);
  return h("button.cite", {
    type: "button", "data-marker": citation.marker, "aria-label": t("cite", citation.marker, what), title: what,
    "aria-controls": "source", onclick: (event) => openSource(citation, event.currentTarget),
  }, String(citation.marker));
}

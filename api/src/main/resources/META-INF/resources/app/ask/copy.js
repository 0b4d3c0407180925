import { announce, h, icon } from "../dom.js";
import { t } from "../i18n.js";
import { fullName } from "../naming.js";

/** How long the button says that it has copied. In milliseconds. */
const THANKS = 2_000;

/** Puts an answer and its sources on the clipboard as Markdown. */
export async function copy(answer, button) {
  await toClipboard(asMarkdown(answer));
  announce(t("answer.copied"));
  button.replaceChildren(icon("done"), h("span", {}, t("answer.copied")));
  setTimeout(() => button.replaceChildren(icon("copy"), h("span", {}, t("answer.copy"))), THANKS);
}

function asMarkdown({ text, citations }) {
  const list = citations.map((citation) =>
    `${citation.marker}. ${[fullName(citation), citation.courseTitle].filter(Boolean).join(", ")}`);
  return list.length ? `${text.trim()}\n\n---\n\n${list.join("\n")}\n` : `${text.trim()}\n`;
}

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

import { h } from "./dom.js";
import { t } from "./i18n.js";
import { fullName, nameLine } from "./naming.js";
import { render } from "./text/markdown.js";

/** A block of a course as the reader sees it; the cited one stands out. */
export function blockView(block, { cited = false } = {}) {
  const name = cited ? `${fullName(block)}, ${t("source.cited")}` : fullName(block);
  const headline = block.kind === "text" && !block.title ? null : h("p.block-name", {}, nameLine(block));
  const text = h("div.prose.small-prose", {}, render(block.text));
  return h(cited ? "section.block.cited" : "section.block",
    { "data-kind": block.kind, "aria-label": name, "aria-current": cited && "true", "data-passage": block.id }, headline, text);
}

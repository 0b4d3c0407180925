// What became of an upload, for its teacher.
import { h } from "../dom.js";
import { t } from "../i18n.js";
import { kindCounts } from "../naming.js";

/** So many remarks of a kind are shown at first. */
const SHOWN = 8;
/** The kinds whose detail is pages, as ranges. */
const OF_PAGES = ["doubtful_formulas", "formulas_recognised", "damaged_pages", "pages_without_text", "pages_beyond_limits"];

export function reportView({ blocks, added, kept, removed, missingInputs = [], doubtfulPages = [], skipped = [], remarks = [] }) {
  const all = [...missingInputs, ...skipped, ...doubtfulPages, ...remarks];
  return h("div.report", {},
    h("h2", {}, t("report.title")),
    kindCounts(blocks),
    kept || removed ? h("p.hint", {}, t("report.changes", added, kept, removed)) : null,
    all.length ? [h("h3", {}, t("report.remarks")), groups(all)] : h("p.hint", {}, t("report.clean")));
}

function groups(remarks) {
  const kinds = [...new Set(remarks.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const of = remarks.filter((remark) => remark.kind === kind);
    const name = kind.toLowerCase();
    const pages = OF_PAGES.includes(name);
    const count = pages ? countPages(of) : of.length;
    return h("details.remarks", { open: of.length <= SHOWN }, h("summary", {}, t(`remark.${name}`, count)),
      h("ul", {}, of.map(pages ? pageLine : line)));
  });
}

/** How many pages ranges as "3, 7–12" name; "40+" where they end with "…". */
function countPages(remarks) {
  const ranges = remarks.flatMap(({ detail }) => (detail ?? "").split(","));
  const counted = ranges.map((range) => range.match(/(\d+)(?:\s*–\s*(\d+))?/)).filter(Boolean)
    .reduce((sum, [, first, last]) => sum + (last ? last - first + 1 : 1), 0);
  return ranges.some((range) => range.includes("…")) ? `${counted}+` : counted;
}

function pageLine({ file, detail }) {
  return h("li.pages", {}, h("span.file", {}, file), h("span", {}, t("report.pages", detail ?? "")));
}

function line({ file, line: at, detail }) {
  return h("li", {},
    detail ? h("code", {}, detail) : null,
    h("span.hint", {}, [file, at > 0 && t("report.line", at)].filter(Boolean).join(", ")));
}

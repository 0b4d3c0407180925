// What became of an upload, for its teacher.
import { h } from "../dom.js";
import { t } from "../i18n.js";
import { kindCounts } from "../naming.js";

/** So many remarks of a kind are shown at first. */
const SHOWN = 8;

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
    return h("details.remarks", { open: of.length <= SHOWN }, h("summary", {}, t(`remark.${kind.toLowerCase()}`, of.length)),
      h("ul", {}, of.map(line)));
  });
}

function line({ file, line: at, detail }) {
  return h("li", {},
    detail ? h("code", {}, detail) : null,
    h("span.hint", {}, [file, at > 0 && t("report.line", at)].filter(Boolean).join(", ")));
}

// An answer: its text with citation marks, its sources, and how it came to be.
import { h, icon } from "../dom.js";
import { number, t } from "../i18n.js";
import { nameLine } from "../naming.js";
import { openSource } from "../source.js";
import { settled } from "../text/formulas.js";
import { render } from "../text/markdown.js";
import { resultView } from "../tasks/results/results.js";
import { cited } from "./cited.js";
import { asLatex, asMarkdown, copyButton } from "./copy.js";

/**
 * The place of the answer; update(entry) shows what there is of it.
 *
 * @param onagain makes another answer to the same request
 * @param onquestion answers as a question what was taken for something else
 */
export function answerView({ onagain, onquestion } = {}) {
  const text = h("div.prose", { "aria-live": "polite" });
  const result = h("div.result");
  const before = h("div");
  const after = h("div.after");
  const element = h("article.answer", { hidden: true }, h("h2.unseen", {}, t("answer.answer")), before, text, result, after);
  return {
    element,
    update(entry) {
      element.hidden = !entry;
      if (entry) {
        element.dataset.state = entry.state;
        text.setAttribute("aria-busy", String(entry.state === "running"));
        before.replaceChildren(...taken(entry, onquestion), ...notices(entry));
        const structured = resultView(entry);
        text.replaceChildren(structured ? "" : body(entry));
        result.replaceChildren(structured ?? "");
        after.replaceChildren(...closing(entry, onagain));
      }
    },
  };
}

/** What a text was taken for, where it was not simply a question. */
function taken({ task, reason, state }, onquestion) {
  if (!reason || task === "ask") {
    return [];
  }
  return [h("p.taken-for", { role: "note", "data-task": task }, h("span", {}, reason),
    onquestion && state !== "running"
      ? h("button.quiet", { type: "button", onclick: onquestion }, h("span", {}, t("answer.asQuestion")))
      : null)];
}

function notices({ state, phase, text, answer, problem }) {
  if (state === "running") {
    return text ? [] : [h("p.phase", {}, h("span.pulse"), t(phase))];
  }
  if (state === "failed") {
    return [notice("answer.failed", problem, "alert")];
  }
  return state === "done" ? remarks(answer) : [];
}

/** What the reader should know before the text: that it stands on nothing, or how it came to be. */
const remarks = (answer) => [
  ...(answer.grounded ? [] : [notice("answer.ungrounded", doubt(answer), "note")]),
  ...(answer.notices ?? []).map(({ code, text }) =>
    h("p.remark", { role: "note", "data-notice": code }, icon("warning"), h("span", {}, text))),
];

/** Without a model the text itself says that the course is silent; a model may have made something up. */
const doubt = ({ provider }) => (provider?.name === "offline" ? null : t("answer.ungroundedDetail"));

function notice(title, detail, role) {
  return h("div.notice", { role, "data-notice": title }, icon("warning"),
    h("div", {}, h("strong", {}, t(title)), detail ? h("p", {}, detail) : null));
}

function body({ answer, text }) {
  return answer ? cited(answer.text, answer.citations) : render(settled(text));
}

function closing(entry, onagain) {
  if (entry.state === "stopped") {
    return [h("p.phase", { role: "note" }, t("answer.stopped")), again(onagain)].filter(Boolean);
  }
  return entry.state === "done" ? [sources(entry.answer), how(entry.answer, onagain)] : [];
}

const again = (onagain) => onagain && h("button.quiet.again", { type: "button", onclick: onagain }, icon("again"),
  h("span", {}, t("answer.again")));

function sources({ citations }) {
  if (!citations.length) {
    return "";
  }
  return h("section.sources", { "aria-labelledby": "sources" }, h("h3.small", { id: "sources" }, t("answer.sources")),
    h("ol", {}, citations.map((citation) => h("li", {},
      h("button", { type: "button", "data-kind": citation.kind, "data-marker": citation.marker, "aria-controls": "source",
        onclick: (event) => openSource(citation, event.currentTarget) },
        h("span.marker", {}, String(citation.marker)),
        h("span.what", {}, nameLine(citation)),
        h("span.where", {}, where(citation)))))),
    citations.some(isFromPdf) ? h("p.hint", {}, t("answer.pdf")) : null);
}

const isFromPdf = ({ file }) => /\.pdf$/i.test(file ?? "");

const where = ({ courseTitle, page }) => [courseTitle, page ? t("answer.page", page) : ""].filter(Boolean).join(", ");

function how(answer, onagain) {
  const printed = h("button.quiet", { type: "button", onclick: () => window.print() }, icon("print"),
    h("span", {}, t("answer.print")));
  return h("footer.how", {}, h("p", {}, facts(answer).join(" · ")), h("div.actions", {}, again(onagain),
    copyButton("answer.copy", () => asMarkdown(answer)), copyButton("answer.copyLatex", () => asLatex(answer)), printed));
}

function facts({ cache, timings, provider }) {
  const status = cache?.status;
  return [
    provider?.name === "offline" ? t("answer.quoted") : t("answer.by", provider?.model || provider?.name || ""),
    status === "HIT" && t("answer.hit", cache.level),
    status === "STALE" && t("answer.stale"),
    (status === "HIT" || status === "STALE") && t("answer.age", cache.ageSeconds ?? 0),
    timings && t("answer.took", time(timings.totalMs ?? 0)),
  ].filter(Boolean);
}

const time = (ms) => ms < 1000 ? `${number(ms < 10 ? ms : Math.round(ms))} ms` : `${number(ms / 1000)} s`;

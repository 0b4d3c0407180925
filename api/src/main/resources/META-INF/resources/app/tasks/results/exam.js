// An exam: the paper and, apart from it, the marking scheme.
import { h, icon } from "../../dom.js";
import { t } from "../../i18n.js";
import { prose } from "../../ask/cited.js";
import { prepare } from "../drafts.js";

/** The paper first; the scheme is shown on demand, and printed on pages of its own or not at all. */
export function examView(exam, { entry, citations }) {
  const paper = part("paper", exam.title, paperOf(exam, citations));
  const scheme = part("scheme", t("exam.scheme"), schemeOf(exam, citations));
  const tabs = ["paper", "scheme"].map((name) =>
    h("button", { type: "button", "data-part": name, "aria-pressed": String(name === "paper"), onclick: () => choose(name) },
      t(`exam.${name}`)));
  const box = h("section.exam", { "data-shown": "paper", "aria-label": t("exam.name") });
  const choose = (name) => {
    box.dataset.shown = name;
    tabs.forEach((tab) => tab.setAttribute("aria-pressed", String(tab.dataset.part === name)));
  };
  const printed = (what) => h("button.quiet", { type: "button", "data-print": what, onclick: () => print(what) },
    icon("print"), h("span", {}, t(`exam.print.${what}`)));
  box.append(
    h("div.exam-bar", {}, h("div.parts", { role: "group", "aria-label": t("exam.parts") }, tabs),
      h("div.actions", {}, printed("paper"), printed("both"),
        h("button.quiet", { type: "button", "data-correct": true, onclick: () => prepare("correct-exam", {
          exam, course: entry.fields.course,
        }) }, icon("edit"), h("span", {}, t("exam.correct"))))),
    paper, scheme);
  return box;
}

/** Leaves the scheme out of what is printed where the paper alone is wanted. */
function print(what) {
  document.body.dataset.print = what;
  window.print();
  delete document.body.dataset.print;
}

const part = (name, title, content) => h("article.exam-part", { "data-part": name }, h("h2", {}, title), content);

const reference = (exercise, question) => `${exercise + 1}.${question + 1}`;

function paperOf({ duration, totalPoints, exercises }, citations) {
  return [
    h("p.exam-head", {}, t("exam.head", length(duration), t("points", totalPoints))),
    exercises.map(({ title, questions }, at) => h("section", {},
      h("h3", {}, t("exam.exercise", at + 1, title), " ", h("span.points", {}, t("points", sum(questions)))),
      h("ol", {}, questions.map((question, index) => h("li", {}, name(at, index, question),
        prose(question.statement, citations)))))),
  ];
}

function schemeOf({ exercises }, citations) {
  return exercises.map(({ title, questions }, at) => h("section", {}, h("h3", {}, t("exam.exercise", at + 1, title)),
    h("ol", {}, questions.map((question, index) => h("li", {}, name(at, index, question),
      question.solution ? prose(question.solution, citations) : null,
      h("ul.criteria", {}, question.scheme.map(({ criterion, points }) =>
        h("li", {}, h("span.points", {}, t("points", points)), prose(criterion, citations)))))))));
}

const name = (at, index, { points }) =>
  h("p.question-name", {}, h("b", {}, reference(at, index)), " ", h("span.points", {}, t("points", points)));

/** In quarters and tenths of points, free of the rounding of binary fractions. */
const sum = (questions) => Math.round(questions.reduce((all, { points }) => all + points, 0) * 1000) / 1000;

/** "PT1H30M" as "1 h 30 min". */
function length(duration) {
  const [, hours = 0, minutes = 0] = duration.match(/^PT(?:(\d+)H)?(?:(\d+)M)?/) ?? [];
  return [Number(hours) && `${hours} h`, Number(minutes) && `${minutes} min`].filter(Boolean).join(" ") || duration;
}

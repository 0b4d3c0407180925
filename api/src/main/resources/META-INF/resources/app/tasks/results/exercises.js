// Exercises whose solutions and hints wait until they are asked for.
import { h, icon } from "../../dom.js";
import { t } from "../../i18n.js";
import { prose } from "../../ask/cited.js";
import { prepare } from "../drafts.js";

/** A set of exercises, each with its solution behind a click and a way to hand in an answer. */
export function exerciseSetView({ exercises }, { entry, citations }) {
  return h("section.exercises", { "aria-label": t("exercises.name") }, h("ol", {}, exercises.map((exercise, index) =>
    h("li", {}, head(exercise, index), prose(exercise.statement, citations),
      exercise.solution ? hidden("exercises.solution", prose(exercise.solution, citations)) : null,
      h("button.quiet", { type: "button", "data-hand-in": index, onclick: () => prepare("correct-exercise", {
        statement: exercise.statement.replace(/ ?\[\d{1,3}\]/g, ""), course: entry.fields.course,
      }) }, icon("edit"), h("span", {}, t("exercises.handIn")))))));
}

/** An oral exam: the question on the course, the exercises with their hints one by one, and what is expected. */
export function oralExamView({ courseQuestion, exercises, expectations }, { citations }) {
  return h("section.exercises", { "aria-label": t("oral.name") },
    h("h3", {}, t("oral.courseQuestion")), prose(courseQuestion, citations),
    h("ol", {}, exercises.map((exercise, index) => h("li", {}, head(exercise, index), prose(exercise.statement, citations),
      exercise.hints.map((hint, at) => hidden("oral.hint", prose(hint, citations), at + 1))))),
    expectations ? hidden("oral.expectations", prose(expectations, citations)) : null);
}

const head = ({ difficulty, checked }, index) => h("p.exercise-head", {}, h("b", {}, t("exercises.number", index + 1)),
  h("span.tag", { "data-difficulty": difficulty }, t(`difficulty.${difficulty}`)),
  checked ? h("span.tag", {}, t("exercises.checked")) : null);

const hidden = (title, content, ...details) => h("details", {}, h("summary", {}, t(title, ...details)), content);

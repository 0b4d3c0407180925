// Marks beside the student's work.
import { h, icon } from "../../dom.js";
import { number, t } from "../../i18n.js";
import { prose } from "../../ask/cited.js";

const ICONS = { RIGHT: "done", WRONG: "close", UNCLEAR: "warning" };
/** What belongs to the end of the piece before it. */
const LEADING = /^[\s.,;:!?…)]*/;

/** A marked exercise: each line of the student's work with its mark. */
export function exerciseMarkingView(marking, { entry, citations }) {
  const lines = pieces(entry.fields.answer, marking.steps);
  return h("section.marking", { "aria-label": t("marking.name") },
    score(marking),
    h("ol.lines", {}, lines.map(({ text, step, index }) => line(text, step, index === marking.firstWrongStep, citations))),
    remark("marking.strengths", marking.strengths, citations),
    remark("marking.advice", marking.advice, citations));
}

/** A marked exam: each question with its mark, and the student's work to compare. */
export function examMarkingView(marking, { entry, citations }) {
  return h("section.marking", { "aria-label": t("marking.name") },
    score(marking),
    h("ol.marks", {}, marking.questions.map(({ reference, points, outOf, comment }) =>
      h("li", {}, h("p.mark-head", {}, h("b", {}, t("marking.question", reference)), h("span.points", {}, fraction(points, outOf))),
        comment ? prose(comment, citations) : null))),
    h("details.work-whole", {}, h("summary", {}, t("marking.work")), prose(asLines(entry.fields.answers))));
}

const fraction = (points, outOf) => `${number(points)} / ${number(outOf)}`;

const score = ({ points, outOf }) => h("p.mark-total", {}, h("span", {}, t("marking.mark")),
  h("strong", {}, fraction(points, outOf)),
  h("meter", { min: 0, max: outOf, value: points, "aria-label": t("marking.mark") }, fraction(points, outOf)));

function line(text, step, isFirstWrong, citations) {
  return h("li", { "data-verdict": step?.verdict, "aria-current": isFirstWrong && "step" },
    h("div.work", {}, prose(asLines(text))),
    step ? h("div.mark", {},
      h("p.mark-head", {}, icon(ICONS[step.verdict] ?? "warning"), h("b", {}, t(`verdict.${step.verdict}`)),
        h("span.points", {}, t("points", step.points))),
      isFirstWrong ? h("p.first-wrong", {}, t("marking.first")) : null,
      step.comment ? prose(step.comment, citations) : null) : null);
}

const remark = (title, text, citations) =>
  text ? h("section.remark-box", {}, h("h3", {}, t(title)), prose(text, citations)) : null;

/** The line ends of a student hold. */
const asLines = (text) => text.replace(/\n/g, "  \n");

/** The student's work in pieces: what a step speaks of, and what lies between. */
function pieces(answer, steps) {
  const work = answer.normalize("NFC");
  const found = [];
  let from = 0;
  const between = (text) => {
    const [leading] = text.match(LEADING);
    if (found.length) {
      found.at(-1).text += leading.trimEnd();
    }
    const rest = text.slice(found.length ? leading.length : 0).trim();
    if (/[\p{L}\p{N}]/u.test(rest)) {
      found.push({ text: rest });
    }
  };
  steps.forEach((step, index) => {
    const at = work.indexOf(step.text, from);
    if (at >= 0) {
      between(work.slice(from, at));
      from = at + step.text.length;
    }
    found.push({ text: step.text, step, index });
  });
  between(work.slice(from));
  return found;
}

// Structured results as more than text.
import { examView } from "./exam.js";
import { exerciseMarkingView, examMarkingView } from "./marking.js";
import { exerciseSetView, oralExamView } from "./exercises.js";
import { quizView } from "./quiz.js";

const VIEWS = {
  "generate-qcm": quizView,
  "generate-exercises": exerciseSetView,
  "generate-kholle": oralExamView,
  "generate-exam": examView,
  "correct-exercise": exerciseMarkingView,
  "correct-exam": examMarkingView,
};

/** The view of what a finished entry holds beside its text; null where the text is all. */
export function resultView(entry) {
  const { answer } = entry;
  const view = answer?.structured ? VIEWS[answer.task] : null;
  return view ? view(answer.structured, { entry, citations: answer.citations }) : null;
}

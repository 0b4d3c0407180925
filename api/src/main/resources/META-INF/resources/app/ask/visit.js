// What was asked during this visit. Nothing of it leaves the page or outlives it.
import { run } from "./run.js";

const entries = [];

/** The questions of this visit, the latest first. */
export const asked = () => [...entries].reverse();

/** The entry that answered this question in this course, if it still stands. */
export const found = (question, course) =>
  entries.findLast((entry) => entry.question === question && entry.course === course);

/**
 * Says it, and calls changed(entry) whenever there is more to show; the same words take the place of those before.
 *
 * @param asQuestion whether it is a question whatever the server would take it for
 */
export function begin(question, course, changed, { variant = 1, fresh = false, asQuestion = false } = {}) {
  const fields = { [asQuestion ? "question" : "text"]: question, ...(course ? { course } : {}), ...(variant > 1 ? { variant } : {}) };
  const entry = Object.assign(run(asQuestion ? "ask" : null, fields, changed, { fresh }), { question, course, asQuestion });
  const earlier = entries.findIndex((one) => one.question === question && one.course === course);
  if (earlier >= 0) {
    entries.splice(earlier, 1);
  }
  entries.push(entry);
  return entry;
}

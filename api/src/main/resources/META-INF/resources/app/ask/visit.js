// What was asked during this visit. Nothing of it leaves the page or outlives it.
import * as api from "../api.js";
import { t } from "../i18n.js";

const entries = [];

/** The questions of this visit, the latest first. */
export const asked = () => [...entries].reverse();

/** The entry that answered this question in this course, if it still stands. */
export const found = (question, course) =>
  entries.findLast((entry) => entry.question === question && entry.course === course);

/**
 * Asks, and calls changed(entry) whenever there is more to show.
 *
 * An entry's state is "running", "done", "stopped" or "failed"; its text is provisional until the answer is there.
 */
export function begin(question, course, changed) {
  const stopper = new AbortController();
  const entry = {
    question, course, state: "running", phase: "answer.searching", text: "", answer: null, problem: null,
    stop: () => stopper.abort(),
  };
  entries.push(entry);
  follow(entry, stopper.signal, changed);
  return entry;
}

async function follow(entry, signal, changed) {
  try {
    for await (const event of api.ask(entry, signal)) {
      take(entry, event);
      changed(entry);
    }
    if (entry.state === "running") {
      throw new api.Problem({ detail: t("error.interrupted") });
    }
  } catch (failure) {
    fail(entry, failure);
  }
  changed(entry);
}

function take(entry, { name, data }) {
  switch (name) {
    case "token":
      entry.phase = "answer.writing";
      entry.text += typeof data === "string" ? data : (data.text ?? "");
      break;
    case "step":
      if (data.step === "write") {
        entry.text = ""; // The text begins, or begins anew: what came before is void.
      }
      break;
    case "done":
      entry.answer = data;
      entry.state = "done";
      break;
    case "error":
      throw new api.Problem(data);
    default: // "passages" say that it goes on.
  }
}

function fail(entry, failure) {
  if (failure.name === "AbortError") {
    entry.state = "stopped";
  } else if (entry.state === "running") {
    entry.state = "failed";
    entry.problem = failure instanceof api.Problem ? failure.message : t("error.interrupted");
  }
}

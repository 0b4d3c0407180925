// A task as it runs.
import * as api from "../api.js";
import { t } from "../i18n.js";

/** As the server has it. */
const MAX_VARIANT = 1_000;

/**
 * Performs a task, or the one that the server chooses for a text where none is named, and calls changed(entry) whenever there is more to show.
 *
 * An entry's state is "running", "done", "stopped" or "failed"; its text is provisional until the answer is there.
 */
export function run(task, fields, changed, { fresh = false } = {}) {
  const stopper = new AbortController();
  const entry = {
    task, fields, state: "running", phase: "answer.searching", text: "", answer: null, problem: null, field: null,
    stop: () => stopper.abort(),
  };
  follow(entry, { signal: stopper.signal, fresh }, changed);
  return entry;
}

/** The variant after the one that an entry asked for. */
export const nextVariant = ({ fields }) => ((fields.variant ?? 1) % MAX_VARIANT) + 1;

async function follow(entry, options, changed) {
  try {
    const { task, fields } = entry;
    for await (const event of task ? api.perform(task, fields, options) : api.dispatch(fields, options)) {
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
      if (data.step === "route") {
        Object.assign(entry, { task: data.task, reason: data.reason, fields: data.fields });
      } else if (data.step === "write") {
        entry.phase = "answer.writing";
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
    entry.field = failure.field ?? null;
  }
}

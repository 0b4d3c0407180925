// The view of a task: choose it, fill its form in, read what comes of it.
import * as api from "../api.js";
import { announce, h, show } from "../dom.js";
import { t } from "../i18n.js";
import { closeSource } from "../source.js";
import { answerView } from "../ask/answer.js";
import { nextVariant, run } from "../ask/run.js";
import { TASKS } from "./catalogue.js";
import { draftOf } from "./drafts.js";
import { taskForm } from "./form.js";
import { choices, purposes } from "./menu.js";

/** The last request of each task during this visit. */
const entries = {};
let drawn = 0;
let shown = null;

/** Shows a task; its fields in the address are filled in. */
export async function taskView({ parameters: [task], query, focus }) {
  if (!Object.hasOwn(TASKS, task)) {
    location.replace("#/");
    return;
  }
  const draft = Object.assign(draftOf(task), Object.fromEntries(query));
  const view = drawnFor(task, draft);
  shown = view;
  show([view.root], { focus });
  refresh();
  try {
    view.form.offer(await api.courses());
  } catch (failure) {
    view.form.refuse(failure.message);
  }
}

function drawnFor(task, draft) {
  const view = {
    task,
    form: taskForm(task, draft, { onsend: (fields) => start(task, fields), onstop: () => entries[task]?.stop() }),
    answer: answerView({ onagain: () => {
      const { fields } = entries[task];
      start(task, { ...fields, variant: nextVariant(entries[task]) }, { fresh: true });
    } }),
  };
  const { purpose } = TASKS[task];
  view.root = h("div.ask.task", { "data-task": task }, purposes(purpose), choices(purpose, task),
    h("h1", {}, t(`task.${task}`)), h("p.lead", {}, t(`task.${task}.lead`)), view.form.element, view.answer.element);
  return view;
}

function start(task, fields, options) {
  entries[task]?.stop();
  closeSource({ returnFocus: false });
  entries[task] = run(task, fields, changed, options);
  announce(t("answer.searching"));
  refresh();
}

/** Draws at most once a frame, however fast the text streams. */
function changed(entry) {
  if (shown && entry === entries[shown.task] && document.contains(shown.root)) {
    cancelAnimationFrame(drawn);
    drawn = requestAnimationFrame(() => {
      refresh();
      if (entry.state === "done") {
        announce(t("answer.ready", entry.answer.citations.length));
      }
    });
  }
}

function refresh() {
  const entry = entries[shown.task] ?? null;
  shown.form.running(entry?.state === "running");
  shown.form.refuse(entry?.field ? entry.problem : null, entry?.field);
  shown.answer.update(entry?.field ? null : entry);
}

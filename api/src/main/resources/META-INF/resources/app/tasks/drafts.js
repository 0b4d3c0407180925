// What is written in the forms during this visit, by task and field.
const drafts = {};

/** The draft of a task; what is changed in it stays. */
export const draftOf = (task) => (drafts[task] ??= {});

/** Begins a task with these fields, and goes there. */
export function prepare(task, fields) {
  drafts[task] = { ...fields };
  location.hash = `#/tasks/${task}`;
}

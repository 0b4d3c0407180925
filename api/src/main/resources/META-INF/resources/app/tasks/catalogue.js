// The tasks by purpose, each with its own fields: names, limits and defaults as the server has them.

const DIFFICULTIES = ["mixed", "easy", "medium", "hard"];

const topic = { name: "topic", type: "line", max: 500, required: true };
const anyTopic = { ...topic, required: false };
const difficulty = { name: "difficulty", type: "choice", options: DIFFICULTIES, preset: "mixed" };
const count = (max, preset) => ({ name: "count", type: "whole", min: 1, max, preset });
const points = (name, max, preset) => ({ name, type: "whole", min: 1, max, preset });
/** Minutes here, ISO 8601 on the way. */
const duration = (min, max, preset) => ({ name: "duration", type: "minutes", min, max, preset });
const text = (name, max, rows) => ({ name, type: "text", max, rows, required: true });

/** Each task: what it is for, and its own fields. "ask" has the box instead of a form. */
export const TASKS = {
  "explain-course": { purpose: "learn", fields: [topic] },
  "build-course": { purpose: "learn", fields: [topic] },
  "summarize-course": { purpose: "learn", fields: [topic] },
  "create-sheet": { purpose: "learn", fields: [topic] },
  "generate-exercises": {
    purpose: "practise",
    fields: [topic, count(20, 4), difficulty, { name: "withSolutions", type: "truth", preset: true }],
  },
  "generate-qcm": { purpose: "practise", fields: [topic, count(40, 12), difficulty] },
  "solve-exercise": { purpose: "practise", fields: [text("statement", 20_000, 6), anyTopic] },
  "generate-exam": {
    purpose: "exams",
    fields: [
      { name: "chapters", type: "chapters", max: 500, required: true },
      duration(15, 480, 120), points("totalPoints", 200, 20), difficulty,
    ],
  },
  "generate-kholle": { purpose: "exams", fields: [topic, duration(5, 120, 20)] },
  "explain-theorem": { purpose: "theorems", fields: [text("theorem", 2_000, 2)] },
  "explain-formula": { purpose: "theorems", fields: [text("formula", 2_000, 2)] },
  "prove-statement": { purpose: "theorems", fields: [text("statement", 2_000, 3)] },
  "correct-exercise": {
    purpose: "correct",
    fields: [text("statement", 20_000, 4), text("answer", 50_000, 10), points("points", 100, 10)],
  },
  "correct-exam": {
    purpose: "correct",
    fields: [{ ...text("exam", 50_000, 8), type: "exam" }, text("answers", 50_000, 12), points("points", 200, 20)],
  },
  "review-sheet": { purpose: "correct", fields: [text("sheet", 50_000, 12), anyTopic] },
};

/** What every task takes beside its own fields. */
export const COMMON = [
  { name: "chapter", type: "line", max: 30 },
  { name: "level", type: "line", max: 60 },
  { name: "language", type: "choice", options: ["", "fr", "en"], preset: "" },
  { name: "mode", type: "choice", options: ["auto", "course", "model", "hybrid"], preset: "auto" },
];

/** The purposes, each with its tasks. */
export const PURPOSES = Object.entries(TASKS).reduce(
  (all, [name, { purpose }]) => ({ ...all, [purpose]: [...(all[purpose] ?? []), name] }),
  { ask: [] },
);

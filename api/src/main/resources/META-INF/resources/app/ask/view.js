// The view to ask: the question, its answer, and what was asked before.
import * as api from "../api.js";
import { announce, entitle, h, show } from "../dom.js";
import { t } from "../i18n.js";
import { closeSource } from "../source.js";
import { purposes } from "../tasks/menu.js";
import { answerView } from "./answer.js";
import { composer } from "./composer.js";
import { nextVariant } from "./run.js";
import { asked, begin, found } from "./visit.js";

let courses = null;
let problem = null;
let current = null;
let draft = { question: "", course: "" };
let view = null;
let drawn = 0;
let turns = 0;

/** Shows the view; a question in the address is asked. */
export async function askView({ query, focus }) {
  const question = (query.get("q") ?? "").trim();
  draft = { question, course: query.get("course") ?? draft.course };
  current = question ? (found(question, draft.course) ?? null) : null;
  draw({ focus });
  const turn = ++turns;
  await load();
  if (turn !== turns || !document.contains(view.root)) {
    return; // The reader has gone on meanwhile.
  }
  view.composer.offer(courses ?? [], draft.course);
  drawHistory();
  if (question && !current && courses) {
    ask(question, draft.course);
  }
}

/** Shows the view again in another language. */
export function refreshAsk() {
  closeSource({ returnFocus: false });
  draft = view.composer.draft();
  draw({ focus: false });
}

async function load() {
  try {
    courses = await api.courses();
    problem = null;
    if (!courses.some(({ id }) => id === draft.course)) {
      draft.course = "";
    }
  } catch (failure) {
    problem = failure.message;
  }
}

function submit(question, course) {
  const same = found(question, course);
  if (same?.state === "running") {
    return;
  }
  const address = `#/?${new URLSearchParams({ q: question, ...(course ? { course } : {}) })}`;
  if (address !== location.hash) {
    history.pushState(null, "", address);
  }
  ask(question, course);
}

function again() {
  const { asQuestion } = current;
  ask(current.question, current.course, { variant: nextVariant(current), fresh: true, asQuestion });
}

function ask(question, course, options) {
  current?.stop();
  closeSource({ returnFocus: false });
  draft = { question, course };
  current = begin(question, course, changed, options);
  announce(t("answer.searching"));
  draw({ focus: false, keep: true });
}

/** Draws at most once a frame, however fast the text streams. */
function changed(entry) {
  if (entry !== current || document.body.dataset.view !== "ask") {
    return;
  }
  cancelAnimationFrame(drawn);
  drawn = requestAnimationFrame(() => {
    view.answer.update(entry);
    view.composer.running(entry.state === "running");
    if (entry.state === "done") {
      announce(t("answer.ready", entry.answer.citations.length));
      drawHistory();
    }
  });
}

function draw({ focus, keep = false }) {
  if (keep && view && document.getElementById("main").contains(view.root)) {
    return redraw();
  }
  view = {
    composer: composer({ onask: submit, onstop: () => current?.stop() }),
    answer: answerView({
      onagain: again, onquestion: () => ask(current.question, current.course, { asQuestion: true }),
    }),
    opening: h("div"),
    history: h("div"),
  };
  view.root = h("div.ask", {}, purposes("ask"), view.opening, view.composer.element, view.answer.element, view.history);
  show([view.root], { focus });
  view.composer.offer(courses ?? [], draft.course);
  redraw();
}

function redraw() {
  entitle(current?.question ?? t("ask.title"));
  view.root.classList.toggle("first", !current);
  view.opening.replaceChildren(...opening());
  view.composer.fill(draft);
  view.composer.running(current?.state === "running");
  view.answer.update(current);
  drawHistory();
}

function opening() {
  return [
    h(current ? "h1.unseen" : "h1.display-title", {}, t("ask.title")),
    current ? null : h("p.lead", {}, t("ask.lead")),
  ].filter(Boolean);
}

function drawHistory() {
  const earlier = asked().filter((entry) => entry !== current);
  view.history.replaceChildren(
    ...(problem ? [h("p.problem", { role: "alert" }, problem)] : []),
    ...(current ? [] : invitation()),
    ...(earlier.length ? [past(earlier)] : []),
    ...(current?.state === "done" ? [goOn(current)] : []));
}

function invitation() {
  if (!courses) {
    return [];
  }
  if (!courses.length) {
    return [h("section.invitation", {}, h("p", {}, t("ask.noCourse")),
      h("a.button.primary", { href: "#/courses/new" }, t("ask.addCourse")))];
  }
  const examples = [1, 2, 3, 4].map((n) => t(`ask.example.${n}`));
  return [h("section.examples", { "aria-labelledby": "examples" }, h("h2.small", { id: "examples" }, t("ask.examples")),
    h("ul", {}, examples.map((question) =>
      h("li", {}, h("button", { type: "button", onclick: () => submit(question, draft.course) }, question)))))];
}

/** A conversation that begins with what was just asked. */
function goOn({ question, course }) {
  const address = `#/conversations/new?${new URLSearchParams({ q: question, ...(course ? { course } : {}) })}`;
  return h("p.go-on", {}, h("a.button", { href: address }, t("conversations.goOn")));
}

function past(entries) {
  const courseName = (entry) => courses?.find(({ id }) => id === entry.course)?.title;
  return h("section.history", { "aria-labelledby": "history" }, h("h2.small", { id: "history" }, t("ask.history")),
    h("ol", {}, entries.map((entry) => h("li", {},
      h("a", { href: `#/?${new URLSearchParams({ q: entry.question, ...(entry.course ? { course: entry.course } : {}) })}` },
        entry.question),
      courseName(entry) ? h("span", {}, courseName(entry)) : null))));
}

window.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, dialog");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && document.body.dataset.view === "ask") {
    event.preventDefault();
    view.composer.focus();
  }
});

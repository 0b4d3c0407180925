import { h, icon } from "../dom.js";
import { t } from "../i18n.js";

/** As the server has it. In characters. */
const MAX_QUESTION_LENGTH = 8_000;

/**
 * The form to ask with.
 *
 * @param tutor whether the reader may wish for hints instead of an answer
 */
export function composer({ onask, onstop, tutor = false }) {
  const question = h("textarea", {
    id: "question", name: "question", rows: 1, maxlength: MAX_QUESTION_LENGTH, placeholder: t("ask.placeholder"),
    "aria-describedby": "ask-hint", autocomplete: "off", enterkeyhint: "send", oninput: () => grow(),
    onkeydown: (event) => byKey(event, form),
  });
  const course = h("select", { id: "course", name: "course" }, h("option", { value: "" }, t("ask.allCourses")));
  const hints = h("input", { id: "tutor", type: "checkbox" });
  const send = h("button.primary.send", { type: "submit" });
  const form = h("form.composer", { role: "search", onsubmit: (event) => {
    event.preventDefault();
    send.dataset.running ? onstop() : submitted(question, course, onask);
  } },
    h("label.unseen", { for: "question" }, t("ask.question")),
    question,
    h("div.composer-bar", {},
      h("label.course", { for: "course" }, h("span", {}, t("ask.course")), course),
      tutor ? h("label.tick", { for: "tutor" }, hints, h("span", {}, t("ask.tutor"))) : null,
      h("span.hint", { id: "ask-hint" }, t("ask.hint")),
      send));
  const grow = () => {
    question.style.height = "auto";
    question.style.height = `${question.scrollHeight}px`;
  };
  const composition = {
    element: form,
    focus: () => question.focus(),
    /** Whether hints are wished for. */
    tutor: () => hints.checked,
    /** What is written and chosen so far. */
    draft: () => ({ question: question.value, course: course.value }),
    /** Offers the courses without touching what is being written. */
    offer(courses, chosen) {
      course.replaceChildren(course.options[0], ...courses.map(({ id, title }) => h("option", { value: id }, title)));
      course.value = chosen;
    },
    fill(given) {
      question.value = given.question;
      course.value = given.course;
      grow();
    },
    running(isRunning) {
      if (send.dataset.running === String(isRunning)) {
        return;
      }
      isRunning ? (send.dataset.running = "true") : delete send.dataset.running;
      send.replaceChildren(icon(isRunning ? "stop" : "ask"), h("span", {}, t(isRunning ? "ask.stop" : "ask.send")));
    },
  };
  composition.running(false);
  return composition;
}

function submitted(question, course, onask) {
  const text = question.value.trim();
  if (!text) {
    question.focus();
    return;
  }
  if (matchMedia("(pointer: coarse)").matches) {
    question.blur(); // Lets the keyboard of a phone make room for the answer.
  }
  onask(text, course.value);
}

function byKey(event, form) {
  const plainEnter = event.key === "Enter" && !event.shiftKey && !event.altKey && !event.isComposing;
  if (plainEnter) {
    event.preventDefault();
    form.requestSubmit();
  }
}

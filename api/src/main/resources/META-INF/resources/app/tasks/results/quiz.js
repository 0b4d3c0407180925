// A quiz to take: choose, see why, count, and take the wrong ones again.
import { announce, h, icon } from "../../dom.js";
import { t } from "../../i18n.js";
import { cited, prose } from "../../ask/cited.js";

const LETTERS = "ABCD";

/** Where each quiz stands outlives a change of language. */
const taken = new WeakMap();

/** A quiz; it keeps where its reader is for as long as its entry lives. */
export function quizView(quiz, { entry, citations }) {
  const state = taken.get(entry) ?? begun(quiz.questions.map((_, index) => index));
  taken.set(entry, state);
  const box = h("section.quiz", { "aria-label": t("quiz.name") });
  const again = (indexes) => {
    Object.assign(state, begun(indexes));
    draw();
    box.querySelector("input")?.focus();
  };
  const draw = () => {
    const summary = h("div.quiz-end");
    const finish = () => summary.replaceChildren(...end(quiz, state, again));
    box.replaceChildren(
      h("ol", {}, state.asked.map((index, place) =>
        question(quiz.questions[index], { index, place, state, citations, onchecked: finish }))),
      summary);
    finish();
  };
  draw();
  return box;
}

const begun = (asked) => ({ asked, chosen: new Map(), checked: new Set() });

function question({ statement, options, answer, explanation }, { index, place, state, citations, onchecked }) {
  const outcome = h("div.why", { role: "status" });
  const check = h("button", { type: "submit", disabled: !state.chosen.has(index) }, t("quiz.check"));
  const inputs = options.map((_, option) => h("input", {
    type: "radio", name: `question-${index}`, value: option, checked: state.chosen.get(index) === option,
    onchange: () => {
      state.chosen.set(index, option);
      check.disabled = false;
    },
  }));
  const form = h("form.question", { "data-question": index },
    h("fieldset", {},
      h("legend", {}, h("b", {}, `${place + 1}. `), inline(statement, citations)),
      h("div.options", {}, options.map((option, at) => h("label.option", { "data-option": at }, inputs[at],
        h("b", {}, LETTERS[at]), h("span", {}, inline(option, citations)))))),
    check, outcome);
  const reveal = () => {
    const right = state.chosen.get(index) === answer;
    form.dataset.outcome = right ? "right" : "wrong";
    inputs.forEach((input) => {
      input.disabled = true;
    });
    form.querySelector(`[data-option="${answer}"]`).classList.add("right");
    if (!right) {
      form.querySelector(`[data-option="${state.chosen.get(index)}"]`).classList.add("wrong");
    }
    check.remove();
    outcome.replaceChildren(
      h("p.verdict", {}, icon(right ? "done" : "close"), h("b", {}, right ? t("quiz.right") : t("quiz.wrong", LETTERS[answer]))),
      prose(explanation, citations));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (state.chosen.has(index) && !state.checked.has(index)) {
      state.checked.add(index);
      reveal();
      onchecked();
      nextInput(form)?.focus();
    }
  });
  if (state.checked.has(index)) {
    reveal();
  }
  return h("li", {}, form);
}

/** Where the keyboard goes on: the next question that is not answered yet, else the buttons at the end. */
function nextInput(form) {
  const box = form.closest(".quiz");
  const open = [...box.querySelectorAll("form.question:not([data-outcome])")];
  const next = open.find((one) => form.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) ?? open[0];
  return next?.querySelector("input") ?? box.querySelector(".quiz-end button");
}

/** Set as a line: a paragraph is no legend. */
function inline(text, citations) {
  const fragment = cited(text, citations);
  const only = fragment.childElementCount === 1 && fragment.firstElementChild.matches("p");
  const box = h("span.prose.small-prose");
  box.append(...(only ? [...fragment.firstElementChild.childNodes] : [fragment]));
  return box;
}

function end({ questions }, { asked, chosen, checked }, again) {
  const wrong = asked.filter((index) => checked.has(index) && chosen.get(index) !== questions[index].answer);
  const score = t("quiz.score", checked.size - wrong.length, checked.size, asked.length);
  if (checked.size) {
    announce(score);
  }
  const finished = checked.size === asked.length;
  return [
    h("p.score", {}, score),
    finished && h("div.actions", {},
      wrong.length > 0 && h("button.primary", { type: "button", "data-again": "wrong", onclick: () => again(wrong) },
        t("quiz.againWrong", wrong.length)),
      h("button", { type: "button", "data-again": "all", onclick: () => again(questions.map((_, index) => index)) },
        t("quiz.againAll"))),
  ].filter(Boolean);
}

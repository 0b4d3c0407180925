// The form of a task, made from its fields.
import { h, icon } from "../dom.js";
import { language, t } from "../i18n.js";
import { COMMON, TASKS } from "./catalogue.js";
import { field } from "./fields.js";

/**
 * The form of a task.
 *
 * @param draft what is written so far, by field; kept up to date
 * @param onsend called with the fields of the request
 */
export function taskForm(task, draft, { onsend, onstop }) {
  const own = built(TASKS[task].fields, draft);
  const more = built(COMMON, draft);
  const course = h("select", { id: "course", name: "course" }, h("option", { value: "" }, t("ask.allCourses")));
  const send = h("button.primary.send", { type: "submit" });
  const problem = h("div.form-problem");
  const read = () => values(task, own, more, course);
  const form = h("form.task-form", {
    onsubmit: (event) => {
      event.preventDefault();
      send.dataset.running ? onstop() : onsend(read());
    },
    oninput: ({ target }) => {
      target.removeAttribute("aria-invalid");
      if (target.name) {
        draft[target.name] = target.type === "checkbox" ? target.checked : target.value;
      }
    },
  },
    own.filter(({ spec }) => !isSmall(spec)).map(({ element }) => element),
    h("div.small-fields", {}, own.filter(({ spec }) => isSmall(spec)).map(({ element }) => element)),
    h("details.more-fields", { open: COMMON.some(({ name, preset = "" }) => (draft[name] ?? preset) !== preset) },
      h("summary", {}, t("tasks.more")), h("div.small-fields", {}, more.map(({ element }) => element))),
    problem,
    h("div.composer-bar", {}, h("label.course", { for: "course" }, h("span", {}, t("ask.course")), course), send));
  const tellCourse = () => own.forEach((one) => one.course?.(course.value));
  course.addEventListener("change", tellCourse);
  return {
    element: form,
    offer(courses) {
      course.replaceChildren(course.options[0], ...courses.map(({ id, title }) => h("option", { value: id }, title)));
      course.value = draft.course === "" || courses.some(({ id }) => id === draft.course) ? draft.course : usual(courses);
      tellCourse();
    },
    running(isRunning) {
      isRunning ? (send.dataset.running = "true") : delete send.dataset.running;
      send.replaceChildren(icon(isRunning ? "stop" : "ask"), h("span", {}, t(isRunning ? "ask.stop" : "tasks.send")));
    },
    /** Says what is wrong beside the field that the problem names. */
    refuse(detail, name) {
      problem.replaceChildren(detail ? h("p.problem", { role: "alert" }, detail) : "");
      [...own, ...more].find(({ spec }) => name?.split(/[.[]/)[0] === spec.name)?.refuse();
    },
  };
}

const isSmall = ({ type }) => ["whole", "minutes", "choice", "truth"].includes(type);

/** The only course there is in the language of the page, or at all. */
function usual(courses) {
  const only = (some) => (some.length === 1 ? some[0].id : undefined);
  return only(courses.filter((course) => course.language === language())) ?? only(courses) ?? "";
}

const built = (specs, draft) => specs.map((spec) => ({ spec, ...field(spec, draft[spec.name]) }));

/** What is given; of the common fields only what differs from what the server takes anyway. */
function values(task, own, more, course) {
  const given = {};
  for (const { spec, value } of own) {
    given[spec.name] = value();
  }
  for (const { spec, value } of more) {
    given[spec.name] = value() === spec.preset ? undefined : value();
  }
  if (typeof given.exam === "object") {
    delete given.points; // Its own points hold.
  }
  given.course = course.value || undefined;
  return given;
}

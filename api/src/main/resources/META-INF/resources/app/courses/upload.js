// The form for a new course.
import * as api from "../api.js";
import { h, icon, show } from "../dom.js";
import { language, size, t } from "../i18n.js";
import { dropped } from "./dropped.js";
import { jobView } from "./job.js";

const ACCEPTED = ".tex,.md,.txt,.pdf,.aux,.zip";

/** Shows the form. */
export function newCourseView({ focus }) {
  let files = [];
  const input = h("input.unseen", { type: "file", multiple: true, accept: ACCEPTED, id: "files", onchange: () => {
    add([...input.files].map((file) => ({ file, path: file.name })));
    input.value = "";
  } });
  const title = h("input", { id: "title", name: "title", maxlength: 200, autocomplete: "off" });
  const list = h("ul.files", { "aria-label": t("upload.files") });
  const problem = h("div", { role: "alert" });
  const send = h("button.primary", { type: "submit" }, t("upload.send"));
  const outcome = h("div.news", { "aria-live": "polite" });

  const add = (more) => {
    const paths = new Set(more.map(({ path }) => path));
    files = [...files.filter(({ path }) => !paths.has(path)), ...more];
    title.value ||= titleFrom(files[0]?.path ?? "");
    draw();
  };
  const draw = () => list.replaceChildren(...files.map((one) => h("li", {},
    h("span.file", {}, one.path), h("span.hint", {}, size(one.file.size)),
    h("button.icon", { type: "button", "aria-label": t("upload.remove", one.path), onclick: () => {
      files = files.filter((other) => other !== one);
      draw();
    } }, icon("close")))));
  const complain = (text) => problem.replaceChildren(h("p.problem", {}, text));

  const form = h("form.upload", { novalidate: true, onsubmit: async (event) => {
    event.preventDefault();
    problem.replaceChildren();
    if (!files.length) {
      return complain(t("upload.needFile"));
    }
    if (!title.value.trim()) {
      title.focus();
      return complain(t("upload.needName"));
    }
    const spoken = new FormData(form).get("language");
    await submit({ title: title.value.trim(), language: spoken, files }, { form, send, outcome, complain });
  } },
    dropZone(input, add), list,
    h("label.field", { for: "title" }, h("span", {}, t("upload.name")), title),
    h("fieldset.choice", {}, h("legend", {}, t("upload.language")), ["fr", "en"].map((one) =>
      h("label", {}, h("input", { type: "radio", name: "language", value: one, checked: one === language() }),
        t(`course.language.${one}`)))),
    problem, h("div.actions", {}, send));
  show([h("div.page.narrow", {}, h("a.up", { href: "#/courses" }, t("courses.title")),
    h("h1", {}, t("upload.title")), h("p.lead", {}, t("upload.lead")), form, outcome)], { focus });
}

/** "analyse-1.tex" suggests "Analyse 1". */
function titleFrom(path) {
  const name = path.split("/").at(-1).replace(/\.[^.]*$/, "").replace(/[-_]+/g, " ").trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function dropZone(input, add) {
  const zone = h("div.drop", {
    ondragover: (event) => {
      event.preventDefault();
      zone.classList.add("over");
    },
    ondragleave: () => zone.classList.remove("over"),
    ondrop: async (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      add(await dropped(event.dataTransfer));
    },
  }, icon("upload"), h("p", {}, t("upload.drop"), " ", h("span", {}, t("upload.or"))), input,
  h("label.button", { for: "files" }, t("upload.choose")));
  return zone;
}

async function submit(course, { form, send, outcome, complain }) {
  send.disabled = true;
  outcome.replaceChildren(h("p.phase", {}, h("span.pulse"), t("upload.sending")));
  try {
    const { courseId, jobId } = await api.upload(course);
    form.hidden = true;
    outcome.replaceChildren(jobId ? jobView(jobId, courseId) : known(courseId));
  } catch (failure) {
    outcome.replaceChildren();
    complain(failure.message);
  }
  send.disabled = false;
}

const known = (courseId) => h("div.job", {}, h("p", {}, t("upload.known")),
  h("a.button.primary", { href: `#/courses/${encodeURIComponent(courseId)}` }, t("job.open")));

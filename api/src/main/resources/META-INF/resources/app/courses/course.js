// A course: its chapters, what it holds, and what its teacher can do with it.
import * as api from "../api.js";
import { confirmRemoval, askForTitle } from "../dialogs.js";
import { announce, h, show } from "../dom.js";
import { t } from "../i18n.js";
import { heading, kindCounts } from "../naming.js";
import { chapterKey } from "./chapter.js";
import { jobView } from "./job.js";

const address = (id) => `#/courses/${encodeURIComponent(id)}`;

/** Shows one course. */
export async function courseView({ parameters: [id], focus }) {
  show([h("div.page", { "aria-busy": "true" }, h("p.phase", {}, h("span.pulse"), t("loading")))], { focus: false });
  try {
    const course = await api.course(id);
    show([page(course)], { focus });
  } catch (failure) {
    show([h("div.page", {}, h("h1", {}, t("courses.title")), h("p.problem", { role: "alert" }, failure.message), home())],
      { focus });
  }
}

const home = () => h("a.up", { href: "#/courses" }, t("courses.title"));

function page(course) {
  const news = h("div.news", { "aria-live": "polite" });
  return h("div.page", {},
    home(),
    h("header.page-head", {},
      h("div", {}, h("h1", { lang: course.language }, course.title),
        h("p.lead", {}, t(`course.language.${course.language}`), " · ", t("courses.revision", course.revision))),
      h("a.button.primary", { href: `#/?course=${encodeURIComponent(course.id)}` }, t("courses.ask"))),
    news,
    h("div.course-columns", {},
      h("section", { "aria-labelledby": "chapters" }, h("h2", { id: "chapters" }, t("courses.chapters")), chapters(course)),
      h("div.course-side", {},
        h("section", { "aria-labelledby": "holds" }, h("h2", { id: "holds" }, t("courses.holds")),
          kindCounts(course.blocks ?? {})),
        files(course, news),
        h("div.actions.course-actions", {},
          h("button", { type: "button", onclick: () => rename(course, news) }, t("courses.rename")),
          h("button.danger-quiet", { type: "button", onclick: () => remove(course, news) }, t("courses.remove"))))));
}

function chapters({ id, chapters: all = [] }) {
  if (!all.length) {
    return h("p.empty", {}, t("courses.noChapters"));
  }
  return h("ol.chapters", {}, all.map((chapter) => h("li", {},
    h("a", { href: `${address(id)}/chapters/${encodeURIComponent(chapterKey(chapter))}` },
      heading(chapter) ?? t("courses.preamble")),
    chapter.sections?.length
      ? h("ol", {}, chapter.sections.filter((section) => section.title || section.number)
        .map((section) => h("li", {}, heading(section))))
      : null)));
}

function files(course, news) {
  const list = h("ul.files", { "aria-busy": "true" }, h("li.phase", {}, h("span.pulse"), t("loading")));
  const fill = async () => {
    await reporting(news, async () => {
      const names = await api.fileNames(course.id);
      list.replaceChildren(...names.map((name) =>
        h("li", {}, h("span.file", {}, name), replacement(course, name, news))));
    });
    list.removeAttribute("aria-busy");
  };
  const section = h("details.course-files", {}, h("summary", {}, t("courses.files")), list);
  section.addEventListener("toggle", fill, { once: true });
  return section;
}

function replacement(course, name, news) {
  const input = h("input.unseen", { type: "file", tabindex: "-1", "aria-hidden": "true", onchange: () => {
    replace(course, name, input.files[0], news);
  } });
  return h("span", {}, input, h("button.quiet", { type: "button", "aria-label": t("courses.replaceFile", name),
    onclick: () => input.click() }, t("courses.replace")));
}

async function replace({ id }, name, file, news) {
  await reporting(news, async () => {
    const { jobId } = await api.replaceFile(id, name, file);
    news.replaceChildren(jobView(jobId, id));
  });
}

async function rename(course, news) {
  const title = await askForTitle(course.title);
  if (title && title !== course.title) {
    await reporting(news, async () => {
      await api.renameCourse(course.id, title);
      announce(t("courses.renamed"));
      await courseView({ parameters: [course.id], focus: true });
    });
  }
}

async function remove(course, news) {
  if (await confirmRemoval(course.title)) {
    await reporting(news, async () => {
      await api.removeCourse(course.id);
      announce(t("courses.removed"));
      location.hash = "#/courses";
    });
  }
}

async function reporting(news, action) {
  try {
    await action();
  } catch (failure) {
    news.replaceChildren(h("p.problem", { role: "alert" }, failure.message));
  }
}

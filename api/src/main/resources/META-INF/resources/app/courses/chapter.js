// The blocks of one chapter, set as a text to read.
import * as api from "../api.js";
import { blockView } from "../block.js";
import { h, show } from "../dom.js";
import { t } from "../i18n.js";
import { heading, kindName, KINDS, sameHeading } from "../naming.js";

/** What names a chapter in the address. */
export const chapterKey = ({ number, title }) => number || `-${title ?? ""}`;

/** Shows a chapter; one without a number is named by "-" and its title. */
export async function chapterView({ parameters: [courseId, name], focus }) {
  show([h("div.page", { "aria-busy": "true" }, h("p.phase", {}, h("span.pulse"), t("loading")))], { focus: false });
  try {
    const course = await api.course(courseId);
    const chapter = course.chapters.find((one) => chapterKey(one) === name) ?? { number: name };
    show([page(course, chapter)], { focus });
  } catch (failure) {
    show([h("div.page", {}, h("h1", {}, t("courses.chapters")), h("p.problem", { role: "alert" }, failure.message))],
      { focus });
  }
}

function page(course, chapter) {
  const list = h("div.reading", { "aria-live": "off", lang: course.language });
  const kind = h("select", { id: "kind", onchange: () => fill(list, course, chapter, kind.value) },
    h("option", { value: "" }, t("courses.allKinds")),
    KINDS.filter((one) => course.blocks?.[one]).map((one) => h("option", { value: one }, kindName(one))));
  fill(list, course, chapter, "");
  return h("div.page.narrow", {},
    h("a.up", { href: `#/courses/${encodeURIComponent(course.id)}` }, course.title),
    h("header.page-head", {}, h("h1", { lang: course.language }, heading(chapter) ?? t("courses.preamble")),
      h("label.course", { for: "kind" }, h("span", {}, t("courses.show")), kind)),
    list);
}

async function fill(list, course, chapter, kind) {
  list.replaceChildren();
  await append(list, { course, chapter, kind, section: "" });
}

async function append(list, { course, chapter, kind, section, after }) {
  const waiting = h("p.phase", {}, h("span.pulse"), t("loading"));
  list.append(waiting);
  try {
    const { items, next } = await api.passages(course.id, { chapter: chapter.number, kind, after });
    const here = items.filter((block) => chapter.number || sameHeading(block.chapter, chapter));
    for (const block of here) {
      section = sectionTitle(list, block, section);
      list.append(blockView(block));
    }
    if (next) {
      list.append(more(() => append(list, { course, chapter, kind, section, after: next })));
    } else if (!list.querySelector(".block")) {
      list.append(h("p.empty", {}, t("courses.noBlocks")));
    }
  } catch (failure) {
    list.append(h("p.problem", { role: "alert" }, failure.message));
  }
  waiting.remove();
}

function sectionTitle(list, block, before) {
  const name = `${block.section?.number ?? ""} ${block.section?.title ?? ""}`.trim();
  if (name && name !== before) {
    list.append(h("h2", {}, heading(block.section)));
  }
  return name;
}

function more(onmore) {
  const button = h("button.more", { type: "button", onclick: () => {
    button.remove();
    onmore();
  } }, t("more"));
  return button;
}

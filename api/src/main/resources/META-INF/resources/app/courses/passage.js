// One block by its own address: where links from other programs lead.
import * as api from "../api.js";
import { blockView } from "../block.js";
import { h, show } from "../dom.js";
import { t } from "../i18n.js";
import { fullName, heading } from "../naming.js";
import { openSource } from "../source.js";
import { chapterKey } from "./chapter.js";

/** Shows a block, also one that its course no longer holds, and beside it what stands around it. */
export async function passageView({ parameters: [id], focus }) {
  show([h("div.page", { "aria-busy": "true" }, h("p.phase", {}, h("span.pulse"), t("loading")))], { focus: false });
  try {
    const passage = await api.passage(id);
    const course = await api.course(passage.courseId);
    show([page(passage, course)], { focus });
    openSource({ passageId: id }, null);
  } catch (failure) {
    show([h("div.page", {}, h("h1", {}, t("source.panel")), h("p.problem", { role: "alert" }, failure.message))],
      { focus });
  }
}

function page(passage, course) {
  const place = `#/courses/${encodeURIComponent(course.id)}`;
  const chapter = passage.chapter
    ? h("a.up", { href: `${place}/chapters/${encodeURIComponent(chapterKey(passage.chapter))}` }, heading(passage.chapter))
    : null;
  return h("div.page.narrow", {},
    h("a.up", { href: place }, course.title), chapter,
    h("header.page-head", {}, h("h1", { lang: course.language }, fullName(passage))),
    passage.superseded ? h("p.notice", { role: "note" }, t("source.superseded")) : null,
    h("div.reading", { lang: course.language }, blockView(passage)));
}

import * as api from "../api.js";
import { h, show } from "../dom.js";
import { t } from "../i18n.js";

/** Shows all courses. */
export async function listView({ focus }) {
  const list = h("div", { "aria-busy": "true" }, h("p.phase", {}, h("span.pulse"), t("loading")));
  show([h("div.page", {},
    h("header.page-head", {}, h("div", {}, h("h1", {}, t("courses.title")), h("p.lead", {}, t("courses.lead"))),
      h("a.button.primary", { href: "#/courses/new" }, t("courses.add"))),
    list)], { focus });
  try {
    const courses = await api.courses();
    list.replaceChildren(courses.length
      ? h("ul.course-list", {}, courses.map(card))
      : h("p.empty", {}, t("courses.none")));
  } catch (failure) {
    list.replaceChildren(h("p.problem", { role: "alert" }, failure.message));
  }
  list.removeAttribute("aria-busy");
}

function card({ id, title, language, revision }) {
  const facts = [language && t(`course.language.${language}`), revision && t("courses.revision", revision)];
  return h("li", {},
    h("a", { href: `#/courses/${encodeURIComponent(id)}` }, h("strong", { lang: language }, title),
      h("span", {}, facts.filter(Boolean).join(" · "))));
}

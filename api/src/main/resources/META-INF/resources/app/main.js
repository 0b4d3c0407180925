import { askView, refreshAsk } from "./ask/view.js";
import { conversationsView } from "./conversations/list.js";
import { conversationView } from "./conversations/view.js";
import { chapterView } from "./courses/chapter.js";
import { courseView } from "./courses/course.js";
import { listView } from "./courses/list.js";
import { passageView } from "./courses/passage.js";
import { newCourseView } from "./courses/upload.js";
import { language, speak, translate } from "./i18n.js";
import { closeSource } from "./source.js";
import { taskView } from "./tasks/view.js";
import { themeSwitch } from "./theme.js";

// The part of the address behind "#" names the view, so the browser's own history works.
const ROUTES = [
  [/^\/courses\/new$/, "courses", newCourseView],
  [/^\/courses\/([^/]+)\/chapters\/(.*)$/, "courses", chapterView],
  [/^\/courses\/([^/]+)$/, "courses", courseView],
  [/^\/courses$/, "courses", listView],
  [/^\/passages\/([^/]+)$/, "courses", passageView],
  [/^\/conversations\/([^/]+)$/, "conversations", conversationView],
  [/^\/conversations$/, "conversations", conversationsView],
  [/^\/tasks\/([^/]+)$/, "task", taskView],
  [/^.*$/, "ask", askView],
];

function route({ focus }) {
  const [path, query = ""] = (location.hash.slice(1) || "/").split("?");
  const [pattern, name, view] = ROUTES.find(([candidate]) => candidate.test(path));
  const parameters = path.match(pattern).slice(1).map(decodeURIComponent);
  document.body.dataset.view = name;
  for (const link of document.querySelectorAll("nav [data-route]")) {
    link.setAttribute("aria-current", link.dataset.route.split(" ").includes(name) ? "page" : "false");
  }
  closeSource({ returnFocus: false });
  view({ parameters, query: new URLSearchParams(query), focus });
}

function chooseLanguage(chosen) {
  if (chosen !== language()) {
    speak(chosen);
    translate(document);
    document.body.dataset.view === "ask" ? refreshAsk() : route({ focus: false });
  }
}

translate(document);
themeSwitch(document.getElementById("theme"));
for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => chooseLanguage(button.dataset.language));
}
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main").focus();
});
window.addEventListener("hashchange", () => route({ focus: true }));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !document.querySelector("dialog[open]")) {
    closeSource();
  }
});
route({ focus: false });
document.documentElement.dataset.ready = "";

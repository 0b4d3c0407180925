// The panel beside the answer: a block in its context, and what it is linked with.
import * as api from "./api.js";
import { h, icon } from "./dom.js";
import { t } from "./i18n.js";
import { fullName, heading, nameLine, sameHeading } from "./naming.js";
import { blockView } from "./block.js";
import { leafView } from "./leaf.js";

/** How many neighbours are shown on each side to begin with, and how many more at a time. */
const NEIGHBOURS = 2;
/** A chapter is searched for a block this many pages deep at most. */
const MAX_PAGES = 30;

let opener = null;
let trail = [];
let opened = 0;

/** On small screens the panel lies over the page, which is out of reach until it is closed. */
const covering = matchMedia("(max-width: 67.99rem)");

const panel = () => document.getElementById("source");

/** Opens the block that a citation stands for; the focus moves there, and back when the panel is closed. */
export function openSource(citation, from) {
  opener = from;
  trail = [];
  for (const button of document.querySelectorAll("[aria-controls=source]")) {
    button.classList.toggle("open", button.dataset.marker === String(citation.marker));
  }
  open(citation.passageId);
}

/** Closes the panel. */
export function closeSource({ returnFocus = true } = {}) {
  if (panel().hidden) {
    return;
  }
  opened++;
  panel().hidden = true;
  document.body.classList.remove("reading-source");
  cover();
  document.querySelectorAll(".open[aria-controls=source]").forEach((button) => button.classList.remove("open"));
  if (returnFocus) {
    opener?.focus();
  }
}

function cover() {
  const covered = covering.matches && !panel().hidden;
  document.querySelectorAll("main, .top, .skip").forEach((part) => part.toggleAttribute("inert", covered));
}

covering.addEventListener("change", cover);
document.addEventListener("click", (event) => {
  const outside = event.target === document.body || event.target.matches?.("html, .stage");
  if (outside && covering.matches) {
    closeSource();
  }
});

async function open(passageId) {
  const turn = ++opened;
  const content = h("div.source-content", { "aria-busy": "true" }, h("p.phase", {}, h("span.pulse"), t("source.loading")));
  const title = h("h2", { tabindex: "-1" }, t("source.panel"));
  panel().replaceChildren(bar(title), content);
  panel().hidden = false;
  document.body.classList.add("reading-source");
  cover();
  title.focus({ preventScroll: true });
  try {
    const passage = await api.passage(passageId);
    const chapter = passage.superseded ? [passage] : await chapterAround(passage);
    if (turn === opened) {
      fill(title, content, passage, chapter, passageId);
    }
  } catch (failure) {
    content.replaceChildren(h("p.problem", { role: "alert" }, failure.message));
  }
  content.removeAttribute("aria-busy");
}

function bar(title) {
  const back = h("button.icon", { type: "button", "aria-label": t("back"), title: t("back"), onclick: () => {
    trail.pop();
    open(trail.pop());
  } }, icon("back"));
  const close = h("button.icon", { type: "button", "aria-label": t("close"), title: t("close"), onclick: () => closeSource() },
    icon("close"));
  return h("header.source-bar", {}, trail.length ? back : null, title, close);
}

function fill(title, content, passage, chapter, passageId) {
  trail.push(passageId);
  title.replaceChildren(...nameLine(passage).filter(Boolean));
  title.dataset.kind = passage.kind;
  const leaf = leafView(passage);
  content.replaceChildren(...[
    place(passage),
    passage.superseded ? h("p.notice", { role: "note" }, t("source.superseded")) : null,
    leaf,
    context(passage, chapter, { bringIntoView: !leaf }),
    h("div.links"),
  ].filter(Boolean));
  links(passage, chapter).then((list) => content.querySelector(".links").replaceChildren(...list));
}

function place({ chapter, section, page, pdfPage, file }) {
  const facts = [
    [t("source.chapter"), heading(chapter)],
    [t("source.section"), heading(section)],
    [t("source.page"), printed(page, pdfPage)],
    [t("source.file"), file ? h("span.file", {}, file) : null],
  ].filter(([, value]) => value);
  return h("dl.place", {}, facts.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
}

/** The printed page, and the physical one where it is another. */
function printed(page, pdfPage) {
  const physical = pdfPage && String(pdfPage) !== page ? t("leaf.name", pdfPage) : null;
  return page && physical ? `${page} (${physical})` : page || physical;
}

/** The passage between its neighbours; where the page stands above, it shows what comes before. */
function context(passage, chapter, { bringIntoView }) {
  const at = chapter.findIndex(({ id }) => id === passage.id);
  const box = h("div.context");
  const draw = (from, to) => {
    const first = Math.max(0, from);
    const last = Math.min(chapter.length, to);
    box.replaceChildren(...[
      first > 0 ? more("source.before", () => draw(first - 5, last)) : null,
      ...chapter.slice(first, last).map((block) => blockView(block, { cited: block.id === passage.id })),
      last < chapter.length ? more("source.after", () => draw(first, last + 5)) : null,
    ].filter(Boolean));
  };
  draw(bringIntoView ? at - NEIGHBOURS : at, at + NEIGHBOURS + 1);
  if (bringIntoView) {
    requestAnimationFrame(() => box.querySelector(".cited")?.scrollIntoView({ block: "nearest" }));
  }
  return box;
}

const more = (key, onclick) => h("button.quiet.more", { type: "button", onclick }, t(key));

async function chapterAround(passage) {
  const chapter = passage.chapter?.number ?? "";
  const blocks = [];
  let after;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { items, next } = await api.passages(passage.courseId, { chapter, after, limit: api.MAX_PAGE });
    blocks.push(...items.filter((item) => sameHeading(item.chapter, passage.chapter)));
    const at = blocks.findIndex(({ id }) => id === passage.id);
    if (!next || (at >= 0 && at < blocks.length - 10)) {
      return at >= 0 ? blocks : [passage];
    }
    after = next;
  }
  return [passage];
}

async function links(passage, chapter) {
  const { proves, solves, refersTo = [] } = passage.links ?? {};
  const near = (what) => chapter.filter((block) => block.links?.[what] === passage.id);
  const groups = [
    ["source.proves", await blocks([proves], chapter)],
    ["source.solves", await blocks([solves], chapter)],
    ["source.proof", near("proves")],
    ["source.solution", near("solves")],
    ["source.refersTo", await blocks(refersTo, chapter)],
  ];
  return groups.filter(([, found]) => found.length).map(([name, found]) => h("section", {}, h("h3.small", {}, t(name)),
    h("ul", {}, found.map((block) => h("li", {},
      h("button", { type: "button", "data-kind": block.kind, title: fullName(block), onclick: () => open(block.id) },
        nameLine(block)))))));
}

async function blocks(ids, chapter) {
  const wanted = ids.filter(Boolean).slice(0, 20);
  const found = await Promise.allSettled(wanted.map((id) => chapter.find((block) => block.id === id) ?? api.passage(id)));
  return found.filter(({ status }) => status === "fulfilled").map(({ value }) => value);
}

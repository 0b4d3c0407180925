// The page of a PDF that a passage stands on, the passage marked: where extraction mangles a formula, this is the real one.
import * as api from "./api.js";
import { h, icon } from "./dom.js";
import { t } from "./i18n.js";

/** How large the page is shown, from fitting its frame on; a step of the buttons. */
const ZOOM = { min: 1, max: 4, step: 1.25 };
/** A page's lines are rarely shorter, as a share of its width, also where the marked ones are. */
const LINE = 0.7;
/** In pixels: pictures come in two widths, so that the server draws each page twice at most. */
const WIDTH = { usual: 1200, large: 2400 };

/** The page with its frame and buttons; null where the passage stands on none that the course still has. */
export function leafView(passage) {
  const pages = pagesOf(passage);
  if (passage.superseded || !pages.length) {
    return null;
  }
  return new Leaf(passage, pages).element;
}

function pagesOf({ pdfPage, regions = [] }) {
  return [...new Set([pdfPage, ...regions.map((region) => region.pdfPage)])].filter(Boolean);
}

class Leaf {
  constructor(passage, pages) {
    this.passage = passage;
    this.pages = pages;
    this.at = 0;
    this.zoom = this.readableZoom();
    this.turn = 0;
    this.frame = h("div.leaf-frame", { role: "group", tabindex: "0", onkeydown: (event) => this.pressed(event) });
    this.element = h("section.leaf", { "aria-label": t("leaf.title") }, this.bar(), this.frame);
    this.open();
  }

  bar() {
    const button = (name, text, act) =>
      h("button.icon", { type: "button", "aria-label": t(text), title: t(text), onclick: act }, icon(name));
    this.smaller = button("minus", "leaf.smaller", () => this.scale(1 / ZOOM.step));
    this.larger = button("plus", "leaf.larger", () => this.scale(ZOOM.step));
    this.before = button("back", "leaf.before", () => this.go(-1));
    this.after = button("forward", "leaf.after", () => this.go(1));
    this.name = h("span.leaf-name", { "aria-live": "polite" });
    const turning = this.pages.length > 1 ? [this.before, this.after] : [];
    return h("div.leaf-bar", {}, h("h3.small", {}, t("leaf.title")), this.name, turning, this.smaller, this.larger);
  }

  /** As large as lets the lines fill the frame: their letters can be read then. */
  readableZoom() {
    const widest = Math.max(LINE, ...this.marks().map(({ width }) => width));
    return this.marks().length ? Math.max(ZOOM.min, 0.94 / widest) : ZOOM.min;
  }

  marks() {
    return (this.passage.regions ?? []).filter(({ pdfPage }) => pdfPage === this.pages[this.at]);
  }

  go(step) {
    this.at += step;
    this.open();
  }

  pressed(event) {
    const factor = { "+": ZOOM.step, "-": 1 / ZOOM.step }[event.key];
    if (factor && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.scale(factor);
    }
  }

  async open() {
    const turn = ++this.turn;
    const page = this.pages[this.at];
    this.name.textContent = t("leaf.name", page);
    this.before.disabled = this.at === 0;
    this.after.disabled = this.at === this.pages.length - 1;
    this.frame.setAttribute("aria-label", t("leaf.frame", page));
    this.frame.setAttribute("aria-busy", "true");
    this.frame.replaceChildren(h("p.phase", {}, h("span.pulse"), t("leaf.loading")));
    this.width = WIDTH.usual;
    try {
      const picture = await this.picture(page, WIDTH.usual);
      if (turn === this.turn) {
        this.show(picture);
      }
    } catch (failure) {
      if (turn === this.turn) {
        this.complain(failure);
      }
    }
  }

  async picture(page, width) {
    const address = URL.createObjectURL(await api.pageImage(this.passage.id, { page, width }));
    const picture = h("img", { src: address, alt: t("leaf.picture", page, this.marks().length > 0), draggable: "false" });
    try {
      await picture.decode();
    } finally {
      URL.revokeObjectURL(address);
    }
    return picture;
  }

  show(picture) {
    const percent = (fraction) => `${fraction * 100}%`;
    this.sheet = h("div.leaf-sheet", {}, picture, this.marks().map(({ left, top, width, height }) =>
      h("div.leaf-mark", { "aria-hidden": "true",
        style: `left:${percent(left)};top:${percent(top)};width:${percent(width)};height:${percent(height)}` })));
    this.frame.replaceChildren(this.sheet);
    this.frame.removeAttribute("aria-busy");
    this.scale(1);
    requestAnimationFrame(() => this.toMark());
  }

  /** Brings the mark to the middle of the frame, or its beginning to the top where it is higher than that. */
  toMark() {
    const mark = this.sheet.querySelector(".leaf-mark");
    if (!mark) {
      return;
    }
    const middle = (start, size, room) => (size < room ? start - (room - size) / 2 : start - 8);
    this.frame.scrollTop = middle(mark.offsetTop, mark.offsetHeight, this.frame.clientHeight);
    this.frame.scrollLeft = middle(mark.offsetLeft, mark.offsetWidth, this.frame.clientWidth);
  }

  /** Shows the page larger or smaller; what is in the middle of the frame stays there. */
  scale(factor) {
    const before = this.zoom;
    this.zoom = Math.min(ZOOM.max, Math.max(ZOOM.min, this.zoom * factor));
    this.smaller.disabled = this.zoom <= ZOOM.min;
    this.larger.disabled = this.zoom >= ZOOM.max;
    if (!this.sheet?.isConnected) {
      return;
    }
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.frame;
    const ratio = this.zoom / before;
    this.sheet.style.width = `${this.zoom * 100}%`;
    this.frame.scrollTop = (scrollTop + clientHeight / 2) * ratio - clientHeight / 2;
    this.frame.scrollLeft = (scrollLeft + clientWidth / 2) * ratio - clientWidth / 2;
    this.sharpen();
  }

  /** Takes the larger picture once the usual one would look coarse; the usual one stays where that fails. */
  async sharpen() {
    const needed = this.sheet.clientWidth * window.devicePixelRatio;
    if (this.width === WIDTH.large || needed <= WIDTH.usual * 1.1) {
      return;
    }
    this.width = WIDTH.large;
    const { turn, sheet } = this;
    const larger = await this.picture(this.pages[this.at], WIDTH.large).catch(() => null);
    if (larger && turn === this.turn) {
      sheet.querySelector("img").replaceWith(larger);
    }
  }

  complain(failure) {
    this.frame.removeAttribute("aria-busy");
    this.frame.replaceChildren(h("div.problem", { role: "alert" }, h("p", {}, failure.message ?? String(failure)),
      h("button.quiet", { type: "button", onclick: () => this.open() }, t("retry"))));
  }
}

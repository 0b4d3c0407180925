// How blocks, chapters and sections are named to the reader.
import { h } from "./dom.js";
import { t, tOr } from "./i18n.js";
import { plain, renderInline } from "./text/markdown.js";

export const KINDS = [
  "definition", "theorem", "proposition", "lemma", "corollary", "proof", "method", "example", "exercise", "solution",
  "remark", "text",
];

export const kindName = (kind) => tOr(`kind.${kind}`, kind);

/** "Theorem 2.4": how the reader finds a block. */
export const shortName = ({ kind, number }) => [kindName(kind), number].filter(Boolean).join(" ");

/** "Theorem 2.4 (Rolle)" as text alone. */
export const fullName = (block) => shortName(block) + (block.title ? ` (${plain(block.title)})` : "");

/** A block's name as a line: coloured kind and number, then its title. */
export function nameLine(block) {
  return [
    h("span.kind", { "data-kind": block.kind }, shortName(block)),
    block.title ? h("span.block-title", {}, renderInline(block.title)) : null,
  ];
}

/** True of the same chapter or section; what stands before any has none. */
export const sameHeading = (one, other) =>
  (one?.number ?? "") === (other?.number ?? "") && (one?.title ?? "") === (other?.title ?? "");

/** "2 Derivatives" as elements; null where the heading says nothing. */
export function heading(named) {
  const { number, title } = named ?? {};
  if (!number && !title) {
    return null;
  }
  return h("span.heading", {},
    number ? h("span.number", {}, number) : null,
    title ? h("span", {}, renderInline(title)) : null);
}

/** A kind of block with its count: "12 theorems". */
export function kindCount(kind, count) {
  return h("li", { "data-kind": kind }, h("b", {}, String(count)), " ",
    count === 1 ? kindName(kind).toLowerCase() : t(`kinds.${kind}`));
}

/** The counts of an outline or a report, in the order of a course. */
export function kindCounts(blocks) {
  const count = (kind) => blocks[kind] ?? blocks[kind.toUpperCase()] ?? 0;
  return h("ul.counts", {}, KINDS.filter(count).map((kind) => kindCount(kind, count(kind))));
}

/**
 * {@link org.mathassistant.domain.port.ICourseReader} for PDF and {@link org.mathassistant.domain.port.IPageRenderer}, with
 * Apache PDFBox.
 *
 * <p>Reading: {@code PageReader} collects the glyphs and rules of one page, {@code PageLayout} puts them into lines in
 * reading order, and then the glyphs are forgotten: a course of a thousand pages is held as lines. What only the whole
 * document tells comes next: running heads and printed page numbers ({@code RunningHeads}), what its body looks like
 * ({@code Typography}), its headings ({@code Headings}). {@code Walk} cuts the lines into blocks.
 *
 * <p>Traps: PDFBox decodes a stream into memory whatever its size ({@code Bombs} looks first); a font without a mapping
 * gives character codes for text, silently; positions are those of the page before it is turned. Nothing stops PDFBox once
 * it draws, and a page of a few bytes can ask for hours or for all memory, so it draws in a process of its own; it lists
 * the fonts of the system in a file in the user's home unless told where else; it leaves out JBIG2 images, which scanners
 * make, where their decoder is not on the class path.
 */
@NullMarked
package org.mathassistant.infrastructure.pdfbox;

import org.jspecify.annotations.NullMarked;

/**
 * Serves {@code IPageRenderer} by Apache PDFBox.
 *
 * <p>Traps: nothing stops PDFBox once it draws, and a page of a few bytes can ask for hours or for all memory, so it draws
 * in a process of its own; it lists the fonts of the system in a file in the user's home unless told where else; it leaves
 * out JBIG2 images, which scanners make, where their decoder is not on the class path.
 */
@NullMarked
package org.mathassistant.infrastructure.pdfbox;

import org.jspecify.annotations.NullMarked;

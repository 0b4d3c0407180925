/**
 * Serves {@code IFormulaReader} by docling-serve, a service that recognises formulas in pictures of pages
 * (<a href="https://github.com/docling-project/docling-serve/blob/main/docs/usage.md">its HTTP interface</a>).
 *
 * <p>Traps: without a graphics card a page takes it many seconds, and its synchronous call gives up by itself after two
 * minutes, so few pages are asked for at a time; it answers 200 also where a document failed, and says so in
 * {@code status}; its boxes are in points from the lower left corner or from the upper one, as each says; a formula that it
 * did not recognise is there with an empty text.
 */
@NullMarked
package org.mathassistant.infrastructure.docling;

import org.jspecify.annotations.NullMarked;

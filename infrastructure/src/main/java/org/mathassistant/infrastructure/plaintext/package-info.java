/**
 * Serves {@link org.mathassistant.domain.port.ICourseReader} for plain text, with the JDK alone.
 *
 * <p>Trap: plain text is wrapped, so a line may begin with "Théorème 3.2" because a sentence that refers to it was broken
 * there; a head counts in a paragraph only after the end of a sentence.
 */
@NullMarked
package org.mathassistant.infrastructure.plaintext;

import org.jspecify.annotations.NullMarked;

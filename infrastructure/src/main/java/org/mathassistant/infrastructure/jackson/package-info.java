/**
 * {@link org.mathassistant.domain.port.IJsonParser} by Jackson. Read as a tree of plain values, never bound to classes; what
 * it says of an error repeats the text, so that only the place is passed on.
 */
@NullMarked
package org.mathassistant.infrastructure.jackson;

import org.jspecify.annotations.NullMarked;

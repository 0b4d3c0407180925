/**
 * Looking passages up by what they mean, beside their words. The lexical ranking and the one by vectors are fused; vectors
 * are made behind, so a course is searchable by words at once, and whatever is wrong with them leaves the words.
 *
 * <p>{@link org.mathassistant.application.retrieval.Vectors} is the whole of it; without an embedding model nothing of this
 * package takes part in a search.
 */
@NullMarked
package org.mathassistant.application.retrieval;

import org.jspecify.annotations.NullMarked;

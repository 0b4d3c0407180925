package org.mathassistant.domain.retrieval;

import org.mathassistant.domain.course.Passage;

/**
 * A passage with its vector.
 *
 * @param digest names the text that was embedded: the same text has the same vector, whatever passage it stands in
 */
public record PassageVector(Passage passage, String digest, Embedding embedding) {}

package org.mathassistant.domain.retrieval;

import org.mathassistant.domain.course.PassageId;

/**
 * A passage that is near a question.
 *
 * @param similarity the cosine of the angle between both, -1 to 1
 */
public record Neighbour(PassageId passage, double similarity) {}

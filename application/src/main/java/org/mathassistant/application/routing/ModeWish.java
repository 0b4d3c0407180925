package org.mathassistant.application.routing;

import org.mathassistant.domain.request.AnswerMode;

/**
 * What a text wants its answer to stand on.
 *
 * @param words that say so, as they were written
 */
record ModeWish(AnswerMode mode, String words) {}

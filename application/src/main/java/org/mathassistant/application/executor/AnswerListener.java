package org.mathassistant.application.executor;

import java.util.List;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.course.Passage;

/**
 * Follows a request while it is answered. What it hears is provisional; the answer that the executor returns replaces
 * it. A method that throws stops the request.
 */
public interface AnswerListener {
    /** The request enters a new phase. */
    default void step(Step step) {}

    /** The passages that the answer will be made from, best first. */
    default void passages(List<Passage> passages) {}

    /** What a marker in the pieces that follow stands for; told before the first of them that holds it. */
    default void cited(Citation citation) {}

    /** The next piece of the text. */
    default void token(String text) {}

    /**
     * Whether it has stopped listening; asked now and then while there is nothing to tell, by a thread that may not be the
     * one that tells. Must be quick.
     */
    default boolean isGone() {
        return false;
    }

    /** The phases of a request, in their order. */
    enum Step {
        REUSE,
        RETRIEVE,
        /** The text begins. Comes again where it begins anew: what was told of it before is void. */
        WRITE
    }

    /** Hears nothing. */
    AnswerListener NONE = new AnswerListener() {};
}

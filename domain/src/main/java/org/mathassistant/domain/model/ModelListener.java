package org.mathassistant.domain.model;

/** Hears a reply while it is written. */
@FunctionalInterface
public interface ModelListener {
    /** The next piece of the text, not empty. A listener that throws stops the model; the caller gets what it threw. */
    void text(String piece);

    /** What was told is void: the reply begins anew, perhaps another's. */
    default void restart() {}

    /** Whether nobody waits for the reply any more; asked now and then while the model is silent. Must be quick. */
    default boolean isGone() {
        return false;
    }

    /** Waits for the end. */
    ModelListener NONE = piece -> {};
}

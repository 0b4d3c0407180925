package org.mathassistant.application.generation;

import org.mathassistant.domain.answer.Citation;

/** Tells a reader, and remembers whether there is anything to take back. */
final class Telling {
    private final Writer.Listener listener;
    private boolean anything;

    Telling(Writer.Listener listener) {
        this.listener = listener;
    }

    /** Whether the reader has heard anything that still counts. */
    boolean hasTold() {
        return anything;
    }

    void cited(Citation citation) {
        listener.cited(citation);
    }

    void text(String piece) {
        anything = true;
        listener.text(piece);
    }

    boolean isGone() {
        return listener.isGone();
    }

    void giveUp() {
        if (anything) {
            anything = false;
            listener.restart();
        }
    }
}

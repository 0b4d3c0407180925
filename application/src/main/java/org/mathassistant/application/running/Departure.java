package org.mathassistant.application.running;

import java.util.function.BooleanSupplier;
import org.mathassistant.application.executor.AnswerListener;

/** Hears nothing, and has left when its condition says so. */
record Departure(BooleanSupplier left) implements AnswerListener {
    @Override
    public boolean isGone() {
        return left.getAsBoolean();
    }
}

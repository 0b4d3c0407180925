package org.mathassistant.application.reuse;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Spreads lives by ±10 %, so that what was stored together does not expire together. Thread-safe. */
public final class Jitter {
    /** The largest part of a life that is added or taken. */
    public static final double SPREAD = 0.1;

    private final DoubleSupplier random;

    /** @param random from 0 (shortest life) to below 1 (longest) */
    public Jitter(DoubleSupplier random) {
        this.random = random;
    }

    /** Leaves lives as they are. */
    public static Jitter none() {
        return new Jitter(() -> 0.5);
    }

    /** A life between 90 % and 110 % of this one, at least a millisecond. */
    public Duration spread(Duration life) {
        double factor = 1 + SPREAD * (2 * random.getAsDouble() - 1);
        return Duration.ofMillis(Math.max(1, Math.round(life.toMillis() * factor)));
    }
}

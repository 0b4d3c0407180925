package org.mathassistant.application.generation;

import java.time.Duration;

/** Waits; a test's needs no time. */
@FunctionalInterface
public interface Sleeper {
    void sleep(Duration time) throws InterruptedException;

    /** Waits in earnest. */
    Sleeper REAL = Thread::sleep;
}

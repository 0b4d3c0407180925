package org.mathassistant.domain.port;

import java.time.Duration;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.error.ProblemCode;

/** Counts what the service does. Never throws: telemetry must not break the call that it watches. */
public interface IMetrics {
    /** @param task the name of the task ("ask") */
    void answered(String task, CacheUse cache, Duration total);

    void failed(String task, ProblemCode code);

    /** Counts nothing. */
    IMetrics NONE = new IMetrics() {
        @Override
        public void answered(String task, CacheUse cache, Duration total) {}

        @Override
        public void failed(String task, ProblemCode code) {}
    };
}

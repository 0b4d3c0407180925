package org.mathassistant.domain.reading;

/** The life of a job: queued, running, then one of the three ends. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isEnd() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}

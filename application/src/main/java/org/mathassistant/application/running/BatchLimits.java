package org.mathassistant.application.running;

/**
 * How much may be asked at once.
 *
 * @param maxJobs of one batch, from 1
 * @param parallelism how many jobs of all batches run at the same time, from 1
 */
public record BatchLimits(int maxJobs, int parallelism) {
    public static final BatchLimits DEFAULT = new BatchLimits(50, 4);

    public BatchLimits {
        if (maxJobs < 1 || parallelism < 1) {
            throw new IllegalArgumentException("limits begin at 1");
        }
    }
}

package org.mathassistant.application.ingestion;

/**
 * How much one upload may be.
 *
 * @param maxFileBytes of one file, unpacked
 * @param maxUploadBytes of all files together, unpacked
 * @param maxFiles how many, archives unpacked
 * @param maxZipRatio how many times its packed size an archive's file may be
 * @param maxQueuedJobs how many jobs may wait or run
 */
public record UploadLimits(long maxFileBytes, long maxUploadBytes, int maxFiles, int maxZipRatio, int maxQueuedJobs) {
    public static final UploadLimits DEFAULT = new UploadLimits(50L << 20, 200L << 20, 5_000, 200, 20);
}

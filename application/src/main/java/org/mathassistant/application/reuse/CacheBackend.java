package org.mathassistant.application.reuse;

/** Where cached values are kept beyond the memory of this process. */
public enum CacheBackend {
    /** Redis if it answers, else disk if it can be written, else memory. */
    AUTO,
    REDIS,
    DISK,
    MEMORY
}

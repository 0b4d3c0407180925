package org.mathassistant.domain.request;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a request lets an answer be reused: the request directives of {@code Cache-Control} (RFC 9111, 5.2.1) that
 * apply here.
 *
 * @param noCache answer anew, and keep the result
 * @param noStore neither serve from the cache nor keep the result
 * @param onlyIfCached serve from the cache or not at all
 * @param maxAge an older answer is not wanted
 */
public record Freshness(boolean noCache, boolean noStore, boolean onlyIfCached, Optional<Duration> maxAge) {
    /** Whatever the policy of the task allows. */
    public static final Freshness ANY = new Freshness(false, false, false, Optional.empty());
}

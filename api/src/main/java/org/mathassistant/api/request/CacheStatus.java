package org.mathassistant.api.request;

import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.request.Freshness;

/** Writes the {@code Cache-Status} of an answer (RFC 9211). */
public final class CacheStatus {

    public static final String HEADER = "Cache-Status";

    private static final String CACHE = "MathAssistant";

    private CacheStatus() {}

    public static String of(CacheUse use, Freshness asked) {
        return CACHE
                + switch (use.status()) {
                    case HIT -> "; hit; detail=" + use.level();
                    case STALE -> "; hit; detail=\"stale, " + use.level() + "\"";
                    case MISS -> forward(asked) + (asked.noStore() ? "" : "; stored");
                    case BYPASS -> "; fwd=bypass";
                };
    }

    /** Of an answer that is still being worked out, so that nobody knows yet whether it will be kept. */
    public static String ofUnfinished(Freshness asked) {
        return CACHE + forward(asked);
    }

    private static String forward(Freshness asked) {
        if (asked.noStore()) {
            return "; fwd=bypass";
        }
        return asked.noCache() ? "; fwd=request" : "; fwd=miss";
    }
}

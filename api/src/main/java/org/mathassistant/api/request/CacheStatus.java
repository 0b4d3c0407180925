package org.mathassistant.api.request;

import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.request.Freshness;

/** Writes the {@code Cache-Status} of an answer (RFC 9211). */
public final class CacheStatus {

    public static final String HEADER = "Cache-Status";

    private static final String CACHE = "MathAssistant";

    private CacheStatus() {}

    /** Of an answer; one that is for the moment only was not stored. */
    public static String of(Answer answer, Freshness asked) {
        boolean stays = answer.cache().status() != CacheUse.Status.MISS || answer.mayBeKept();
        return stays ? of(answer.cache(), asked) : ofUnfinished(asked);
    }

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

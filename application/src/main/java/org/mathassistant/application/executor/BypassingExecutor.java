package org.mathassistant.application.executor;

import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;

/** Stands where the cache would where there is none: every answer is worked out for its request alone. */
final class BypassingExecutor implements UseCaseExecutor {
    private final UseCaseExecutor next;

    BypassingExecutor(UseCaseExecutor next) {
        this.next = next;
    }

    /** @throws Unavailable where the request wants a cached answer or none (RFC 9111, 5.2.1.7) */
    @Override
    public Answer execute(Invocation invocation) {
        if (invocation.freshness().onlyIfCached()) {
            throw new Unavailable(ProblemCode.NOT_CACHED);
        }
        Answer answer = next.execute(invocation);
        return answer.served(answer.id(), CacheUse.BYPASS, answer.timings());
    }
}

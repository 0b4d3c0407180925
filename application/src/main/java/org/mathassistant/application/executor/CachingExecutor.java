package org.mathassistant.application.executor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mathassistant.application.reuse.Hit;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.application.reuse.SingleFlight;
import org.mathassistant.application.reuse.TieredCache;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.answer.Timings;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.request.Freshness;

/**
 * Serves again what was worked out once, and works each thing out once however many ask for it together.
 *
 * <p>A request's {@link Freshness} is obeyed as RFC 9111, 5.2.1 says: {@code no-store} goes past the cache (status
 * BYPASS); {@code no-cache} answers anew by itself and keeps the result (MISS); {@code max-age} passes older answers over;
 * {@code only-if-cached} gets a kept answer or {@link ProblemCode#NOT_CACHED}.
 */
final class CachingExecutor implements UseCaseExecutor {
    /** The life of an answer that found nothing in the course: short, for it costs little and helps nobody. */
    static final Duration UNGROUNDED_LIFE = Duration.ofSeconds(30);

    private final UseCaseExecutor next;
    private final BypassingExecutor bypass;
    private final TieredCache<Answer> cache;
    private final AnswerKeys keys;
    private final Jitter jitter;
    private final Clock clock;
    private final SingleFlight<CacheKey, Answer> flights = new SingleFlight<>();

    CachingExecutor(UseCaseExecutor next, TieredCache<Answer> cache, AnswerKeys keys, Jitter jitter, Clock clock) {
        this.next = next;
        this.bypass = new BypassingExecutor(next);
        this.cache = cache;
        this.keys = keys;
        this.jitter = jitter;
        this.clock = clock;
    }

    @Override
    public Answer execute(Invocation invocation) {
        Freshness freshness = invocation.freshness();
        if (freshness.noStore()) {
            return bypass.execute(invocation);
        }
        invocation.listener().step(AnswerListener.Step.REUSE);
        CacheKey key = keys.of(invocation);
        return kept(key, invocation).orElseGet(() -> anew(key, invocation));
    }

    private Answer anew(CacheKey key, Invocation invocation) {
        if (invocation.freshness().onlyIfCached()) {
            throw new Unavailable(ProblemCode.NOT_CACHED);
        }
        if (invocation.freshness().noCache()) {
            return store(key, next.execute(invocation), invocation);
        }
        return flights.run(key, () -> lead(key, invocation), landed -> join(landed, invocation));
    }

    /** Looks again first: between the first look and the lead, another flight may have landed. */
    private Answer lead(CacheKey key, Invocation invocation) {
        LeaderListener listener = new LeaderListener(invocation.listener());
        Invocation led = invocation.heardBy(listener);
        try {
            return kept(key, led).orElseGet(() -> store(key, next.execute(led), led));
        } catch (RuntimeException e) {
            throw listener.isToBlameFor(e) ? new SingleFlight.Abandoned(e) : e;
        }
    }

    private static Answer join(Answer landed, Invocation invocation) {
        Replay.everything(landed, invocation.listener());
        return landed.content();
    }

    private Optional<Answer> kept(CacheKey key, Invocation invocation) {
        if (invocation.freshness().noCache()) {
            return Optional.empty();
        }
        return cache.find(key)
                .filter(hit -> isYoungEnough(hit, invocation.freshness()))
                .map(hit -> serve(hit, invocation));
    }

    private Answer serve(Hit<Answer> hit, Invocation invocation) {
        Answer answer = hit.cached().value();
        Replay.everything(answer, invocation.listener());
        return answer.served("", new CacheUse(CacheUse.Status.HIT, hit.level(), age(hit)), Timings.NONE);
    }

    private boolean isYoungEnough(Hit<Answer> hit, Freshness freshness) {
        return freshness.maxAge().map(oldest -> age(hit).compareTo(oldest) <= 0).orElse(true);
    }

    private Duration age(Hit<Answer> hit) {
        return hit.cached().age(clock.instant());
    }

    /** What another than the configured provider wrote, or half an answer, helps this request alone. */
    private Answer store(CacheKey key, Answer answer, Invocation invocation) {
        if (answer.mayBeKept()) {
            Duration life = answer.grounded() ? invocation.useCase().reuse().life() : UNGROUNDED_LIFE;
            Instant now = clock.instant();
            cache.put(key, new Cached<>(answer.content(), now, now.plus(jitter.spread(life))));
        }
        return answer.served(answer.id(), CacheUse.MISS, answer.timings());
    }
}

package org.mathassistant.application.executor;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.mathassistant.application.generation.Writer;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.application.reuse.Level;
import org.mathassistant.application.reuse.NoCache;
import org.mathassistant.application.reuse.TieredCache;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.IMetrics;
import org.mathassistant.domain.port.IRetriever;

/** What each request goes through, composed in this one place. */
public final class UseCaseExecutors {
    private UseCaseExecutors() {}

    /**
     * Measure, then reuse, then perform.
     *
     * <ol>
     *   <li><b>Measure</b> stands outermost: it sees every request, also those that the cache serves and those that fail,
     *       and its time is what the caller waits.
     *   <li><b>Reuse</b> comes before anything that costs: a hit pays neither a retrieval nor a model.
     *   <li><b>Perform</b> retrieves and writes; only what it returns whole is kept.
     * </ol>
     *
     * @param writer has models write, where there are any
     * @param cache its levels as a {@link TieredCache}, one level alone, or {@link NoCache} for none at all
     */
    public static UseCaseExecutor standard(
            IRetriever retriever, ICache<Answer> cache, Writer writer, IMetrics metrics, Clock clock) {
        UseCaseExecutor performing = new PerformingExecutor(retriever, writer, clock);
        AnswerKeys keys = new AnswerKeys(writer.canonical(), retriever);
        return new MeasuringExecutor(reusing(performing, cache, keys, clock), metrics, clock);
    }

    private static UseCaseExecutor reusing(
            UseCaseExecutor performing, ICache<Answer> cache, AnswerKeys keys, Clock clock) {
        if (cache instanceof NoCache) {
            return new BypassingExecutor(performing);
        }
        Jitter jitter = new Jitter(() -> ThreadLocalRandom.current().nextDouble());
        return new CachingExecutor(performing, tiered(cache, clock), keys, jitter, clock);
    }

    private static TieredCache<Answer> tiered(ICache<Answer> cache, Clock clock) {
        return cache instanceof TieredCache<Answer> levels
                ? levels
                : new TieredCache<>(List.of(Level.disk(cache)), clock, Jitter.none());
    }
}

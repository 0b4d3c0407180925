package org.mathassistant.application.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mathassistant.application.generation.Writer;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.application.reuse.Level;
import org.mathassistant.application.reuse.MapCache;
import org.mathassistant.application.reuse.MutableClock;
import org.mathassistant.application.reuse.TieredCache;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.answer.Timings;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.request.Freshness;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.retrieval.Retrieval;

@Timeout(60)
class CachingExecutorTest {
    private static final Freshness NO_CACHE = new Freshness(true, false, false, Optional.empty());
    private static final Freshness NO_STORE = new Freshness(false, true, false, Optional.empty());
    private static final Freshness ONLY_IF_CACHED = new Freshness(false, false, true, Optional.empty());

    private final MutableClock clock = new MutableClock();
    private final MapCache<Answer> memory = new MapCache<>("memory");
    private final AtomicInteger performed = new AtomicInteger();
    private final UseCaseExecutor counting =
            invocation -> Fixtures.answer("First.\n\nSecond " + performed.incrementAndGet() + ".", true);

    @Test
    void givenTheSameRequestTwice_execute_servesTheSecondFromTheCache() {
        UseCaseExecutor executor = over(counting);

        Answer first = executor.execute(Fixtures.asking("What is a limit?"));
        clock.advance(Duration.ofSeconds(7));
        Answer second = executor.execute(Fixtures.asking("What is a limit?"));

        assertThat(performed).hasValue(1);
        assertThat(first.cache()).isEqualTo(CacheUse.MISS);
        assertThat(second.cache()).isEqualTo(new CacheUse(CacheUse.Status.HIT, "memory", Duration.ofSeconds(7)));
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.citations()).isEqualTo(first.citations());
    }

    @Test
    void givenAnExpiredAnswer_execute_answersAnew() {
        UseCaseExecutor executor = over(counting);

        executor.execute(Fixtures.asking("q"));
        clock.advance(Level.MEMORY_LIFE);
        executor.execute(Fixtures.asking("q"));

        assertThat(performed).hasValue(2);
    }

    @Test
    void execute_keepsNothingOfTheRequest() {
        UseCaseExecutor executor = over(invocation -> Fixtures.answer("text", true)
                .served("id", CacheUse.MISS, new Timings(Duration.ofMillis(3), Duration.ZERO, Duration.ofMillis(5))));

        executor.execute(Fixtures.asking("q"));

        assertThat(memory.entries.values()).extracting(Cached::value).containsExactly(Fixtures.answer("text", true));
    }

    @Test
    void givenNoCache_execute_answersAnewAndKeepsTheResult() {
        UseCaseExecutor executor = over(counting);
        executor.execute(Fixtures.asking("q"));

        Answer anew = executor.execute(asking("q", NO_CACHE));

        assertThat(anew.text()).endsWith("Second 2.");
        assertThat(anew.cache()).isEqualTo(CacheUse.MISS);
        assertThat(executor.execute(Fixtures.asking("q")).text()).endsWith("Second 2.");
    }

    @Test
    void givenNoStore_execute_neitherServesNorKeeps() {
        UseCaseExecutor executor = over(counting);

        assertThat(executor.execute(asking("q", NO_STORE)).cache()).isEqualTo(CacheUse.BYPASS);
        assertThat(memory.entries).isEmpty();
        executor.execute(Fixtures.asking("q"));
        assertThat(executor.execute(asking("q", NO_STORE)).text()).endsWith("Second 3.");
        assertThat(executor.execute(Fixtures.asking("q")).text()).endsWith("Second 2.");
    }

    @Test
    void givenMaxAge_execute_servesWhatIsExactlyThatOldAndNothingOlder() {
        UseCaseExecutor executor = over(counting);
        executor.execute(Fixtures.asking("q"));
        Freshness tenSeconds = new Freshness(false, false, false, Optional.of(Duration.ofSeconds(10)));

        clock.advance(Duration.ofSeconds(10));
        assertThat(executor.execute(asking("q", tenSeconds)).cache().status()).isEqualTo(CacheUse.Status.HIT);
        clock.advance(Duration.ofMillis(1));
        assertThat(executor.execute(asking("q", tenSeconds)).cache()).isEqualTo(CacheUse.MISS);
    }

    @Test
    void givenOnlyIfCached_execute_servesWhatIsKeptAndNothingElse() {
        UseCaseExecutor executor = over(counting);

        assertNotCached(executor, ONLY_IF_CACHED);
        executor.execute(Fixtures.asking("q"));
        assertThat(executor.execute(asking("q", ONLY_IF_CACHED)).cache().status())
                .isEqualTo(CacheUse.Status.HIT);
        assertNotCached(executor, new Freshness(true, false, true, Optional.empty()));
        assertNotCached(executor, new Freshness(false, true, true, Optional.empty()));
        assertThat(performed).hasValue(1);
    }

    @Test
    void givenAnUngroundedAnswer_execute_keepsItForHalfAMinute() {
        UseCaseExecutor executor = over(invocation -> {
            performed.incrementAndGet();
            return Fixtures.answer("", false);
        });

        executor.execute(Fixtures.asking("q"));
        clock.advance(Duration.ofSeconds(29));
        executor.execute(Fixtures.asking("q"));
        assertThat(performed).hasValue(1);
        clock.advance(Duration.ofSeconds(1));
        executor.execute(Fixtures.asking("q"));
        assertThat(performed).hasValue(2);
    }

    @Test
    void givenAnError_execute_keepsNothing() {
        UseCaseExecutor executor = over(invocation -> {
            throw new Unavailable(ProblemCode.STORAGE_UNAVAILABLE);
        });

        assertThatThrownBy(() -> executor.execute(Fixtures.asking("q"))).isInstanceOf(Unavailable.class);
        assertThat(memory.entries).isEmpty();
    }

    @Test
    void givenAHit_execute_tellsTheListenerPassagesAndTheWholeText() {
        UseCaseExecutor executor = over(counting);
        Answer first = executor.execute(Fixtures.asking("q"));
        Recording listener = new Recording();

        executor.execute(Fixtures.of(new Fixtures.Quote("q", Scope.EVERYTHING), Freshness.ANY, listener));

        assertThat(listener.steps).containsExactly(AnswerListener.Step.REUSE);
        assertThat(listener.passages).containsExactly(Fixtures.ROLLE);
        assertThat(listener.tokens).hasSize(2);
        assertThat(String.join("", listener.tokens)).isEqualTo(first.text());
    }

    @Test
    void givenTwoHundredAtOnce_execute_performsOnceAndAllGetTheSame() throws Exception {
        CountDownLatch allThere = new CountDownLatch(200);
        UseCaseExecutor executor = over(invocation -> {
            awaitUninterrupted(allThere);
            return counting.execute(invocation);
        });
        Set<String> texts = new HashSet<>();
        List<Recording> listeners = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(200)) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Recording listener = new Recording();
                listeners.add(listener);
                answers.add(threads.submit(() -> {
                    allThere.countDown();
                    return executor.execute(
                            Fixtures.of(new Fixtures.Quote("q", Scope.EVERYTHING), Freshness.ANY, listener));
                }));
            }
            for (Future<Answer> answer : answers) {
                texts.add(answer.get().text());
            }
        }

        assertThat(performed).hasValue(1);
        assertThat(texts).containsExactly("First.\n\nSecond 1.");
        // The leader's tokens come from the performing executor, which this test replaces.
        assertThat(listeners.stream()
                        .filter(heard -> String.join("", heard.tokens).equals("First.\n\nSecond 1.")))
                .hasSize(199);
    }

    @Test
    void givenALeaderWhoseListenerLeft_execute_answersTheJoinerAllTheSame() throws Exception {
        CountDownLatch leading = new CountDownLatch(1);
        CountDownLatch joinerIsThere = new CountDownLatch(1);
        UseCaseExecutor executor = over(invocation -> {
            leading.countDown();
            awaitUninterrupted(joinerIsThere);
            invocation.listener().token("First.");
            return counting.execute(invocation);
        });
        AnswerListener gone = new AnswerListener() {
            @Override
            public void token(String text) {
                throw new IllegalStateException("gone");
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Answer> leader = threads.submit(() ->
                    executor.execute(Fixtures.of(new Fixtures.Quote("q", Scope.EVERYTHING), Freshness.ANY, gone)));
            leading.await();
            Future<Answer> joiner = threads.submit(() -> {
                joinerIsThere.countDown();
                return executor.execute(Fixtures.asking("q"));
            });

            assertThatThrownBy(leader::get).hasRootCauseMessage("gone");
            assertThat(joiner.get().text()).isEqualTo("First.\n\nSecond 1.");
        }
    }

    private UseCaseExecutor over(UseCaseExecutor next) {
        TieredCache<Answer> cache = new TieredCache<>(List.of(Level.memory(memory)), clock, Jitter.none());
        AnswerKeys keys = new AnswerKeys(Writer.none().canonical(), query -> Retrieval.NOTHING);
        return new CachingExecutor(next, cache, keys, Jitter.none(), clock);
    }

    private static Invocation asking(String question, Freshness freshness) {
        return Fixtures.of(new Fixtures.Quote(question, Scope.EVERYTHING), freshness, AnswerListener.NONE);
    }

    private static void assertNotCached(UseCaseExecutor executor, Freshness freshness) {
        assertThatThrownBy(() -> executor.execute(asking("q", freshness)))
                .isInstanceOfSatisfying(
                        MathAssistantException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.NOT_CACHED));
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Remembers what it hears. */
    private static final class Recording implements AnswerListener {
        private final List<Step> steps = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();
        private final List<String> tokens = new ArrayList<>();

        @Override
        public void step(Step step) {
            steps.add(step);
        }

        @Override
        public void passages(List<Passage> found) {
            passages.addAll(found);
        }

        @Override
        public void token(String text) {
            tokens.add(text);
        }
    }
}

package org.mathassistant.application.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;

@Timeout(30)
class BatchesTest {
    private static final InvalidInput REFUSAL = new InvalidInput("count", ProblemCode.MISSING_FIELD, "count");

    private final AtomicBoolean closed = new AtomicBoolean();
    private final Batches batches = new Batches(new BatchLimits(50, 4), closed::get);

    @Test
    void results_comeInTheOrderOfTheJobs() {
        Batch batch = batches.start(jobs(20), (job, listener) -> {
            throw new InvalidInput(job.task(), ProblemCode.MISSING_FIELD, job.task());
        });

        assertThat(all(batch))
                .extracting(result ->
                        ((MathAssistantException) cause(result)).problem().field())
                .isEqualTo(IntStream.range(0, 20).mapToObj(i -> "job" + i).toList());
    }

    @Test
    void aJobThatFails_leavesTheOthersAlone() {
        Batch batch = batches.start(jobs(3), (job, listener) -> {
            if (job.task().equals("job1")) {
                throw new StackOverflowError("deep");
            }
            throw REFUSAL;
        });

        assertThat(all(batch)).extracting(BatchesTest::cause).satisfies(causes -> {
            assertThat(causes.get(0)).isSameAs(REFUSAL);
            assertThat(causes.get(1)).isInstanceOf(StackOverflowError.class);
            assertThat(causes.get(2)).isSameAs(REFUSAL);
        });
    }

    @Test
    void allBatchesTogether_runNoMoreJobsThanTheLimit() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Batches.Runner counting = (job, listener) -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            pause();
            running.decrementAndGet();
            throw REFUSAL;
        };

        Batch one = batches.start(jobs(12), counting);
        Batch other = batches.start(jobs(12), counting);
        all(one);
        all(other);

        assertThat(most.get()).isBetween(2, 4);
    }

    @Test
    void cancelled_startsNoFurtherJobAndTellsThoseThatRun() throws InterruptedException {
        AtomicInteger started = new AtomicInteger();
        CountDownLatch allPlacesTaken = new CountDownLatch(4);
        Batch batch = batches.start(jobs(50), (job, listener) -> {
            started.incrementAndGet();
            allPlacesTaken.countDown();
            return untilGone(listener);
        });
        assertThat(allPlacesTaken.await(20, TimeUnit.SECONDS)).isTrue();

        batch.cancel();

        assertThat(all(batch))
                .hasSize(50)
                .extracting(BatchesTest::cause)
                .hasOnlyElementsOfType(CancellationException.class);
        assertThat(started.get()).isEqualTo(4);
    }

    @Test
    void closing_endsWhatRuns() {
        Batch batch = batches.start(jobs(5), (job, listener) -> untilGone(listener));

        closed.set(true);

        assertThat(all(batch)).extracting(BatchesTest::cause).hasOnlyElementsOfType(CancellationException.class);
    }

    @Test
    void size_isLimited() {
        Batches.Runner refusing = (job, listener) -> {
            throw REFUSAL;
        };

        assertThat(all(batches.start(jobs(50), refusing))).hasSize(50);
        for (int size : new int[] {0, 51}) {
            assertThatThrownBy(() -> batches.start(jobs(size), refusing))
                    .isInstanceOfSatisfying(MathAssistantException.class, refused -> {
                        assertThat(refused.problem().code()).isEqualTo(ProblemCode.BATCH_SIZE);
                        assertThat(refused.problem().field()).isEqualTo("jobs");
                    });
        }
    }

    @Test
    void aFutureThatIsCancelled_tellsItsWork() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        CompletableFuture<Answer> future = Later.run(
                listener -> {
                    try {
                        return untilGone(listener);
                    } finally {
                        stopped.countDown();
                    }
                },
                AnswerListener.NONE,
                closed::get);

        future.cancel(true);

        assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(future).isCancelled();
    }

    @Test
    void aFutureThatFails_holdsWhatWasThrown() {
        CompletableFuture<Answer> future = Later.run(
                listener -> {
                    throw REFUSAL;
                },
                AnswerListener.NONE,
                closed::get);

        assertThatThrownBy(future::join).hasCause(REFUSAL);
    }

    @Test
    void aListener_hearsOfTheWorkUntilItsFutureIsCancelled() throws InterruptedException {
        StringBuffer heard = new StringBuffer();
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CompletableFuture<Throwable> stopped = new CompletableFuture<>();
        CompletableFuture<Answer> future = Later.run(
                listener -> {
                    listener.token("before");
                    told.countDown();
                    await(cancelled);
                    stopped.complete(catchThrowable(() -> listener.token("behind")));
                    throw REFUSAL;
                },
                new AnswerListener() {
                    @Override
                    public void token(String text) {
                        heard.append(text);
                    }
                },
                closed::get);
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();

        future.cancel(true);
        cancelled.countDown();

        assertThat(stopped.join()).isInstanceOf(CancellationException.class);
        assertThat(heard.toString()).isEqualTo("before");
    }

    @Test
    void aListenerThatIsGone_hasLeftItsFutureToo() {
        CompletableFuture<Answer> future =
                Later.run(BatchesTest::untilGone, new Departure(AnswerListener.NONE, () -> true), closed::get);

        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer untilGone(AnswerListener listener) {
        while (!listener.isGone()) {
            pause();
        }
        throw new CancellationException("gone");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<BatchJob> jobs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new BatchJob("job" + i, Collections.unmodifiableMap(Map.of())))
                .toList();
    }

    private static List<BatchResult> all(Batch batch) {
        return batch.results().toCompletableFuture().join();
    }

    private static Throwable cause(BatchResult result) {
        return ((BatchResult.Failed) result).cause();
    }
}

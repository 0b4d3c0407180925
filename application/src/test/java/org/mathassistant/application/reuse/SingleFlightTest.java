package org.mathassistant.application.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;

@Timeout(30)
class SingleFlightTest {
    private final SingleFlight<String, String> flights = new SingleFlight<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch leading = new CountDownLatch(1);
    private final CountDownLatch mayLand = new CountDownLatch(1);
    private final AtomicInteger performed = new AtomicInteger();

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @Test
    void givenAJoiner_run_worksOnceAndBothGetTheValue() throws Exception {
        Future<String> leader = threads.submit(() -> flights.run("key", this::slowly, UnaryOperator.identity()));
        leading.await();
        Future<String> joiner = joinerThatWaits();
        mayLand.countDown();

        assertThat(leader.get()).isEqualTo("value 1");
        assertThat(joiner.get()).isEqualTo("joined value 1");
    }

    @Test
    void givenAFailingLeader_run_failsForAllAndIsForgotten() throws Exception {
        Future<String> leader = threads.submit(() -> flights.run(
                "key",
                () -> {
                    slowly();
                    throw new IllegalStateException("no");
                },
                UnaryOperator.identity()));
        leading.await();
        Future<String> joiner = joinerThatWaits();
        mayLand.countDown();

        assertThatThrownBy(leader::get).isInstanceOf(ExecutionException.class).hasRootCauseMessage("no");
        assertThatThrownBy(joiner::get).isInstanceOf(ExecutionException.class).hasRootCauseMessage("no");
        assertThat(flights.run("key", () -> "again", UnaryOperator.identity())).isEqualTo("again");
    }

    @Test
    void givenALeaderWhoGivesUp_run_leavesTheWorkToAJoiner() throws Exception {
        Future<String> leader = threads.submit(() -> flights.run(
                "key",
                () -> {
                    slowly();
                    throw new SingleFlight.Abandoned(new IllegalStateException("left"));
                },
                UnaryOperator.identity()));
        leading.await();
        Future<String> joiner = joinerThatWaits();
        mayLand.countDown();

        assertThatThrownBy(leader::get).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(joiner.get()).isEqualTo("value 2");
    }

    @Test
    void givenAnInterruptedJoiner_run_isCancelledForItAlone() throws Exception {
        Future<String> leader = threads.submit(() -> flights.run("key", this::slowly, UnaryOperator.identity()));
        leading.await();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> flights.run("key", this::slowly, UnaryOperator.identity()))
                .isInstanceOfSatisfying(
                        Unavailable.class, e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.CANCELLED));
        assertThat(Thread.interrupted()).isTrue();
        mayLand.countDown();
        assertThat(leader.get()).isEqualTo("value 1");
    }

    private Future<String> joinerThatWaits() throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        Future<String> joiner = threads.submit(() -> {
            thread.complete(Thread.currentThread());
            return flights.run("key", this::slowly, value -> "joined " + value);
        });
        while (thread.get().getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        return joiner;
    }

    private String slowly() {
        try {
            leading.countDown();
            mayLand.await();
            return "value " + performed.incrementAndGet();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

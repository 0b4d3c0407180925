package org.mathassistant.api.rest;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mathassistant.api.stream.EventStream;
import org.mathassistant.api.view.JobView;
import org.mathassistant.application.ingestion.Ingestion;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.reading.Job;

/**
 * Tells the states of a job as events. The job never waits for a slow listener: only its newest state is kept for
 * one, and the last is always told.
 */
final class FollowedJob implements Consumer<Job> {

    private static final long LOOK_AGAIN_SECONDS = 1;

    private final BlockingQueue<Job> newest = new ArrayBlockingQueue<>(1);
    private final EventStream events;
    private final Language language;

    FollowedJob(EventStream events, Language language) {
        this.events = events;
        this.language = language;
    }

    @Override
    public synchronized void accept(Job job) {
        newest.clear();
        newest.add(job);
    }

    /** Tells until the job ends or nobody listens any more, then gives the subscription up. */
    void start(Ingestion.Subscription subscription, Executor threads) {
        threads.execute(() -> {
            try (subscription) {
                tell();
            } catch (CancellationException listenerLeft) {
                events.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                events.close();
            }
        });
    }

    private void tell() throws InterruptedException {
        while (!events.isClosed()) {
            @Nullable Job job = newest.poll(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
            if (job != null) {
                events.send("job", JobView.of(job, language));
                if (job.state().isEnd()) {
                    events.end();
                    return;
                }
            }
        }
    }
}

package org.mathassistant.application.ingestion;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.mathassistant.domain.reading.Job;

/** Hands states to one follower, in their order, on a thread of its own: a slow follower holds up no job. */
final class Mailbox {
    private static final Logger LOG = System.getLogger(Mailbox.class.getName());

    private final BlockingQueue<Optional<Job>> states = new LinkedBlockingQueue<>();
    private final Consumer<Job> follower;
    private volatile boolean closed;

    Mailbox(Consumer<Job> follower) {
        this.follower = follower;
        Thread.ofVirtual().name("job-follower").start(this::deliver);
    }

    void post(Job state) {
        states.add(Optional.of(state));
    }

    /** Nothing is handed over any more, also not what waits. */
    void close() {
        closed = true;
        states.add(Optional.empty());
    }

    private void deliver() {
        try {
            boolean more = true;
            while (more) {
                Optional<Job> state = states.take();
                state.filter(open -> !closed).ifPresent(follower);
                more = !closed && state.isPresent() && !state.get().state().isEnd();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException gone) {
            LOG.log(Level.DEBUG, "a follower of a job is gone", gone);
        }
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}

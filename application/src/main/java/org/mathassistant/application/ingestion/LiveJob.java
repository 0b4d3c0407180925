package org.mathassistant.application.ingestion;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.mathassistant.domain.reading.Job;

/** A job that waits or runs, with those who follow it. Its states are seen by all in one order. */
final class LiveJob {
    private final String fingerprint;
    private final Lock lock = new ReentrantLock();
    private final List<Mailbox> followers = new ArrayList<>();
    private Job state;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private volatile boolean cancelRequested;

    /** @param fingerprint of the edition that it makes */
    LiveJob(Job state, String fingerprint) {
        this.state = state;
        this.fingerprint = fingerprint;
    }

    String fingerprint() {
        return fingerprint;
    }

    Job state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    void become(Job next) {
        lock.lock();
        try {
            if (state.equals(next)) {
                return;
            }
            state = next;
            followers.removeIf(Mailbox::isClosed);
            followers.forEach(follower -> follower.post(next));
        } finally {
            lock.unlock();
        }
    }

    Ingestion.Subscription follow(Consumer<Job> follower) {
        Mailbox mailbox = new Mailbox(follower);
        lock.lock();
        try {
            mailbox.post(state);
            followers.add(mailbox);
        } finally {
            lock.unlock();
        }
        return mailbox::close;
    }

    void dismissFollowers() {
        lock.lock();
        try {
            followers.forEach(Mailbox::close);
            followers.clear();
        } finally {
            lock.unlock();
        }
    }

    /** True for the first who asks: the thread that is to run the job, or who cancels it before that. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    void requestCancel() {
        cancelRequested = true;
    }

    boolean isCancelRequested() {
        return cancelRequested;
    }
}

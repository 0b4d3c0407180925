package org.mathassistant.application.retrieval;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Waits that news cut short and that the end ends, with the work that the end gives up. The thread that waits is never
 * interrupted: it may be writing just then, and an interrupt would close its files.
 */
final class Pauses {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private boolean unheard;
    private boolean over;
    private volatile @Nullable Task<?> running;

    /** There is something to do. */
    void announce() {
        signal(false);
    }

    /** All waits end now. */
    void end() {
        signal(true);
        Task<?> work = running;
        if (work != null) {
            work.giveUp();
        }
    }

    /**
     * Does this work and waits for it.
     *
     * @throws java.util.concurrent.CancellationException where the end came first
     */
    <T> T unlessOver(Callable<T> work) {
        Task<T> task = Task.start(work);
        running = task;
        if (isOver()) {
            task.giveUp();
        }
        try {
            return task.result();
        } finally {
            running = null;
        }
    }

    private void signal(boolean forGood) {
        lock.lock();
        try {
            unheard = true;
            over |= forGood;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isOver() {
        lock.lock();
        try {
            return over;
        } finally {
            lock.unlock();
        }
    }

    /** Waits so long, or until there is news, or news came since the last wait. */
    void untilNews(Duration atMost) {
        sleep(atMost, true);
    }

    /** Waits so long, whatever is announced. */
    void of(Duration time) {
        sleep(time, false);
    }

    private void sleep(Duration time, boolean wakeful) {
        lock.lock();
        try {
            long left = time.toNanos();
            while (left > 0 && !over && !(wakeful && unheard)) {
                left = news.awaitNanos(left);
            }
            if (wakeful) {
                unheard = false;
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            over = true;
        } finally {
            lock.unlock();
        }
    }
}

package org.mathassistant.application.reuse;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;

/**
 * Works one thing out once, however many ask for it at the same time: the first to ask leads, the others wait for what
 * it gets. An error goes to all of them, and nothing of a flight outlives it. A leader who gives up because of itself (its
 * listener left, its thread was interrupted) leaves the work to one of the others.
 */
public final class SingleFlight<K, V> {
    private final ConcurrentMap<K, Flight<V>> flights = new ConcurrentHashMap<>();

    /**
     * Leads or joins.
     *
     * @param work done by the leader in its own thread; throws {@link Abandoned} to leave it to another
     * @param joined what those who waited make of the leader's value, in their own threads
     * @throws Unavailable with {@link ProblemCode#CANCELLED} where a waiting thread is interrupted
     */
    public V run(K key, Supplier<V> work, Function<V, V> joined) {
        while (true) {
            Flight<V> mine = new Flight<>();
            Flight<V> theirs = flights.putIfAbsent(key, mine);
            if (theirs == null) {
                return lead(key, mine, work);
            }
            Optional<V> landed = theirs.await();
            if (landed.isPresent()) {
                return joined.apply(landed.get());
            }
        }
    }

    private V lead(K key, Flight<V> flight, Supplier<V> work) {
        try {
            V value = work.get();
            flight.value = value;
            return value;
        } catch (Abandoned e) {
            throw e.getCause();
        } catch (RuntimeException | Error e) {
            flight.failure = e;
            throw e;
        } finally {
            flights.remove(key, flight);
            flight.over.countDown();
        }
    }

    /** The leader gives up for a reason that is no one else's. */
    public static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final RuntimeException reason;

        /** @param reason what the leader itself gets */
        public Abandoned(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }

        @Override
        public synchronized RuntimeException getCause() {
            return reason;
        }
    }

    /** One working-out; its fields are written before the latch opens and read after. */
    private static final class Flight<V> {
        private final CountDownLatch over = new CountDownLatch(1);
        private @Nullable V value;
        private @Nullable Throwable failure;

        /** What the leader got; empty where it gave up. */
        Optional<V> await() {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Unavailable(ProblemCode.CANCELLED, e);
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            return Optional.ofNullable(value);
        }
    }
}

package org.mathassistant.infrastructure.redis;

import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mathassistant.application.resilience.Breaker;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;

/** The connection to one Redis. A call that fails, or takes longer than its limit, is empty. Thread-safe. */
final class RedisLink implements AutoCloseable {
    /** How long a caller waits for Redis where nothing else is said. */
    static final Duration CALL_LIMIT = Duration.ofMillis(40);

    /** So many failures in a row, and callers are kept away. */
    static final int FAILURES = 2;

    private static final Duration PROBE_EVERY = Duration.ofMillis(250);

    private static final int ATTEMPTS = 3;
    private static final Duration PATIENT_LIMIT = Duration.ofSeconds(2);
    private static final String PROBED_KEY = "math-assistant:probe";
    private static final Logger LOG = System.getLogger(RedisLink.class.getName());

    private final Config config;
    private final Duration callLimit;
    private final Breaker breaker;
    private final ReentrantLock connecting = new ReentrantLock();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable RedissonClient client;

    RedisLink(Config config, Duration callLimit, Clock clock) {
        this.config = config;
        this.callLimit = callLimit;
        this.breaker = new Breaker(FAILURES, PROBE_EVERY, clock);
    }

    /** Connects where that has not succeeded yet; gives up after two seconds or so. */
    void connect() {
        connecting.lock();
        try {
            if (client == null && !closed.get()) {
                client = Redisson.create(new Config(config));
            }
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.DEBUG, () -> "no connection to Redis: " + e);
        } finally {
            connecting.unlock();
        }
    }

    /** Asks more than once: a machine that is busy starting a server must not be taken for a Redis that is away. */
    boolean answers() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            connect();
            if (within(PATIENT_LIMIT, RedisLink::exists).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Calls Redis unless it is known not to answer. */
    <T> Optional<T> call(Function<RedissonClient, CompletionStage<T>> command) {
        return breaker.letsThrough(this::probe) ? within(callLimit, command) : Optional.empty();
    }

    /** Like {@link #call}, for what may take its time. */
    <T> Optional<T> callPatiently(Function<RedissonClient, CompletionStage<T>> command) {
        return breaker.letsThrough(this::probe) ? within(PATIENT_LIMIT, command) : Optional.empty();
    }

    @Override
    public void close() {
        connecting.lock();
        try {
            closed.set(true);
            RedissonClient connected = client;
            if (connected != null) {
                connected.shutdown(0, PATIENT_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            }
        } finally {
            connecting.unlock();
        }
    }

    private <T> Optional<T> within(Duration limit, Function<RedissonClient, CompletionStage<T>> command) {
        RedissonClient connected = client;
        if (connected == null) {
            breaker.failed();
            return Optional.empty();
        }
        try {
            T result = command.apply(connected).toCompletableFuture().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            breaker.succeeded();
            return Optional.ofNullable(result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            breaker.failed();
            LOG.log(Logger.Level.DEBUG, () -> "Redis did not answer: " + e);
        }
        return Optional.empty();
    }

    /** Beside the callers' way: a thread of its own to connect, Redisson's to ask. */
    private void probe() {
        RedissonClient connected = client;
        if (connected == null) {
            Thread.ofVirtual().start(() -> {
                connect();
                Optional.ofNullable(client).ifPresent(now -> breaker.succeeded());
            });
        } else {
            exists(connected).thenAccept(answer -> breaker.succeeded());
        }
    }

    private static CompletionStage<Boolean> exists(RedissonClient connected) {
        return connected.getBucket(PROBED_KEY).isExistsAsync();
    }
}

package org.mathassistant.infrastructure.langchain4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response as it comes: silent no longer than a limit, whole before a deadline, no larger than a bound.
 * Reading ends at once where its thread is interrupted, and soon where nobody waits any more. One thread reads; a chunk is asked for when the one before is
 * read, so that a fast server can't fill the memory.
 */
final class TimedBody extends InputStream implements HttpResponse.BodySubscriber<InputStream> {
    /** A reply is some kilobytes; what is beyond this, in bytes, is none. */
    static final long MAX_BYTES = 16L * 1_024 * 1_024;

    /** How soon it is found out that nobody waits. */
    private static final Duration LOOK_AROUND = Duration.ofMillis(200);

    private final Duration silence;
    private final Instant deadline;
    private final Clock clock;
    private final BooleanSupplier abandoned;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> unread = new ArrayDeque<>();
    private Flow.@Nullable Subscription source;
    private long received;
    private boolean ended;

    /** @param abandoned whether nobody waits for it any more; asked now and then */
    TimedBody(Duration silence, Instant deadline, Clock clock, BooleanSupplier abandoned) {
        this.silence = silence;
        this.deadline = deadline;
        this.clock = clock;
        this.abandoned = abandoned;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        if (ended) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> chunk) {
        events.add(new Event(chunk, null, false));
    }

    @Override
    public void onError(Throwable failure) {
        events.add(new Event(List.of(), failure, false));
    }

    @Override
    public void onComplete() {
        events.add(new Event(List.of(), null, true));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!ended && unread.isEmpty()) {
            receive();
        }
        ByteBuffer next = unread.peek();
        if (next == null) {
            return -1;
        }
        int count = Math.min(length, next.remaining());
        next.get(target, offset, count);
        if (!next.hasRemaining()) {
            unread.remove();
        }
        return count;
    }

    /** Ends the connection: nobody wants the rest. */
    @Override
    public synchronized void close() {
        ended = true;
        unread.clear();
        if (source != null) {
            source.cancel();
        }
    }

    private synchronized void askForMore() {
        if (source != null) {
            source.request(1);
        }
    }

    private void receive() throws IOException {
        Event event = await();
        if (event.failure != null) {
            throw new IOException(event.failure);
        }
        if (event.isEnd) {
            ended = true;
            return;
        }
        for (ByteBuffer buffer : event.chunk) {
            received += buffer.remaining();
            if (buffer.hasRemaining()) {
                unread.add(buffer);
            }
        }
        if (received > MAX_BYTES) {
            close();
            throw new IOException("more than " + MAX_BYTES + " bytes");
        }
        askForMore();
    }

    private Event await() throws IOException {
        Instant limit = clock.instant().plus(silence);
        Instant end = limit.isBefore(deadline) ? limit : deadline;
        try {
            for (Instant now = clock.instant(); now.isBefore(end); now = clock.instant()) {
                if (abandoned.getAsBoolean()) {
                    close();
                    throw new InterruptedIOException("nobody waits any more");
                }
                @Nullable Event event = events.poll(slice(now, end).toNanos(), TimeUnit.NANOSECONDS);
                if (event != null) {
                    return event;
                }
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the caller does not wait any more");
        }
        close();
        throw new SocketTimeoutException("nothing came in time");
    }

    /** How long to wait before looking around again. */
    static Duration slice(Instant now, Instant end) {
        Duration left = Duration.between(now, end);
        return left.compareTo(LOOK_AROUND) < 0 ? left : LOOK_AROUND;
    }

    /** A chunk, a failure, or the end. */
    private record Event(List<ByteBuffer> chunk, @Nullable Throwable failure, boolean isEnd) {}
}

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
import org.jspecify.annotations.Nullable;

/**
 * The body of a response as it comes: silent no longer than a limit, whole before a deadline, no larger than a bound.
 * Reading ends at once where its thread is interrupted. One thread reads; a chunk is asked for when the one before is
 * read, so that a fast server can't fill the memory.
 */
final class TimedBody extends InputStream implements HttpResponse.BodySubscriber<InputStream> {
    /** A reply is some kilobytes; what is beyond this, in bytes, is none. */
    static final long MAX_BYTES = 16L * 1_024 * 1_024;

    private final Duration silence;
    private final Instant deadline;
    private final Clock clock;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> unread = new ArrayDeque<>();
    private Flow.@Nullable Subscription source;
    private long received;
    private boolean ended;

    TimedBody(Duration silence, Instant deadline, Clock clock) {
        this.silence = silence;
        this.deadline = deadline;
        this.clock = clock;
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
        Duration left = Duration.between(clock.instant(), deadline);
        Duration limit = left.compareTo(silence) < 0 ? left : silence;
        try {
            @Nullable Event event = events.poll(Math.max(0, limit.toMillis()), TimeUnit.MILLISECONDS);
            if (event == null) {
                close();
                throw new SocketTimeoutException("nothing came for " + limit.toMillis() + " ms");
            }
            return event;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the caller does not wait any more");
        }
    }

    /** A chunk, a failure, or the end. */
    private record Event(List<ByteBuffer> chunk, @Nullable Throwable failure, boolean isEnd) {}
}

package org.mathassistant.api.stream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mathassistant.api.json.Json;

/**
 * Server-sent events between one who tells and one who listens. The teller waits when the listener is slow, and is
 * stopped by a {@link CancellationException} once the listener is gone. While there is nothing to tell, comments keep
 * the connection alive and find out that it is broken.
 */
public final class EventStream implements StreamingOutput {

    /** How many events may wait for a slow listener. */
    static final int CAPACITY = 256;

    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    /** A listener that takes nothing for so long counts as gone. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Event END = new Event("", "");

    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(CAPACITY);
    private final Duration heartbeat;
    private volatile boolean closed;

    /** @param heartbeat how long it may be silent */
    public EventStream(Duration heartbeat) {
        this.heartbeat = heartbeat;
    }

    /** A response that tells them. What a course says is nobody else's to keep. */
    public Response.ResponseBuilder asResponse() {
        return Response.ok(this, MediaType.SERVER_SENT_EVENTS).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /**
     * Tells an event.
     *
     * @param data a view, written as JSON
     * @throws CancellationException where nobody listens any more
     */
    public void send(String name, Object data) {
        put(new Event(name, Json.text(data)));
    }

    /**
     * Tells a text of one line as an event without a name.
     *
     * @throws CancellationException where nobody listens any more
     */
    public void sendLine(String line) {
        put(new Event("", line));
    }

    /** Ends the stream after what was told before. */
    public void end() {
        put(END);
    }

    /** Stops whoever tells: the listener is gone. */
    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            for (Optional<Event> event = next(); event.filter(END::equals).isEmpty(); event = next()) {
                out.write(event.map(Event::bytes).orElse(HEARTBEAT));
                out.flush();
            }
        } finally {
            close();
        }
    }

    /** The next event; empty where none came in time. */
    private Optional<Event> next() {
        try {
            @Nullable Event event = events.poll(heartbeat.toNanos(), TimeUnit.NANOSECONDS);
            return Optional.ofNullable(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(END);
        }
    }

    private void put(Event event) {
        if (closed || !offer(event)) {
            close();
            throw new CancellationException("nobody listens any more");
        }
    }

    private boolean offer(Event event) {
        try {
            for (long tries = PATIENCE.dividedBy(LOOK_AGAIN); tries > 0 && !closed; tries--) {
                if (events.offer(event, LOOK_AGAIN.toNanos(), TimeUnit.NANOSECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** An event; JSON on one line needs no splitting into several data lines. */
    private record Event(String name, String data) {

        byte[] bytes() {
            String head = name.isEmpty() ? "" : "event: " + name + "\n";
            return (head + "data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
        }
    }
}

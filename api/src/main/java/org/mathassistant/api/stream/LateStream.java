package org.mathassistant.api.stream;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A stream of events whose response begins only when its status and headers are known: what fails before is an ordinary
 * response with its own status, and what is told before waits. Told by one thread.
 */
public final class LateStream {

    private final CompletableFuture<Response> response = new CompletableFuture<>();
    private final EventStream events;
    private final Executor writers;
    private final List<Consumer<EventStream>> held = new ArrayList<>();
    private boolean begun;

    /** @param writers run the writing of the response, which lasts as long as the stream does */
    public LateStream(Duration heartbeat, Executor writers) {
        this.events = new EventStream(heartbeat);
        this.writers = writers;
    }

    public CompletionStage<Response> response() {
        return response;
    }

    /** Begins the response, with what was told before. Later calls do nothing. */
    public void begin(Function<EventStream, Response> headed) {
        if (!begun) {
            begun = true;
            respond(headed.apply(events));
            held.forEach(event -> event.accept(events));
            held.clear();
        }
    }

    /** Tells an event, once the response has begun. */
    public void send(Consumer<EventStream> event) {
        if (begun) {
            event.accept(events);
        } else {
            held.add(event);
        }
    }

    /** Ends what has begun. */
    public void end() {
        events.end();
    }

    /** Ends it with a last event; as another response where it has not begun. */
    public void fail(Consumer<EventStream> last, Supplier<Response> instead) {
        if (begun) {
            last.accept(events);
            events.end();
        } else {
            respond(instead.get());
        }
    }

    /** Whether nobody listens any more. */
    public boolean isClosed() {
        return events.isClosed();
    }

    /** On another thread: whoever completes the response also writes it. */
    private void respond(Response built) {
        response.completeAsync(() -> built, writers);
    }
}

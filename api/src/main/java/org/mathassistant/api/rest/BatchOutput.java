package org.mathassistant.api.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mathassistant.api.json.Json;
import org.mathassistant.api.view.BatchView.ResultView;
import org.mathassistant.application.running.Batch;
import org.mathassistant.domain.course.Language;

/**
 * Writes the results of a batch as they come, in their order. While none comes it writes line ends, which mean nothing in
 * JSON: so the connection lives on, and a caller that has left is found out and its batch cancelled.
 */
final class BatchOutput implements StreamingOutput {

    private static final byte[] HEARTBEAT = {'\n'};

    private final Batch batch;
    private final Language language;
    private final Duration heartbeat;

    /** @param heartbeat how long it may be silent */
    BatchOutput(Batch batch, Language language, Duration heartbeat) {
        this.batch = batch;
        this.language = language;
        this.heartbeat = heartbeat;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            out.write("{\"results\":[".getBytes(StandardCharsets.UTF_8));
            for (int job = 0; job < batch.size(); job++) {
                if (job > 0) {
                    out.write(',');
                }
                writeResult(job, out);
            }
            out.write("]}".getBytes(StandardCharsets.UTF_8));
        } finally {
            batch.cancel();
        }
    }

    private void writeResult(int job, OutputStream out) throws IOException {
        while (true) {
            out.flush();
            try {
                out.write(Json.bytes(ResultView.of(
                        batch.result(job).toCompletableFuture().get(heartbeat.toNanos(), TimeUnit.NANOSECONDS),
                        language)));
                return;
            } catch (TimeoutException nothingYet) {
                out.write(HEARTBEAT);
            } catch (ExecutionException e) {
                throw new IOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}

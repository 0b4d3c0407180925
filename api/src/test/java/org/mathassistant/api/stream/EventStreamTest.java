package org.mathassistant.api.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void givenEvents_write_writesThemInOrderUntilTheEnd() throws IOException {
        EventStream stream = new EventStream(LONG);
        stream.send("token", Map.of("text", "é\n"));
        stream.send("done", Map.of());
        stream.end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        stream.write(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("event: token\ndata: {\"text\":\"é\\n\"}\n\nevent: done\ndata: {}\n\n");
    }

    @Test
    void givenSilence_write_keepsTheConnectionAliveWithComments() throws Exception {
        EventStream stream = new EventStream(Duration.ofMillis(5));
        CountDownLatch beats = new CountDownLatch(2);
        Thread teller = Thread.startVirtualThread(() -> {
            awaitQuietly(beats);
            stream.end();
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                beats.countDown();
            }
        };

        stream.write(out);
        teller.join();

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(":\n\n:\n\n");
    }

    @Test
    void givenListenerThatLeft_send_stopsTheTeller() {
        EventStream stream = new EventStream(LONG);
        stream.send("token", Map.of());

        assertThatThrownBy(() -> stream.write(new BrokenPipe())).isInstanceOf(IOException.class);
        assertThat(stream.isClosed()).isTrue();
        assertThatThrownBy(() -> stream.send("token", Map.of())).isInstanceOf(CancellationException.class);
    }

    @Test
    void givenListenerThatLeavesWhileTheTellerWaits_send_stopsTheTeller() throws Exception {
        EventStream stream = new EventStream(LONG);
        for (int i = 0; i < EventStream.CAPACITY; i++) {
            stream.send("token", Map.of());
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Thread teller = Thread.startVirtualThread(() -> {
            try {
                stream.send("token", Map.of());
            } catch (CancellationException expected) {
                stopped.countDown();
            }
        });

        stream.close();
        teller.join();

        assertThat(stopped.getCount()).isZero();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class BrokenPipe extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("broken pipe");
        }
    }
}

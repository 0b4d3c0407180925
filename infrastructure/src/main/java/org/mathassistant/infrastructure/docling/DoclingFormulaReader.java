package org.mathassistant.infrastructure.docling;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.IFormulaReader;
import org.mathassistant.domain.reading.FormulaReading;

/** Asks a docling-serve. Whatever it does, or does not do, comes back in time, with a reason that an operator understands. */
final class DoclingFormulaReader implements IFormulaReader {
    static final String PATH = "/v1/convert/file";

    /** A few pages as JSON take a few hundred kilobytes. */
    static final int MAX_REPLY_BYTES = 16 * 1_024 * 1_024;

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final Logger LOG = System.getLogger(DoclingFormulaReader.class.getName());

    /** An attempt to upgrade to HTTP/2 confuses the server that docling-serve runs on. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    private final URI address;
    private final String key;

    DoclingFormulaReader(URI server, String key) {
        this.address = URI.create(server.toString().replaceAll("/+$", "") + PATH);
        this.key = key;
    }

    @Override
    public FormulaReading read(SourceFile pdf, int firstPage, int lastPage, Duration limit) {
        FutureTask<FormulaReading> call = new FutureTask<>(() -> call(pdf, firstPage, lastPage, limit));
        Thread caller = Thread.ofVirtual().name("docling").start(call);
        try {
            return call.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return late(limit, e);
        } catch (ExecutionException | CancellationException e) {
            return failed("unexpected: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("interrupted", e);
        } finally {
            caller.interrupt();
        }
    }

    private FormulaReading call(SourceFile pdf, int firstPage, int lastPage, Duration limit)
            throws InterruptedException {
        try {
            HttpResponse<InputStream> response =
                    client.send(request(pdf, firstPage, lastPage, limit), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return response.statusCode() == OK
                        ? Conversion.formulas(limited(body), firstPage, lastPage)
                        : failed("HTTP " + response.statusCode(), null);
            }
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return failed("can't be reached", e);
        } catch (HttpTimeoutException e) {
            return late(limit, e);
        } catch (MalformedReply e) {
            return failed(e.getMessage(), e);
        } catch (IOException e) {
            return failed("the connection broke off", e);
        }
    }

    private HttpRequest request(SourceFile pdf, int firstPage, int lastPage, Duration limit) {
        ConversionForm form = new ConversionForm(firstPage, lastPage);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(limit)
                .header("Content-Type", form.contentType())
                .header("Accept", "application/json")
                .POST(form.with(pdf.content()));
        if (!key.isEmpty()) {
            request.header("X-Api-Key", key);
        }
        return request.build();
    }

    private static byte[] limited(InputStream body) throws IOException {
        byte[] reply = body.readNBytes(MAX_REPLY_BYTES + 1);
        if (reply.length > MAX_REPLY_BYTES) {
            throw new MalformedReply("an answer of more than " + MAX_REPLY_BYTES + " bytes");
        }
        return reply;
    }

    private FormulaReading late(Duration limit, Exception cause) {
        return failed("no answer within " + limit.toSeconds() + " s", cause);
    }

    private FormulaReading failed(String why, @Nullable Exception cause) {
        LOG.log(Logger.Level.INFO, () -> address + ": " + why + (cause == null ? "" : " (" + cause + ")"));
        return FormulaReading.failed(address.getHost() + ":" + address.getPort() + ": " + why);
    }
}

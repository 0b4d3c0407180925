package org.mathassistant.infrastructure.docling;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A docling-serve as a test wants it to be. */
final class DoclingStandIn implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    /** What it was sent last. */
    volatile String received = "";
    /** The key it was sent last. */
    volatile String key = "";

    DoclingStandIn(HttpHandler behaviour) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/convert/file", exchange -> {
            received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            key = String.valueOf(exchange.getRequestHeaders().getFirst("X-Api-Key"));
            behaviour.handle(exchange);
        });
        server.start();
    }

    static DoclingStandIn answering(int status, String body) throws IOException {
        return new DoclingStandIn(exchange -> answer(exchange, status, body));
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

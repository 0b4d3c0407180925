package org.mathassistant.infrastructure.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A Redis server of a test's own. */
final class RealRedis implements AutoCloseable {
    private final int port;
    private final RedisServer server;
    private final ProcessHandle process;

    private RealRedis(int port, RedisServer server, ProcessHandle process) {
        this.port = port;
        this.server = server;
        this.process = process;
    }

    static RealRedis started() {
        return startedOn(freePort());
    }

    static RealRedis startedOn(int port) {
        try {
            RedisServer server = RedisServer.newRedisServer()
                    .port(port)
                    .setting("bind 127.0.0.1")
                    .setting("save \"\"")
                    .build();
            server.start();
            ProcessHandle process = ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().commandLine().orElse("").contains(":" + port))
                    .findAny()
                    .orElseGet(() -> lastRedisChild());
            return new RealRedis(port, server, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    /** The process stops answering, but its connections stay. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessHandle lastRedisChild() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").contains("redis"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }
}

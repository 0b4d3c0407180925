package org.mathassistant.infrastructure.redis;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.redisson.client.codec.ByteArrayCodec;
import org.redisson.config.Config;
import org.redisson.config.ConstantDelay;
import org.redisson.config.SingleServerConfig;

/** Redisson, set up to give up at once rather than to try again: a cache that does not answer is a miss. */
final class RedissonSettings {
    private static final Pattern DATABASE = Pattern.compile("/?|/[0-9]{1,3}");
    private static final int DEFAULT_PORT = 6_379;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int RESPONSE_MILLIS = 2_000;
    private static final int PING_EVERY_MILLIS = 1_000;
    private static final Duration RECONNECT_AFTER = Duration.ofMillis(500);
    private static final int CONNECTIONS = 8;
    private static final int THREADS = 2;

    private RedissonSettings() {}

    static Config of(String url) {
        URI uri = URI.create(url);
        if (uri.getHost() == null || !DATABASE.matcher(uri.getPath()).matches()) {
            throw new IllegalArgumentException("a Redis URL has the form redis://user:password@host:port/database");
        }
        Config config = new Config();
        config.setCodec(ByteArrayCodec.INSTANCE).setThreads(THREADS).setNettyThreads(THREADS);
        SingleServerConfig server = config.useSingleServer();
        address(server, uri);
        impatient(server);
        return config;
    }

    private static void address(SingleServerConfig server, URI uri) {
        int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
        String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + '@';
        server.setAddress(uri.getScheme() + "://" + user + uri.getHost() + ':' + port);
        if (uri.getPath().length() > 1) {
            server.setDatabase(Integer.parseInt(uri.getPath(), 1, uri.getPath().length(), 10));
        }
    }

    private static void impatient(SingleServerConfig server) {
        server.setConnectTimeout(CONNECT_MILLIS)
                .setTimeout(RESPONSE_MILLIS)
                .setRetryAttempts(0)
                .setPingConnectionInterval(PING_EVERY_MILLIS)
                .setReconnectionDelay(new ConstantDelay(RECONNECT_AFTER));
        // All of them from the start: a caller who must wait for a new one would miss.
        server.setConnectionMinimumIdleSize(CONNECTIONS).setConnectionPoolSize(CONNECTIONS);
        server.setSubscriptionConnectionMinimumIdleSize(0).setSubscriptionConnectionPoolSize(1);
    }
}

package org.mathassistant.api;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.mathassistant.application.ingestion.UploadLimits;

/**
 * What the API has to know of the installation. Produced by whoever wires the server.
 *
 * @param maxBodyBytes how large a JSON body may be, from 1
 * @param uploads how large uploads may be
 * @param hosts the names, without port, that the Host header may give; any where empty. Guards a server on loopback
 *     against DNS rebinding.
 * @param adminToken the token that {@code Authorization: Bearer} must carry to change courses; never printed
 * @param writesNeedToken whether changing courses needs the token at all
 * @param heartbeat how long an event stream may be silent before a comment shows that it lives
 */
public record ApiSettings(
        int maxBodyBytes,
        UploadLimits uploads,
        Set<String> hosts,
        Optional<String> adminToken,
        boolean writesNeedToken,
        Duration heartbeat) {

    public static final int DEFAULT_MAX_BODY_BYTES = 1 << 20;
    public static final Duration DEFAULT_HEARTBEAT = Duration.ofSeconds(15);
    /** The names of this machine as only programs on it can mean it. */
    public static final Set<String> LOOPBACK_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    /** For a server that listens on loopback alone. */
    public static final ApiSettings LOOPBACK = new ApiSettings(
            DEFAULT_MAX_BODY_BYTES, UploadLimits.DEFAULT, LOOPBACK_HOSTS, Optional.empty(), false, DEFAULT_HEARTBEAT);

    public ApiSettings {
        hosts = Set.copyOf(hosts);
        if (maxBodyBytes < 1 || heartbeat.isNegative() || heartbeat.isZero()) {
            throw new IllegalArgumentException("maxBodyBytes and heartbeat are positive");
        }
        if (writesNeedToken && adminToken.isEmpty()) {
            throw new IllegalArgumentException("writes can't need a token that does not exist");
        }
    }

    @Override
    public String toString() {
        return "ApiSettings[maxBodyBytes=" + maxBodyBytes + ", uploads=" + uploads + ", hosts=" + hosts
                + ", writesNeedToken=" + writesNeedToken + ", heartbeat=" + heartbeat + "]";
    }
}

package org.mathassistant.api.edge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may speak to this server: by which name, and pages of which origin. */
final class SameSite {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    /** What {@code Sec-Fetch-Site} says of our own pages, and of what a person typed. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private SameSite() {}

    /**
     * Whether the Host header names this server. A page that resolves a foreign name to this machine (DNS rebinding)
     * still sends that name.
     *
     * @param hosts the names to answer to; any where empty
     */
    static boolean knowsHost(@Nullable String host, Set<String> hosts) {
        return hosts.isEmpty()
                || authority(host)
                        .map(authority -> hosts.contains(nameOf(authority)))
                        .orElse(false);
    }

    /**
     * Whether a request may change something. A browser says where the page behind it came from; what is no browser
     * says nothing and may. Pages on another port of this machine are other sites too.
     */
    static boolean mayChange(
            String method, @Nullable String secFetchSite, @Nullable String origin, @Nullable String host) {
        if (SAFE_METHODS.contains(method)) {
            return true;
        }
        if (secFetchSite != null) {
            return OWN.contains(secFetchSite);
        }
        return origin == null
                || authorityOf(origin)
                        .filter(named -> authority(host).filter(named::equals).isPresent())
                        .isPresent();
    }

    /** Empty for {@code null}, which browsers send where they hide the origin. */
    private static Optional<String> authorityOf(String origin) {
        try {
            return authority(new URI(origin).getRawAuthority());
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** In lower case, without a port that is the scheme's own. */
    private static Optional<String> authority(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(text -> text.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", ""))
                .filter(text -> !text.isEmpty());
    }

    private static String nameOf(String authority) {
        return authority.replaceFirst(":[0-9]*$", "");
    }
}

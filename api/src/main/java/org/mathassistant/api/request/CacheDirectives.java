package org.mathassistant.api.request;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.request.Freshness;

/** Reads the {@code Cache-Control} of a request (RFC 9111, 5.2.1). */
public final class CacheDirectives {

    private CacheDirectives() {}

    /** Directives that nobody knows are passed over; a {@code max-age} that is no number counts as 0, the safe side. */
    public static Freshness parse(@Nullable String cacheControl) {
        if (cacheControl == null || cacheControl.isBlank()) {
            return Freshness.ANY;
        }
        Map<String, String> directives = directives(cacheControl);
        return new Freshness(
                directives.containsKey("no-cache"),
                directives.containsKey("no-store"),
                directives.containsKey("only-if-cached"),
                Optional.ofNullable(directives.get("max-age")).map(CacheDirectives::seconds));
    }

    private static Map<String, String> directives(String header) {
        Map<String, String> directives = new HashMap<>();
        for (String directive : header.split(",", -1)) {
            String[] nameAndValue = directive.strip().split("=", 2);
            String value = nameAndValue.length == 2 ? nameAndValue[1].strip() : "";
            directives.putIfAbsent(nameAndValue[0].strip().toLowerCase(Locale.ROOT), value);
        }
        return directives;
    }

    private static Duration seconds(String value) {
        String digits = value.startsWith("\"") && value.endsWith("\"") && value.length() > 1
                ? value.substring(1, value.length() - 1)
                : value;
        if (!digits.matches("[0-9]+")) {
            return Duration.ZERO;
        }
        // RFC 9111, 1.2.2: a number beyond what fits counts as 2^31.
        return Duration.ofSeconds(digits.length() > 9 ? 1L << 31 : Long.parseLong(digits));
    }
}

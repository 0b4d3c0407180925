package org.mathassistant.domain.cache;

import java.util.regex.Pattern;

/**
 * The name of a cached value: the SHA-256 of the canonical form of everything that decides it.
 *
 * @param region the family it belongs to ("answers"); lower-case letters
 * @param digest 64 hexadecimal digits in lower case
 */
public record CacheKey(String region, String digest) {
    private static final Pattern REGION = Pattern.compile("[a-z]{1,32}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public CacheKey {
        if (!REGION.matcher(region).matches() || !DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("a cache key is a region and a SHA-256 in hexadecimal");
        }
    }

    /** One text for stores that know only texts. */
    public String asText() {
        return region + ':' + digest;
    }
}

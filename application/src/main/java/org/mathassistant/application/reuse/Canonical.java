package org.mathassistant.application.reuse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mathassistant.domain.cache.CacheKey;

/**
 * A canonical form: named fields in a fixed order, each with its length, so that no two different inputs share one.
 * Immutable.
 */
public final class Canonical {
    private final String form;

    private Canonical(String form) {
        this.form = form;
    }

    /** @param subject what is described; different subjects never collide */
    public static Canonical of(String subject) {
        return new Canonical("").with("", subject);
    }

    public Canonical with(String name, String value) {
        return new Canonical(form + name.length() + ':' + name + value.length() + ':' + value);
    }

    public Canonical with(String name, Canonical value) {
        return with(name, value.form);
    }

    /** The key of this form in a region: its SHA-256 (FIPS 180-4). */
    public CacheKey keyIn(String region) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
            return new CacheKey(region, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Canonical that && form.equals(that.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    @Override
    public String toString() {
        return form;
    }
}

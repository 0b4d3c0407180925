package org.mathassistant.domain.port;

import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) that somebody else wrote. */
public interface IJsonParser {
    /**
     * The value as {@code Map<String, Object>}, {@code List<Object>}, {@code String}, {@code Boolean}, {@code Integer},
     * {@code Long}, {@code java.math.BigInteger}, {@code java.math.BigDecimal} or null, never of another type.
     *
     * @throws IllegalArgumentException where the text is not one JSON value, names a field twice or is nested too deeply;
     *     the message says where and repeats nothing of it
     */
    @Nullable
    Object parse(String json);
}

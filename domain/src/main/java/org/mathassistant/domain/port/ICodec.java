package org.mathassistant.domain.port;

import java.util.Optional;

/** Values as bytes that outlive this version of the program. */
public interface ICodec<V> {
    byte[] encode(V value);

    /** The value; empty for bytes of another version or schema, and for bytes that no codec wrote. Never throws. */
    Optional<V> decode(byte[] bytes);
}

package org.mathassistant.infrastructure.binary;

import java.util.Optional;
import org.mathassistant.domain.port.ICodec;

/** Bytes as they are. */
final class BinaryBytesCodec implements ICodec<byte[]> {
    @Override
    public byte[] encode(byte[] value) {
        return value;
    }

    @Override
    public Optional<byte[]> decode(byte[] bytes) {
        return Optional.of(bytes);
    }
}

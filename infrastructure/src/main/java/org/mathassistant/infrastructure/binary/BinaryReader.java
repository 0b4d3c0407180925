package org.mathassistant.infrastructure.binary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link BinaryWriter} wrote; throws {@link MalformedBytes} for anything else. Allocates in proportion to the
 * bytes that are really there, whatever lengths they claim.
 */
final class BinaryReader {
    private final ByteBuffer bytes;

    BinaryReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int readByte() {
        return require(1).get() & 0xFF;
    }

    boolean readBoolean() {
        int value = readByte();
        if (value > 1) {
            throw new MalformedBytes("neither true nor false");
        }
        return value == 1;
    }

    int readInt() {
        return require(Integer.BYTES).getInt();
    }

    long readLong() {
        return require(Long.BYTES).getLong();
    }

    double readDouble() {
        return Double.longBitsToDouble(readLong());
    }

    String readText() {
        int length = readLength();
        ByteBuffer encoded = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedBytes("not UTF-8");
        }
    }

    <T> Optional<T> readOptional(Supplier<T> reader) {
        return readBoolean() ? Optional.of(reader.get()) : Optional.empty();
    }

    /** Each element takes at least a byte, so that a count beyond what is left can't be right. */
    <T> List<T> readAll(Supplier<T> reader) {
        int count = readLength();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(reader.get());
        }
        return values;
    }

    byte[] readRest() {
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return rest;
    }

    void requireEnd() {
        if (bytes.hasRemaining()) {
            throw new MalformedBytes("more than was written");
        }
    }

    private int readLength() {
        int length = readInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new MalformedBytes("a length beyond the end");
        }
        return length;
    }

    private ByteBuffer require(int count) {
        if (bytes.remaining() < count) {
            throw new MalformedBytes("cut off");
        }
        return bytes;
    }
}

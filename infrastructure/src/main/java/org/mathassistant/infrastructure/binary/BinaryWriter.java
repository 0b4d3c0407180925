package org.mathassistant.infrastructure.binary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes fields one after the other: numbers big-endian, texts as their length in bytes and UTF-8. */
final class BinaryWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1_024);

    void writeByte(int value) {
        bytes.write(value);
    }

    void writeBoolean(boolean value) {
        bytes.write(value ? 1 : 0);
    }

    void writeInt(int value) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    void writeLong(long value) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    void writeDouble(double value) {
        writeLong(Double.doubleToLongBits(value));
    }

    /** @throws IllegalArgumentException for half a surrogate pair, which UTF-8 can't hold */
    void writeText(String value) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            writeInt(encoded.remaining());
            bytes.write(encoded.array(), encoded.arrayOffset() + encoded.position(), encoded.remaining());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text holds half a surrogate pair", e);
        }
    }

    <T> void writeOptional(Optional<T> value, Consumer<T> writer) {
        writeBoolean(value.isPresent());
        value.ifPresent(writer);
    }

    <T> void writeAll(Collection<T> values, Consumer<T> writer) {
        writeInt(values.size());
        values.forEach(writer);
    }

    void writeRest(byte[] rest) {
        bytes.writeBytes(rest);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}

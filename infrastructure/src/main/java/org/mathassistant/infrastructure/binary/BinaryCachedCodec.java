package org.mathassistant.infrastructure.binary;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.port.ICodec;

/**
 * A value with its life: version, CRC-32C of all that follows, whether it is compressed, when it was stored, when it
 * expires, how long the value is, and the value as its own codec writes it.
 */
final class BinaryCachedCodec<V> implements ICodec<Cached<V>> {
    static final int VERSION = 1;

    /** From this size on, in bytes, values are compressed. */
    static final int COMPRESS_FROM = 1_024;

    /** Values beyond this many bytes are not kept, and lengths beyond it not believed. */
    static final int MAX_VALUE_BYTES = 16 * 1_024 * 1_024;

    private final ICodec<V> values;

    BinaryCachedCodec(ICodec<V> values) {
        this.values = values;
    }

    /** @throws IllegalArgumentException for a value that is too large to keep */
    @Override
    public byte[] encode(Cached<V> cached) {
        byte[] body = body(cached);
        BinaryWriter out = new BinaryWriter();
        out.writeByte(VERSION);
        out.writeInt(checksum(body));
        out.writeRest(body);
        return out.toBytes();
    }

    @Override
    public Optional<Cached<V>> decode(byte[] bytes) {
        try {
            BinaryReader in = new BinaryReader(bytes);
            if (in.readByte() != VERSION) {
                return Optional.empty();
            }
            int checksum = in.readInt();
            byte[] body = in.readRest();
            return checksum == checksum(body) ? read(new BinaryReader(body)) : Optional.empty();
        } catch (MalformedBytes | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] body(Cached<V> cached) {
        byte[] plain = values.encode(cached.value());
        if (plain.length > MAX_VALUE_BYTES) {
            throw new IllegalArgumentException("a value of " + plain.length + " bytes is too large to keep");
        }
        byte[] packed = plain.length < COMPRESS_FROM ? plain : Deflate.compress(plain);
        BinaryWriter out = new BinaryWriter();
        out.writeBoolean(packed.length < plain.length);
        write(cached.storedAt(), out);
        write(cached.expiresAt(), out);
        out.writeInt(plain.length);
        out.writeRest(packed);
        return out.toBytes();
    }

    private Optional<Cached<V>> read(BinaryReader in) {
        boolean compressed = in.readBoolean();
        Instant storedAt = readInstant(in);
        Instant expiresAt = readInstant(in);
        int length = in.readInt();
        byte[] packed = in.readRest();
        if (length > MAX_VALUE_BYTES || (!compressed && length != packed.length)) {
            return Optional.empty();
        }
        return values.decode(compressed ? Deflate.expand(packed, length) : packed)
                .map(value -> new Cached<>(value, storedAt, expiresAt));
    }

    private static void write(Instant instant, BinaryWriter out) {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant readInstant(BinaryReader in) {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static int checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}

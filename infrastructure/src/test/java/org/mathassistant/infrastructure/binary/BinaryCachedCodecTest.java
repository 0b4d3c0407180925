package org.mathassistant.infrastructure.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.port.ICodec;

class BinaryCachedCodecTest {
    private static final Instant STORED = Instant.parse("2026-01-01T12:00:00.123456789Z");
    private static final int CHECKSUM_AT = 1;
    private static final int BODY_AT = 5;
    private static final int LENGTH_AT = BODY_AT + 1 + 2 * (Long.BYTES + Integer.BYTES);

    private final ICodec<Cached<Answer>> codec = BinaryAdapters.cachedAnswerCodec();
    private final Answers answers = new Answers(13);

    @Test
    void decode_returnsWhatWasEncoded() {
        for (int i = 0; i < 500; i++) {
            Cached<Answer> cached = new Cached<>(answers.next(), STORED, STORED.plusNanos(1 + i));

            assertThat(codec.decode(codec.encode(cached))).contains(cached);
        }
    }

    @Test
    void givenAKilobyteOrMore_encode_compresses() {
        int rest = plainLength("");

        assertThat(codec.encode(cached("a".repeat(1_023 - rest)))).hasSize(LENGTH_AT + Integer.BYTES + 1_023);
        assertThat(codec.encode(cached("a".repeat(1_024 - rest))).length).isLessThan(200);
    }

    @Test
    void givenAnyBitFlipped_decode_isEmpty() {
        for (Cached<Answer> cached : List.of(cached("short"), cached("long ".repeat(1_000)))) {
            byte[] bytes = codec.encode(cached);
            for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
                byte[] flipped = bytes.clone();
                flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                assertThat(codec.decode(flipped)).isEmpty();
            }
        }
    }

    @Test
    void givenBytesCutOffAnywhere_decode_isEmpty() {
        byte[] bytes = codec.encode(cached("long ".repeat(1_000)));

        for (int length = 0; length < bytes.length; length++) {
            assertThat(codec.decode(Arrays.copyOf(bytes, length))).isEmpty();
        }
    }

    @Test
    void givenHostileBytesWithARightChecksum_decode_neverThrows() {
        Random random = new Random(17);
        for (Cached<Answer> cached : List.of(cached("short"), cached("long ".repeat(1_000)))) {
            byte[] bytes = codec.encode(cached);
            for (int i = 0; i < 20_000; i++) {
                byte[] hostile = bytes.clone();
                hostile[random.nextInt(BODY_AT, hostile.length)] = (byte) random.nextInt();
                assertThat(codec.decode(signed(hostile))).isNotNull();
            }
        }
    }

    @Test
    void givenAClaimBeyondWhatTheBytesCanHold_decode_isEmpty() {
        byte[] bytes = codec.encode(cached("long ".repeat(1_000)));

        for (int length : new int[] {
            Integer.MAX_VALUE, BinaryCachedCodec.MAX_VALUE_BYTES + 1, BinaryCachedCodec.MAX_VALUE_BYTES, 1, 0, -1
        }) {
            byte[] hostile = bytes.clone();
            ByteBuffer.wrap(hostile).putInt(LENGTH_AT, length);
            assertThat(codec.decode(signed(hostile))).isEmpty();
        }
    }

    @Test
    void givenALifeThatEndsBeforeItBegins_decode_isEmpty() {
        byte[] bytes = codec.encode(cached("short"));
        ByteBuffer.wrap(bytes).putLong(BODY_AT + 1, STORED.getEpochSecond() + 1_000);

        assertThat(codec.decode(signed(bytes))).isEmpty();
    }

    @Test
    void givenTheLargestValue_encode_keepsItAndRefusesALargerOne() {
        String largest = "a".repeat(BinaryCachedCodec.MAX_VALUE_BYTES - plainLength(""));

        assertThat(codec.decode(codec.encode(cached(largest)))).contains(cached(largest));
        assertThatThrownBy(() -> codec.encode(cached(largest + 'a'))).isInstanceOf(IllegalArgumentException.class);
    }

    private static int plainLength(String text) {
        return BinaryAdapters.answerCodec().encode(cached(text).value()).length;
    }

    private static Cached<Answer> cached(String text) {
        Answer answer = Answer.of("ask", Language.EN, text, true, List.of(), Provider.OFFLINE);
        return new Cached<>(answer, STORED, STORED.plusSeconds(60));
    }

    private static byte[] signed(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, BODY_AT, bytes.length - BODY_AT);
        ByteBuffer.wrap(bytes).putInt(CHECKSUM_AT, (int) crc.getValue());
        return bytes;
    }
}

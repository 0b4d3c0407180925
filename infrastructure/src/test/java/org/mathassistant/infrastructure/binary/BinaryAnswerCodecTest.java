package org.mathassistant.infrastructure.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Timings;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.port.ICodec;

class BinaryAnswerCodecTest {
    private final ICodec<Answer> codec = BinaryAdapters.answerCodec();
    private final Answers answers = new Answers(7);

    @Test
    void decode_returnsWhatWasEncoded() {
        for (int i = 0; i < 500; i++) {
            Answer answer = answers.next();

            assertThat(codec.decode(codec.encode(answer))).contains(answer);
        }
    }

    @Test
    void encode_leavesOutWhatBelongsToOneRequest() {
        Answer content = answers.next();
        Answer served = content.served(
                "id",
                new CacheUse(CacheUse.Status.HIT, "redis", Duration.ofSeconds(9)),
                new Timings(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(3)));

        assertThat(codec.encode(served)).isEqualTo(codec.encode(content));
        assertThat(codec.decode(codec.encode(served))).contains(content);
    }

    @Test
    void givenBytesCutOffAnywhere_decode_isEmpty() {
        byte[] bytes = codec.encode(answers.next());

        for (int length = 0; length < bytes.length; length++) {
            assertThat(codec.decode(Arrays.copyOf(bytes, length))).isEmpty();
        }
    }

    @Test
    void givenSurplusBytes_decode_isEmpty() {
        byte[] bytes = codec.encode(answers.next());

        assertThat(codec.decode(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
    }

    @Test
    void givenAnotherVersionOrSchema_decode_isEmpty() {
        byte[] newer = codec.encode(answers.next());
        newer[0]++;
        byte[] other = codec.encode(answers.next());
        other[1]++;

        assertThat(codec.decode(newer)).isEmpty();
        assertThat(codec.decode(other)).isEmpty();
    }

    @Test
    void givenAnyLengthMadeHuge_decode_neitherThrowsNorAllocates() {
        byte[] bytes = codec.encode(answers.next());

        for (int at = 2; at <= bytes.length - Integer.BYTES; at++) {
            for (int length : new int[] {Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
                byte[] hostile = bytes.clone();
                ByteBuffer.wrap(hostile).putInt(at, length);
                codec.decode(hostile)
                        .ifPresent(answer -> assertThat(codec.encode(answer)).isEqualTo(hostile));
            }
        }
    }

    @Test
    void givenHostileBytes_decode_neverThrows() {
        Random random = new Random(11);
        byte[] bytes = codec.encode(answers.next());

        for (int i = 0; i < 20_000; i++) {
            byte[] hostile = bytes.clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                hostile[random.nextInt(hostile.length)] = (byte) random.nextInt();
            }
            // What can be read at all reads as what would be written.
            codec.decode(hostile)
                    .ifPresent(answer -> assertThat(codec.encode(answer)).isEqualTo(hostile));
        }
    }

    @Test
    void givenHalfASurrogatePair_encode_refusesToWriteAnotherText() {
        Answer broken = Answer.of("ask", Language.EN, "\uD800", true, List.of(), Provider.OFFLINE);

        assertThatThrownBy(() -> codec.encode(broken)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.mathassistant.infrastructure.binary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.SessionLife;
import org.mathassistant.domain.session.Source;
import org.mathassistant.domain.session.Turn;

class BinarySessionCodecTest {
    private static final Session EMPTY =
            Session.begun(new SessionId("s"), "ada", Instant.ofEpochMilli(1_234), SessionLife.DEFAULT);

    private static final Session FULL = EMPTY.titled("Été 😀")
            .pinned(true)
            .scoped(new Scope(
                    Optional.of(new CourseId("c")),
                    "3",
                    Optional.of(BlockKind.LEMMA),
                    "3.1",
                    Optional.of(Language.EN),
                    "L1",
                    AnswerMode.HYBRID,
                    7))
            .with(new Turn(
                    Instant.ofEpochMilli(5),
                    "ask",
                    "pourquoi ?",
                    "Rolle ? Pourquoi ?",
                    3,
                    "a",
                    Language.FR,
                    "$x \\in ℝ$ ".repeat(300),
                    true,
                    List.of(new Source(1, new PassageId("p"), new CourseId("c"), "Lemme 3.1"))));

    private final ICodec<Session> codec = new BinarySessionCodec();

    @Test
    void decode_returnsWhatWasEncoded() {
        assertThat(codec.decode(codec.encode(EMPTY))).contains(EMPTY);
        assertThat(codec.decode(codec.encode(FULL))).contains(FULL);
    }

    @Test
    void repeatedText_isKeptSmall() {
        assertThat(codec.encode(FULL)).hasSizeLessThan(600);
    }

    @Test
    void givenOtherBytes_decode_isEmptyAndNeverFails() {
        byte[] bytes = codec.encode(FULL);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(codec.decode(Arrays.copyOf(bytes, length))).isEmpty();
        }
        assertThat(codec.decode(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
        byte[] newer = bytes.clone();
        newer[0]++;
        assertThat(codec.decode(newer)).isEmpty();
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            codec.decode(damaged)
                    .ifPresent(session -> assertThat(session.turns()).hasSizeLessThanOrEqualTo(1));
        }
    }
}

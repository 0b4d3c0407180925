package org.mathassistant.infrastructure.binary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.TokenCount;
import org.mathassistant.domain.port.ICodec;

class BinaryReplyCodecTest {
    private final ICodec<ModelReply> codec = new BinaryReplyCodec();

    @ParameterizedTest
    @EnumSource
    void decode_returnsWhatWasEncoded(ModelReply.Finish finish) {
        ModelReply reply = new ModelReply("$x \\in ℝ$ 😀 [1]", new TokenCount(0, Integer.MAX_VALUE), finish);

        assertThat(codec.decode(codec.encode(reply))).contains(reply);
    }

    @Test
    void givenOtherBytes_decode_isEmpty() {
        byte[] bytes = codec.encode(new ModelReply("Oui", new TokenCount(10, 5), ModelReply.Finish.STOP));

        for (int length = 0; length < bytes.length; length++) {
            assertThat(codec.decode(Arrays.copyOf(bytes, length))).isEmpty();
        }
        assertThat(codec.decode(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
        assertThat(BinaryAdapters.answerCodec().decode(bytes)).isEmpty();
    }

    @Test
    void withItsLife_itComesBack() {
        Cached<ModelReply> cached = new Cached<>(
                new ModelReply("long ".repeat(1_000), TokenCount.NONE, ModelReply.Finish.STOP),
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1));
        ICodec<Cached<ModelReply>> lives = BinaryAdapters.cachedReplyCodec();

        assertThat(lives.decode(lives.encode(cached))).contains(cached);
    }
}

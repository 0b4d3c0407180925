package org.mathassistant.application.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.port.IEmbedder;
import org.mathassistant.domain.retrieval.Embedding;
import org.mathassistant.domain.retrieval.EmbeddingFailure;
import org.mathassistant.domain.retrieval.EmbeddingFailure.Reason;
import org.mathassistant.domain.retrieval.EmbeddingModel;

class PatientEmbedderTest {
    private final Pauses pauses = new Pauses();
    private final List<List<String>> requests = new ArrayList<>();

    /** Fails for the requests that it dislikes. */
    private PatientEmbedder patient(int retries, Reason reason, Predicate<List<String>> dislikes) {
        return new PatientEmbedder(
                new IEmbedder() {
                    @Override
                    public EmbeddingModel model() {
                        return new EmbeddingModel("test", "m");
                    }

                    @Override
                    public List<Embedding> embed(List<String> texts) {
                        requests.add(texts);
                        if (dislikes.test(texts)) {
                            throw new EmbeddingFailure(reason, "no");
                        }
                        return texts.stream()
                                .map(text -> Embedding.of(new float[] {text.length(), 1}))
                                .toList();
                    }
                },
                retries,
                pauses);
    }

    @Test
    void whatMayPass_isTriedAgain() {
        PatientEmbedder embedder = patient(1, Reason.BUSY, texts -> requests.size() == 1);

        assertThat(embedder.embed(List.of("a", "b"))).hasSize(2).allMatch(Optional::isPresent);
        assertThat(requests).hasSize(2);
    }

    @Test
    void afterTheLastRetry_itFails() {
        PatientEmbedder embedder = patient(1, Reason.UNREACHABLE, texts -> true);

        assertThatThrownBy(() -> embedder.embed(List.of("a"))).isInstanceOf(EmbeddingFailure.class);
        assertThat(requests).hasSize(2);
    }

    @Test
    void whatLasts_isNotTriedAgain() {
        for (Reason reason : List.of(Reason.REFUSED, Reason.GARBAGE)) {
            requests.clear();
            PatientEmbedder embedder = patient(3, reason, texts -> true);

            assertThatThrownBy(() -> embedder.embed(List.of("a", "b"))).isInstanceOf(EmbeddingFailure.class);
            assertThat(requests).hasSize(1);
        }
    }

    @Test
    void aTextThatIsNotTaken_costsTheOthersNothing() {
        PatientEmbedder embedder = patient(0, Reason.REJECTED, texts -> texts.contains("bad"));

        List<Optional<Embedding>> answers = embedder.embed(List.of("a", "bb", "bad", "cccc", "ddddd"));

        assertThat(answers).extracting(Optional::isPresent).containsExactly(true, true, false, true, true);
        assertThat(answers.get(4).orElseThrow().similarity(Embedding.of(new float[] {5, 1})))
                .isEqualTo(1.0);
    }

    @Test
    void atTheEnd_nothingIsWaitedFor() {
        pauses.end();
        PatientEmbedder embedder = patient(10, Reason.BUSY, texts -> true);

        assertThatThrownBy(() -> embedder.embed(List.of("a")))
                .isInstanceOfAny(EmbeddingFailure.class, CancellationException.class);
        assertThat(requests).hasSizeLessThanOrEqualTo(1);
    }
}

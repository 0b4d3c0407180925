package org.mathassistant.application.retrieval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.mathassistant.application.resilience.BackOff;
import org.mathassistant.domain.port.IEmbedder;
import org.mathassistant.domain.retrieval.Embedding;
import org.mathassistant.domain.retrieval.EmbeddingFailure;
import org.mathassistant.domain.retrieval.EmbeddingFailure.Reason;

/**
 * Embeds batches in the background: tries again, later and later, what may succeed later; cuts a batch that is not taken in
 * halves until it is known which text is not.
 */
final class PatientEmbedder {
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final IEmbedder embedder;
    private final int retries;
    private final Pauses pauses;

    PatientEmbedder(IEmbedder embedder, int retries, Pauses pauses) {
        this.embedder = embedder;
        this.retries = retries;
        this.pauses = pauses;
    }

    /**
     * One for each text, in order; empty for a text that the model does not take.
     *
     * @throws EmbeddingFailure where it goes on failing
     */
    List<Optional<Embedding>> embed(List<String> texts) {
        try {
            return persist(texts).stream().map(Optional::of).toList();
        } catch (EmbeddingFailure failure) {
            if (failure.reason() != Reason.REJECTED) {
                throw failure;
            }
            return texts.size() == 1 ? List.of(Optional.empty()) : halves(texts);
        }
    }

    /** How many numbers the model's vectors have. */
    int dimension() {
        return persist(List.of("1 + 1 = 2")).getFirst().dimension();
    }

    private List<Optional<Embedding>> halves(List<String> texts) {
        int middle = texts.size() / 2;
        List<Optional<Embedding>> both = new ArrayList<>(embed(texts.subList(0, middle)));
        both.addAll(embed(texts.subList(middle, texts.size())));
        return both;
    }

    private List<Embedding> persist(List<String> texts) {
        BackOff backOff = new BackOff(
                FIRST_WAIT, LONGEST_WAIT, () -> ThreadLocalRandom.current().nextDouble());
        for (int attempt = 0; ; attempt++) {
            try {
                return pauses.unlessOver(() -> embedder.embed(texts));
            } catch (EmbeddingFailure failure) {
                if (attempt >= retries || !failure.reason().isRetriable() || pauses.isOver()) {
                    throw failure;
                }
                pauses.of(backOff.next());
            }
        }
    }
}

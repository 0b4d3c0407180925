package org.mathassistant.application.retrieval;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mathassistant.application.resilience.Breaker;
import org.mathassistant.domain.port.IEmbedder;
import org.mathassistant.domain.port.IVectorIndex;
import org.mathassistant.domain.retrieval.Embedding;
import org.mathassistant.domain.retrieval.EmbeddingFailure;
import org.mathassistant.domain.retrieval.EmbeddingFailure.Reason;
import org.mathassistant.domain.retrieval.Neighbour;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/**
 * Questions to one index by the model that its vectors are of: one object, so that no question can meet vectors of another
 * model. Thread-safe.
 */
final class Questions {
    /** So many failures in a row, and no question waits for the model any more. */
    static final int FAILURES = 3;

    private static final Duration PROBE_EVERY = Duration.ofSeconds(2);
    private static final String PROBE = "1 + 1 = 2";

    private final IVectorIndex index;
    private final IEmbedder embedder;
    private final EmbeddingTexts texts;
    private final Breaker breaker;
    private final RecentVectors recent = new RecentVectors();
    private volatile String problem = "";
    private volatile boolean isDoubtful;

    Questions(IVectorIndex index, IEmbedder embedder, EmbeddingTexts texts, Clock clock) {
        this.index = index;
        this.embedder = embedder;
        this.texts = texts;
        this.breaker = new Breaker(FAILURES, PROBE_EVERY, clock);
    }

    IVectorIndex index() {
        return index;
    }

    /** Why the last question got no vector; empty where it got one. */
    String problem() {
        return problem;
    }

    /** Whether the model gave vectors that can't be its own: it may be another one by now. */
    boolean isDoubtful() {
        return isDoubtful;
    }

    boolean isAnswering() {
        return !breaker.isOpen();
    }

    /** A look-up that has begun; empty where there is no use in it. */
    Optional<Task<List<Neighbour>>> ask(RetrievalQuery query, int limit) {
        if (breaker.isProbeDue()) {
            Task.start(() -> embed(PROBE));
        }
        String text = texts.ofQuestion(query.text());
        Optional<Embedding> known = recent.get(text);
        if (known.isEmpty() && breaker.isOpen()) {
            return Optional.empty();
        }
        return Optional.of(Task.start(() -> index.nearest(known.orElseGet(() -> embed(text)), query, limit)));
    }

    /** Says that a question was given up. */
    void tooLate(Duration limit) {
        failed("no vector of a question within " + limit.toMillis() + " ms");
    }

    private Embedding embed(String text) {
        try {
            Embedding embedding =
                    index.space().requireOwn(embedder.embed(List.of(text)).getFirst());
            recent.put(text, embedding);
            breaker.succeeded();
            problem = "";
            isDoubtful = false;
            return embedding;
        } catch (EmbeddingFailure failure) {
            isDoubtful |= failure.reason() == Reason.GARBAGE;
            failed(String.valueOf(failure.getMessage()));
            throw failure;
        }
    }

    private void failed(String why) {
        breaker.failed();
        problem = why;
    }
}

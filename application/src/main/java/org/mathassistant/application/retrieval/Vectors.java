package org.mathassistant.application.retrieval;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.mathassistant.domain.port.ICoursePublisher;
import org.mathassistant.domain.port.ICourseRepository;
import org.mathassistant.domain.port.IEmbedder;
import org.mathassistant.domain.port.IPassageRepository;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.port.IVectorIndexes;
import org.mathassistant.domain.retrieval.EmbeddingModel;

/**
 * Search by meaning beside search by words.
 *
 * <p>The model may be changed at any time: an index of the new model's vectors is built beside the old one, which goes on
 * answering until the new one is whole. Thread-safe. Closing it ends what runs; a request that is under way is given up.
 */
public final class Vectors implements MeaningSearch, AutoCloseable {
    /** How long the end waits for a page that is being written, in milliseconds. */
    private static final long END_LIMIT = 10_000;

    private final IPassageRepository passages;
    private final EmbeddingSettings settings;
    private final Meanings meanings;
    private final Pauses pauses = new Pauses();
    private final VectorKeeper keeper;
    private final Thread worker;

    /**
     * Opens the index that answered before.
     *
     * @param embedders the embedder of a model; empty for one of a provider that is not configured
     */
    public Vectors(
            ICourseRepository courses,
            IPassageRepository passages,
            IVectorIndexes indexes,
            Function<EmbeddingModel, Optional<IEmbedder>> embedders,
            EmbeddingSettings settings,
            Clock clock) {
        this.passages = passages;
        this.settings = settings;
        this.meanings = new Meanings(settings.questionLimit());
        this.keeper = new VectorKeeper(courses, passages, indexes, embedders, settings, meanings, pauses, clock);
        this.worker = Thread.ofPlatform().daemon().name("mathassistant-vectors").unstarted(keeper);
        keeper.resume();
    }

    /** Starts to embed what has no vectors yet. */
    public void start() {
        worker.start();
    }

    /** What these words find, fused with what vectors find. */
    public IRetriever fusedWith(IRetriever words) {
        return new FusingRetriever(words, meanings, passages, settings.coveringSimilarity());
    }

    /** The same publisher, whose editions get their vectors as soon as they are published. */
    public ICoursePublisher announcing(ICoursePublisher publisher) {
        return (course, blocks, files) -> {
            ICoursePublisher.Change change = publisher.publish(course, blocks, files);
            pauses.announce();
            return change;
        };
    }

    @Override
    public void switchTo(String model) {
        keeper.want(new EmbeddingModel(keeper.wanted().provider(), model));
    }

    @Override
    public VectorStatus status() {
        boolean whole = keeper.isSettled();
        return new VectorStatus(
                keeper.wanted().toString(),
                meanings.serving()
                        .map(questions -> questions.index().space().toString())
                        .orElse(""),
                keeper.embedded(),
                keeper.total(),
                whole,
                keeper.problem(),
                meanings.serving().map(Questions::problem).orElse(""),
                meanings.asked(),
                meanings.unanswered());
    }

    @Override
    public void close() {
        pauses.end();
        try {
            worker.join(END_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.mathassistant.application.retrieval;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mathassistant.application.resilience.BackOff;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Outline;
import org.mathassistant.domain.port.ICourseRepository;
import org.mathassistant.domain.port.IEmbedder;
import org.mathassistant.domain.port.IPassageRepository;
import org.mathassistant.domain.port.IVectorIndex;
import org.mathassistant.domain.port.IVectorIndexes;
import org.mathassistant.domain.retrieval.EmbeddingFailure;
import org.mathassistant.domain.retrieval.EmbeddingFailure.Reason;
import org.mathassistant.domain.retrieval.EmbeddingModel;
import org.mathassistant.domain.retrieval.VectorSpace;

/**
 * Keeps the vectors of the wanted model up to the courses, on a thread of its own, and puts its index in the place of the
 * one before once it is whole. Where there was none before, it answers from the first passage on.
 */
final class VectorKeeper implements Runnable {
    /** Courses are looked at this often also without news: another server may have published into the same database. */
    static final Duration LOOK_EVERY = Duration.ofSeconds(60);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final System.Logger LOG = System.getLogger(VectorKeeper.class.getName());

    private final ICourseRepository courses;
    private final IPassageRepository passages;
    private final IVectorIndexes indexes;
    private final Function<EmbeddingModel, Optional<IEmbedder>> embedders;
    private final EmbeddingSettings settings;
    private final Meanings meanings;
    private final Pauses pauses;
    private final Clock clock;

    private volatile EmbeddingModel wanted;
    private volatile @Nullable CourseVectors target;
    private volatile String problem = "";
    private volatile long total;
    private volatile boolean upToDate;
    /** The space that answers and is whole, its rivals removed. */
    private @Nullable VectorSpace settled;

    VectorKeeper(
            ICourseRepository courses,
            IPassageRepository passages,
            IVectorIndexes indexes,
            Function<EmbeddingModel, Optional<IEmbedder>> embedders,
            EmbeddingSettings settings,
            Meanings meanings,
            Pauses pauses,
            Clock clock) {
        this.courses = courses;
        this.passages = passages;
        this.indexes = indexes;
        this.embedders = embedders;
        this.settings = settings;
        this.meanings = meanings;
        this.pauses = pauses;
        this.clock = clock;
        this.wanted = settings.model();
    }

    /** Lets the index answer that answered before, where its model can still be asked. */
    void resume() {
        indexes.serving().ifPresent(space -> embedders
                .apply(space.model())
                .ifPresent(embedder -> meanings.serve(questions(indexes.open(space), embedder))));
    }

    void want(EmbeddingModel model) {
        wanted = model;
        pauses.announce();
    }

    EmbeddingModel wanted() {
        return wanted;
    }

    /** Why vectors are not made just now; empty where they are. */
    String problem() {
        return problem;
    }

    /** How many passages there are. */
    long total() {
        return total;
    }

    /** How many of them have a vector of the wanted model. */
    long embedded() {
        CourseVectors current = target;
        return current == null ? 0 : current.index().size();
    }

    /** Whether every passage has its vector of the wanted model, and those answer. */
    boolean isSettled() {
        CourseVectors current = target;
        return upToDate && current != null && current.index().space().model().equals(wanted) && current.isWhole();
    }

    @Override
    public void run() {
        BackOff backOff = new BackOff(
                FIRST_WAIT, LONGEST_WAIT, () -> ThreadLocalRandom.current().nextDouble());
        while (!pauses.isOver()) {
            try {
                keep();
                problem = "";
                backOff.reset();
                pauses.untilNews(LOOK_EVERY);
            } catch (EmbeddingFailure failure) {
                if (failure.reason() == Reason.GARBAGE) {
                    target = null;
                }
                failed(failure);
                pauses.untilNews(backOff.next());
            } catch (RuntimeException failure) {
                failed(failure);
                pauses.untilNews(backOff.next());
            }
        }
    }

    private void failed(RuntimeException failure) {
        if (pauses.isOver()) {
            return;
        }
        String why = String.valueOf(failure.getMessage());
        if (!why.equals(problem)) {
            LOG.log(System.Logger.Level.WARNING, "no vectors of " + wanted + " just now, words search alone: " + why);
            LOG.log(System.Logger.Level.DEBUG, "no vectors", failure);
        }
        problem = why;
    }

    private void keep() {
        total = count();
        EmbeddingModel model = wanted;
        IEmbedder embedder = embedders.apply(model).orElseThrow(() -> unknown(model));
        CourseVectors current = target(model, embedder);
        upToDate &= current.isWhole();
        current.update();
        total = count();
        if (!pauses.isOver() && current.isWhole() && model.equals(wanted)) {
            settle(current.index(), embedder);
            upToDate = true;
        }
    }

    private static EmbeddingFailure unknown(EmbeddingModel model) {
        return new EmbeddingFailure(Reason.REFUSED, "the provider of " + model + " is not configured");
    }

    private long count() {
        List<Course> present = courses.list();
        return present.stream()
                .map(course -> courses.outline(course.id()))
                .flatMap(Optional::stream)
                .map(Outline::blocks)
                .flatMap(blocks -> blocks.values().stream())
                .mapToLong(Integer::longValue)
                .sum();
    }

    private CourseVectors target(EmbeddingModel model, IEmbedder embedder) {
        CourseVectors current = target;
        boolean doubtful = meanings.serving().filter(Questions::isDoubtful).isPresent();
        if (current != null && current.index().space().model().equals(model) && !doubtful) {
            return current;
        }
        PatientEmbedder patient = new PatientEmbedder(embedder, settings.retries(), pauses);
        IVectorIndex index = indexes.open(new VectorSpace(model, patient.dimension()));
        current = new CourseVectors(courses, passages, index, patient, settings.texts(), pauses);
        target = current;
        upToDate = false;
        if (indexes.serving().isEmpty()) {
            serve(index, embedder);
        }
        return current;
    }

    private void settle(IVectorIndex index, IEmbedder embedder) {
        if (!index.space().equals(settled)) {
            serve(index, embedder);
            settled = index.space();
            LOG.log(System.Logger.Level.INFO, "all passages have vectors of {0}", index.space());
        }
    }

    /** In memory first: from then on nobody asks the index that is removed. */
    private void serve(IVectorIndex index, IEmbedder embedder) {
        if (meanings.serving().filter(questions -> questions.index() == index).isEmpty()) {
            meanings.serve(questions(index, embedder));
        }
        indexes.serve(index.space());
    }

    private Questions questions(IVectorIndex index, IEmbedder embedder) {
        return new Questions(index, embedder, settings.texts(), clock);
    }
}

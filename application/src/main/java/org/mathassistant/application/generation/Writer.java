package org.mathassistant.application.generation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mathassistant.application.prompt.Assignment;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.application.reuse.NoCache;
import org.mathassistant.application.usecase.Evidence;
import org.mathassistant.application.usecase.Writing;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.port.IModelMetrics;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Freshness;
import org.mathassistant.domain.request.Scope;

/**
 * Has models write answers: the configured one, else the one that stands in for it, else none, and the course answers
 * alone. What they write is grounded before anyone relies on it.
 */
public final class Writer {
    private static final Logger LOG = System.getLogger(Writer.class.getName());

    private final Models models;
    private final Generations generations;
    private final IModelMetrics metrics;

    public Writer(Models models, Generations generations, IModelMetrics metrics) {
        this.models = models;
        this.generations = generations;
        this.metrics = metrics;
    }

    /** One that has no model to ask. */
    public static Writer none() {
        Clock clock = Clock.systemUTC();
        return new Writer(Models.NONE, new Generations(new NoCache<>(), Jitter.none(), clock), IModelMetrics.NONE);
    }

    /** Whether any model may be asked. */
    public boolean hasModel() {
        return !models.isEmpty();
    }

    /** Everything about it that decides an answer. */
    public Canonical canonical() {
        return models.canonical();
    }

    /**
     * Writes an answer, where the mode wants a model and what was found allows it.
     *
     * @param listener hears the text while it is written
     * @throws Unavailable with {@link ProblemCode#MODEL_UNAVAILABLE} where the model alone may answer and does not
     */
    public Written write(
            Writing writing,
            Evidence evidence,
            Scope scope,
            Language language,
            Freshness freshness,
            Listener listener) {
        Optional<Prompt> basis = basis(scope.mode(), evidence);
        if (basis.isEmpty() || models.isEmpty()) {
            return Written.NOTHING;
        }
        Assignment assignment = new Assignment(
                writing.manner(),
                basis.get(),
                standsOnPassages(basis.get()) ? evidence.passages() : List.of(),
                writing.question(),
                scope.level(),
                language);
        Attempt.Order order = new Attempt.Order(writing, evidence, assignment, freshness);
        boolean standsIn = false;
        for (Model model : models.inOrder()) {
            Telling telling = new Telling(listener);
            try {
                return new Attempt(order, model, standsIn, telling, metrics).written(generations);
            } catch (ModelFailure failure) {
                LOG.log(Level.WARNING, "{0}: {1}", failure.reason().code(), failure.getMessage());
                telling.giveUp();
                standsIn = true;
            }
        }
        if (scope.mode() == AnswerMode.MODEL) {
            throw new Unavailable(ProblemCode.MODEL_UNAVAILABLE);
        }
        return Written.FAILED;
    }

    /**
     * What a model may stand on; empty where it is not asked: with mode {@code course}, and with {@code auto} where the
     * course is silent, for then nothing would keep a model from inventing.
     */
    private static Optional<Prompt> basis(AnswerMode mode, Evidence evidence) {
        boolean covered = evidence.covered() && !evidence.passages().isEmpty();
        return switch (mode) {
            case COURSE -> Optional.empty();
            case AUTO -> covered ? Optional.of(Prompt.FROM_COURSE) : Optional.empty();
            case HYBRID -> Optional.of(covered ? Prompt.COURSE_FIRST : Prompt.BEYOND_COURSE);
            case MODEL -> Optional.of(Prompt.OWN_KNOWLEDGE);
        };
    }

    private static boolean standsOnPassages(Prompt basis) {
        return basis == Prompt.FROM_COURSE || basis == Prompt.COURSE_FIRST;
    }

    /** Follows the writing. A method that throws stops it. */
    public interface Listener {
        /** The next piece of the text, its markers resolved. */
        void text(String piece);

        /** What was told is void; the text begins anew. */
        void restart();

        /** Whether nobody waits for it any more. */
        boolean isGone();
    }
}

package org.mathassistant.application.generation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mathassistant.application.prompt.Assignment;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.application.reuse.NoCache;
import org.mathassistant.application.scenario.Drafting;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.Writing;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.model.ResponseSchema;
import org.mathassistant.domain.port.IJsonParser;
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
    private final IJsonParser json;

    public Writer(Models models, Generations generations, IModelMetrics metrics, IJsonParser json) {
        this.models = models;
        this.generations = generations;
        this.metrics = metrics;
        this.json = json;
    }

    /** One that has no model to ask. */
    public static Writer none() {
        Clock clock = Clock.systemUTC();
        return new Writer(
                Models.NONE, new Generations(new NoCache<>(), Jitter.none(), clock), IModelMetrics.NONE, text -> null);
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
    public Written write(Writing writing, Wanted wanted, Listener listener) {
        return firstOf(
                writing, wanted, Optional.empty(), listener, (order, brief, model, making, telling) -> new Attempt(
                                order, brief, model, making, telling)
                        .written(generations));
    }

    /**
     * Writes a result that is values, where the mode wants a model and what was found allows it.
     *
     * @throws Unavailable as {@link #write}; with {@link ProblemCode#RESULT_UNUSABLE} where the last model that was asked
     *     did reply, but not in the form
     */
    public Written draft(Drafting<?> drafting, Wanted wanted, Listener listener) {
        return firstOf(
                drafting.writing(),
                wanted,
                Optional.of(drafting.form().schema()),
                listener,
                (order, brief, model, making, telling) ->
                        new DraftAttempt<>(drafting, order, brief, model, json, making).written(generations, listener));
    }

    /** The first model that manages. */
    private Written firstOf(
            Writing writing, Wanted wanted, Optional<ResponseSchema> schema, Listener listener, Way way) {
        Optional<Prompt> basis = basis(writing, wanted);
        if (basis.isEmpty() || models.isEmpty()) {
            return Written.NOTHING;
        }
        Attempt.Order order =
                new Attempt.Order(assignment(writing, wanted, basis.get(), schema), wanted.freshness(), wanted.owner());
        boolean standsIn = false;
        boolean unusable = false;
        for (Model model : models.inOrder()) {
            Telling telling = new Telling(listener);
            try {
                Assignment.Brief brief = order.assignment().within(model.contextTokens(), model.sampling());
                ModelAnswer making = new ModelAnswer(
                        writing.task(), wanted, brief.sheet(), model.provider().identity(), standsIn, metrics);
                return way.go(order, brief, model, making, telling);
            } catch (ModelFailure failure) {
                LOG.log(Level.WARNING, "{0}: {1}", failure.reason().code(), failure.getMessage());
                telling.giveUp();
                standsIn = true;
                unusable = failure.reason() == ModelFailure.Reason.UNUSABLE;
            }
        }
        if (unusable) {
            throw new Unavailable(ProblemCode.RESULT_UNUSABLE);
        }
        if (wanted.scope().mode() == AnswerMode.MODEL) {
            throw new Unavailable(ProblemCode.MODEL_UNAVAILABLE);
        }
        return Written.FAILED;
    }

    private static Assignment assignment(
            Writing writing, Wanted wanted, Prompt basis, Optional<ResponseSchema> schema) {
        return new Assignment(
                writing.manner(),
                basis,
                writing.frame(),
                standsOnPassages(basis) ? wanted.evidence().passages() : List.of(),
                writing.question(),
                wanted.scope().level(),
                wanted.language(),
                schema);
    }

    /**
     * What a model may stand on; empty where it is not asked: with mode {@code course}, and with {@code auto} where the
     * course is silent, for then nothing would keep a model from inventing. Where the request brings what is to be worked
     * on, a model may work on it all the same.
     */
    private static Optional<Prompt> basis(Writing writing, Wanted wanted) {
        Evidence evidence = wanted.evidence();
        boolean covered = evidence.covered() && !evidence.passages().isEmpty();
        return switch (wanted.scope().mode()) {
            case COURSE -> Optional.empty();
            case AUTO -> {
                if (writing.bringsItsMatter()) {
                    yield Optional.of(covered ? Prompt.COURSE_FIRST : Prompt.BEYOND_COURSE);
                }
                yield covered ? Optional.of(Prompt.FROM_COURSE) : Optional.empty();
            }
            case HYBRID -> Optional.of(covered ? Prompt.COURSE_FIRST : Prompt.BEYOND_COURSE);
            case MODEL -> Optional.of(Prompt.OWN_KNOWLEDGE);
        };
    }

    private static boolean standsOnPassages(Prompt basis) {
        return basis == Prompt.FROM_COURSE || basis == Prompt.COURSE_FIRST;
    }

    /** Follows the writing. A method that throws stops it. */
    public interface Listener {
        /** What a marker in the pieces that follow stands for. */
        default void cited(Citation citation) {}

        /** The next piece of the text, its markers resolved. */
        void text(String piece);

        /** What was told is void; the text begins anew. */
        void restart();

        /** Whether nobody waits for it any more. */
        boolean isGone();
    }

    /**
     * What the request wants beside the task itself.
     *
     * @param owner whose alone the answer is; empty where it is anyone's
     * @param notCovered what is said instead where the course turns out not to answer
     */
    public record Wanted(
            Evidence evidence,
            Scope scope,
            Language language,
            Freshness freshness,
            String owner,
            Supplier<String> notCovered) {}

    /** One model's way to an answer. */
    private interface Way {
        /** @throws ModelFailure where it leads nowhere */
        Written go(Attempt.Order order, Assignment.Brief brief, Model model, ModelAnswer making, Telling telling);
    }
}

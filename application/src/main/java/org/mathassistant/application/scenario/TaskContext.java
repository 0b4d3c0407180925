package org.mathassistant.application.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** What all use cases share while they are performed for one request. */
public interface TaskContext {
    /** The language of the answer. */
    Language language();

    /** Looks the passages up that a text is about, within the scope of the request and the rights of its caller. */
    Evidence lookUp(String text);

    /**
     * Looks several things up for a task on a whole topic: what the first look finds comes first. The course covers the
     * topic if it covers one of the looks. Called once at most, and instead of {@link #lookUp}.
     */
    default Evidence gather(List<Look> looks) {
        return gather(looks, found -> List.of());
    }

    /**
     * Like {@link #gather(List)}, then looks up what the passages that were found call for: what a theorem serves, what its
     * proof stands on.
     *
     * @param further gets the passages found, best first; not asked where the course does not cover the topic
     */
    Evidence gather(List<Look> looks, Function<List<Passage>, List<Look>> further);

    /**
     * Has a model write, where the request wants one and one answers; else the use case answers from the evidence by
     * itself. Called once at most.
     *
     * @return grounded in the evidence and checked against it
     */
    Optional<Answer> write(Writing writing, Evidence evidence);

    /**
     * Like {@link #write}, for a result that is values; nothing of it is told before it is whole.
     *
     * @throws org.mathassistant.domain.error.Unavailable with {@code RESULT_UNUSABLE} where a model answers, but twice not
     *     in the form
     */
    Optional<Answer> draft(Drafting<?> drafting, Evidence evidence);
}

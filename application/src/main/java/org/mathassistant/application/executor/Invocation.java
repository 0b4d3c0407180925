package org.mathassistant.application.executor;

import java.util.List;
import org.mathassistant.application.usecase.UseCase;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Freshness;

/**
 * A use case on its way through the executors, with all that was decided before it set out.
 *
 * @param courses those that this caller may read and the scope does not leave out, in the order of their ids, with the
 *     revisions that were current when the request came in
 * @param language of the answer
 */
public record Invocation(
        UseCase useCase,
        Caller caller,
        List<Course> courses,
        Language language,
        Freshness freshness,
        AnswerListener listener) {
    public Invocation {
        courses = List.copyOf(courses);
    }

    /** Whose alone the answer is; empty where it is anyone's who may read the courses. */
    String owner() {
        return useCase.reuse().personal() ? caller.id() : "";
    }

    /** The same request, followed by another listener. */
    Invocation heardBy(AnswerListener other) {
        return new Invocation(useCase, caller, courses, language, freshness, other);
    }
}

package org.mathassistant.application.executor;

import java.util.List;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.request.Scope;

/**
 * The names of answers: a digest of everything that decides one. Two callers share an answer exactly where they ask the
 * same of the same editions of the same courses.
 */
final class AnswerKeys {
    static final String REGION = "answers";

    /** Raised whenever this program makes another answer of the same input: older answers are then not found. */
    private static final String EDITION = "4";

    private final Canonical writer;
    private final IRetriever retriever;

    /**
     * @param writer who writes and how, as configured: answers of another are not found
     * @param retriever finds what answers are made of
     */
    AnswerKeys(Canonical writer, IRetriever retriever) {
        this.writer = writer;
        this.retriever = retriever;
    }

    CacheKey of(Invocation invocation) {
        return Canonical.of("answer")
                .with("edition", EDITION)
                .with("input", invocation.useCase().reuse().input())
                .with("owner", invocation.owner())
                .with("scope", scope(invocation.useCase().scope()))
                .with("language", invocation.language().code())
                .with("courses", courses(invocation))
                .with("basis", retriever.basis(ids(invocation)))
                .with("writer", writer)
                .keyIn(REGION);
    }

    /** Without the language, which was decided for the invocation. */
    private static Canonical scope(Scope scope) {
        return Canonical.of("scope")
                .with("course", scope.course().map(CourseId::value).orElse(""))
                .with("chapter", scope.chapter())
                .with("kind", scope.kind().map(BlockKind::code).orElse(""))
                .with("number", scope.number())
                .with("level", scope.level())
                .with("mode", scope.mode().code())
                .with("variant", Integer.toString(scope.variant()));
    }

    private static List<CourseId> ids(Invocation invocation) {
        return invocation.courses().stream().map(Course::id).toList();
    }

    /** The title too: citations show it, and renaming a course does not move its revision. */
    private static Canonical courses(Invocation invocation) {
        Canonical courses = Canonical.of("courses");
        for (Course course : invocation.courses()) {
            courses = courses.with(
                    course.id().value(),
                    Canonical.of("course")
                            .with("revision", Long.toString(course.revision()))
                            .with("title", course.title()));
        }
        return courses;
    }
}

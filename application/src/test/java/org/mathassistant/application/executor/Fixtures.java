package org.mathassistant.application.executor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.application.usecase.UseCase;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Freshness;
import org.mathassistant.domain.request.Scope;

/** What the tests of the executors talk about. */
final class Fixtures {
    static final CourseId COURSE_ID = new CourseId("analysis");
    static final Course COURSE = course("Analysis", 1);
    static final Passage ROLLE = passage("rolle", BlockKind.THEOREM, Links.NONE);

    private Fixtures() {}

    static Course course(String title, long revision) {
        return new Course(COURSE_ID, title, Language.EN, revision, "f", Instant.EPOCH);
    }

    static Passage passage(String id, BlockKind kind, Links links) {
        return new Passage(
                new PassageId(id),
                COURSE_ID,
                "a.tex",
                new Heading("1", "Derivatives"),
                Heading.NONE,
                kind,
                "1.1",
                "",
                "",
                "",
                0,
                "Text of " + id,
                links,
                false);
    }

    static Links proves(String id) {
        return new Links(Optional.of(new PassageId(id)), Optional.empty(), List.of());
    }

    static Invocation asking(String question) {
        return of(new Quote(question, Scope.EVERYTHING), Freshness.ANY, AnswerListener.NONE);
    }

    static Invocation of(UseCase useCase, Freshness freshness, AnswerListener listener) {
        return new Invocation(useCase, Caller.local(Language.EN), List.of(COURSE), Language.EN, freshness, listener);
    }

    static Answer answer(String text, boolean grounded) {
        return Answer.of(
                "quote",
                Language.EN,
                text,
                grounded,
                grounded ? List.of(new Citation(1, ROLLE, "Analysis", "Text")) : List.of(),
                Provider.OFFLINE);
    }

    /** Answers with the first passage found. */
    record Quote(String question, Scope scope, boolean personal) implements UseCase {
        Quote(String question, Scope scope) {
            this(question, scope, false);
        }

        @Override
        public String task() {
            return "quote";
        }

        @Override
        public Reuse reuse() {
            return new Reuse(Canonical.of("quote").with("question", question), personal, Duration.ofHours(1));
        }

        @Override
        public Answer perform(TaskContext context) {
            Evidence evidence = context.lookUp(question);
            return answer(
                    evidence.covered() ? "One\n\n" + evidence.passages().get(0).text() : "", evidence.covered());
        }
    }
}

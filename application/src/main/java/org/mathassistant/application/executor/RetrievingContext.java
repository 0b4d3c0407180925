package org.mathassistant.application.executor;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mathassistant.application.composition.Uncovered;
import org.mathassistant.application.generation.Writer;
import org.mathassistant.application.generation.Written;
import org.mathassistant.application.scenario.Drafting;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.Look;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.application.scenario.Writing;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/**
 * Looks passages up for one request, in the courses and the scope of its invocation alone, and has models write from them.
 * Used by one thread.
 */
final class RetrievingContext implements TaskContext {
    /** How many passages an answer is made from at most. */
    static final int TOP_K = 12;

    private final Invocation invocation;
    private final IRetriever retriever;
    private final Writer writer;
    private final Clock clock;
    private Duration retrieval = Duration.ZERO;
    private Written written = Written.NOTHING;

    RetrievingContext(Invocation invocation, IRetriever retriever, Writer writer, Clock clock) {
        this.invocation = invocation;
        this.retriever = retriever;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public Language language() {
        return invocation.language();
    }

    @Override
    public Evidence lookUp(String text) {
        return gather(List.of(Look.at(text, TOP_K)));
    }

    @Override
    public Evidence gather(List<Look> looks, Function<List<Passage>, List<Look>> further) {
        AnswerListener listener = invocation.listener();
        if (invocation.useCase().scope().mode() == AnswerMode.MODEL) {
            listener.step(AnswerListener.Step.WRITE);
            return evidence(List.of(), false);
        }
        listener.step(AnswerListener.Step.RETRIEVE);
        Elapsed elapsed = Elapsed.since(clock);
        Set<Passage> found = new LinkedHashSet<>();
        boolean covered = look(looks, found);
        if (covered) {
            look(further.apply(List.copyOf(found)), found);
        }
        Evidence evidence = evidence(List.copyOf(found), covered);
        retrieval = retrieval.plus(elapsed.time());
        // What merely shares words with an uncovered question is nothing that an answer will be made from.
        listener.passages(evidence.covered() ? evidence.passages() : List.of());
        listener.step(AnswerListener.Step.WRITE);
        return evidence;
    }

    /** Adds what is found; whether the course covers one of the looks. */
    private boolean look(List<Look> looks, Set<Passage> found) {
        boolean covered = false;
        for (Look look : looks) {
            Retrieval retrieved = retriever.retrieve(query(look));
            List<Passage> passages = retrieved.hits().stream()
                    .map(Retrieval.Hit::passage)
                    .filter(look::admits)
                    .toList();
            found.addAll(passages);
            if (look.companions()) {
                found.addAll(retriever.companions(passages));
            }
            covered |= retrieved.covered();
        }
        return covered;
    }

    @Override
    public Optional<Answer> write(Writing writing, Evidence evidence) {
        written = writer.write(writing, wanted(evidence), telling());
        return written.answer();
    }

    @Override
    public Optional<Answer> draft(Drafting<?> drafting, Evidence evidence) {
        written = writer.draft(drafting, wanted(evidence), telling());
        return written.answer();
    }

    private Writer.Wanted wanted(Evidence evidence) {
        Scope scope = invocation.useCase().scope();
        return new Writer.Wanted(
                evidence,
                scope,
                language(),
                invocation.freshness(),
                invocation.owner(),
                () -> Uncovered.text(evidence, scope, language()));
    }

    /** What the reader should know of an answer that no model wrote although one was to. */
    List<Notice> notices() {
        return written.notices();
    }

    /** Whether the listener has heard the answer's text already. */
    boolean hasToldText() {
        return written.told();
    }

    private Writer.Listener telling() {
        return new Writer.Listener() {
            @Override
            public void cited(Citation citation) {
                invocation.listener().cited(citation);
            }

            @Override
            public void text(String piece) {
                invocation.listener().token(piece);
            }

            @Override
            public void restart() {
                invocation.listener().step(AnswerListener.Step.WRITE);
            }

            @Override
            public boolean isGone() {
                return invocation.listener().isGone();
            }
        };
    }

    /** The time that all look-ups together took. */
    Duration retrieval() {
        return retrieval;
    }

    private RetrievalQuery query(Look look) {
        Scope scope = invocation.useCase().scope();
        Set<CourseId> courses = invocation.courses().stream().map(Course::id).collect(Collectors.toUnmodifiableSet());
        return new RetrievalQuery(
                look.text(),
                courses,
                look.chapter().isEmpty() ? scope.chapter() : look.chapter(),
                look.kind().or(scope::kind),
                scope.number(),
                invocation.language(),
                look.atMost());
    }

    private Evidence evidence(List<Passage> found, boolean covered) {
        return new Evidence(
                Companions.behindTheirs(found),
                covered,
                invocation.courses().stream().collect(Collectors.toUnmodifiableMap(Course::id, course -> course)));
    }
}

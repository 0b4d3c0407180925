package org.mathassistant.application.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.generation.Writer;
import org.mathassistant.application.reuse.MapCache;
import org.mathassistant.application.reuse.MutableClock;
import org.mathassistant.application.reuse.NoCache;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.port.IMetrics;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Freshness;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.RetrievalQuery;

class UseCaseExecutorsTest {
    private final MutableClock clock = new MutableClock();
    private final List<RetrievalQuery> queries = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();
    private final IRetriever retriever = query -> {
        queries.add(query);
        clock.advance(Duration.ofMillis(20));
        return new Retrieval(List.of(new Retrieval.Hit(Fixtures.ROLLE, 1)), true);
    };
    private final IMetrics metrics = new IMetrics() {
        @Override
        public void answered(String task, CacheUse cache, Duration total) {
            counted.add(task + ' ' + cache.status() + ' ' + total.toMillis());
        }

        @Override
        public void failed(String task, ProblemCode code) {
            counted.add(task + ' ' + code);
        }
    };

    @Test
    void execute_givesEachRequestItsOwnIdAndTimesAndCountsIt() {
        UseCaseExecutor executor = standard(new MapCache<>("memory"));

        Answer first = executor.execute(Fixtures.asking("q"));
        Answer second = executor.execute(Fixtures.asking("q"));

        assertThat(first.id()).isNotEmpty().isNotEqualTo(second.id());
        assertThat(first.timings().retrieval()).isEqualTo(Duration.ofMillis(20));
        assertThat(first.timings().total()).isEqualTo(Duration.ofMillis(20));
        assertThat(second.timings().total()).isZero();
        assertThat(counted).containsExactly("quote MISS 20", "quote HIT 0");
    }

    @Test
    void execute_looksUpInTheScopeAndTheReadableCoursesAlone() {
        Scope scope = new Scope(
                Optional.empty(), "3", Optional.of(BlockKind.PROOF), "3.2", Optional.empty(), "", AnswerMode.COURSE, 1);

        standard(new NoCache<>())
                .execute(Fixtures.of(new Fixtures.Quote("Rolle", scope), Freshness.ANY, AnswerListener.NONE));

        assertThat(queries)
                .containsExactly(new RetrievalQuery(
                        "Rolle",
                        Set.of(Fixtures.COURSE_ID),
                        "3",
                        Optional.of(BlockKind.PROOF),
                        "3.2",
                        Language.EN,
                        RetrievingContext.TOP_K));
    }

    @Test
    void execute_tellsTheListenerInOrder() {
        assertThat(heardOver(retriever))
                .containsExactly("REUSE", "RETRIEVE", "passages 1", "WRITE", "One\n\n", "Text of rolle");
    }

    @Test
    void givenAnUncoveredQuestion_execute_tellsTheListenerOfNoPassage() {
        IRetriever nearestWords = query -> new Retrieval(List.of(new Retrieval.Hit(Fixtures.ROLLE, 1)), false);

        assertThat(heardOver(nearestWords)).containsExactly("REUSE", "RETRIEVE", "passages 0", "WRITE");
    }

    @Test
    void givenNoCache_execute_isABypassAndPerformsEachTime() {
        UseCaseExecutor executor = standard(new NoCache<>());

        executor.execute(Fixtures.asking("q"));

        assertThat(executor.execute(Fixtures.asking("q")).cache()).isEqualTo(CacheUse.BYPASS);
        assertThat(queries).hasSize(2);
    }

    @Test
    void givenNoModel_modeModel_isRefusedNamingTheField() {
        Scope modelAlone =
                new Scope(Optional.empty(), "", Optional.empty(), "", Optional.empty(), "", AnswerMode.MODEL, 1);

        assertThatThrownBy(() -> standard(new NoCache<>())
                        .execute(Fixtures.of(new Fixtures.Quote("q", modelAlone), Freshness.ANY, AnswerListener.NONE)))
                .isInstanceOfSatisfying(InvalidInput.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(ProblemCode.NO_MODEL);
                    assertThat(e.problem().field()).isEqualTo("mode");
                });
        assertThat(counted).containsExactly("quote NO_MODEL");
    }

    @Test
    void givenAnUnforeseenFailure_execute_countsItAsInternal() {
        UseCaseExecutor executor = UseCaseExecutors.standard(
                query -> {
                    throw new IllegalStateException("index");
                },
                new NoCache<>(),
                Writer.none(),
                metrics,
                clock);

        assertThatThrownBy(() -> executor.execute(Fixtures.asking("q"))).hasMessage("index");
        assertThat(counted).containsExactly("quote INTERNAL");
    }

    @Test
    void givenTelemetryThatThrows_execute_answersAllTheSame() {
        IMetrics broken = new IMetrics() {
            @Override
            public void answered(String task, CacheUse cache, Duration total) {
                throw new IllegalStateException("telemetry");
            }

            @Override
            public void failed(String task, ProblemCode code) {
                throw new IllegalStateException("telemetry");
            }
        };
        UseCaseExecutor executor = UseCaseExecutors.standard(retriever, new NoCache<>(), Writer.none(), broken, clock);

        assertThat(executor.execute(Fixtures.asking("q")).text()).isEqualTo("One\n\nText of rolle");
        assertThatThrownBy(() -> executor.execute(Fixtures.of(
                        new Fixtures.Quote("q", Scope.EVERYTHING),
                        new Freshness(false, false, true, Optional.empty()),
                        AnswerListener.NONE)))
                .isInstanceOf(MathAssistantException.class);
    }

    @Test
    void companions_standBehindWhatTheyBelongTo() {
        Passage mean = Fixtures.passage("mean", BlockKind.THEOREM, Links.NONE);
        Passage proof = Fixtures.passage("proof", BlockKind.PROOF, Fixtures.proves("rolle"));

        assertThat(Companions.behindTheirs(List.of(Fixtures.ROLLE, mean, proof)))
                .containsExactly(Fixtures.ROLLE, proof, mean);
        assertThat(Companions.behindTheirs(List.of(proof, mean, Fixtures.ROLLE)))
                .containsExactly(Fixtures.ROLLE, proof, mean);
    }

    private List<String> heardOver(IRetriever found) {
        List<String> heard = new ArrayList<>();
        AnswerListener listener = new AnswerListener() {
            @Override
            public void step(Step step) {
                heard.add(step.name());
            }

            @Override
            public void passages(List<Passage> passages) {
                heard.add("passages " + passages.size());
            }

            @Override
            public void token(String text) {
                heard.add(text);
            }
        };
        UseCaseExecutors.standard(found, new MapCache<>("memory"), Writer.none(), metrics, clock)
                .execute(Fixtures.of(new Fixtures.Quote("q", Scope.EVERYTHING), Freshness.ANY, listener));
        return heard;
    }

    private UseCaseExecutor standard(ICache<Answer> cache) {
        return UseCaseExecutors.standard(retriever, cache, Writer.none(), metrics, clock);
    }
}

package org.mathassistant.application.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.prompt.Assignment;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.application.reuse.MapCache;
import org.mathassistant.application.reuse.MutableClock;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.Writing;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.answer.Notice.Code;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.model.ModelFailure.Reason;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelReply.Finish;
import org.mathassistant.domain.model.TokenCount;
import org.mathassistant.domain.port.IModelMetrics;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Freshness;
import org.mathassistant.domain.request.Scope;

class WriterTest {
    private static final CourseId COURSE = new CourseId("c");
    private static final Passage ROLLE = passage("rolle", "1.1", "Si $f(a)=f(b)$, la dérivée s'annule.");
    private static final Passage LIMIT = passage("limit", "1.2", "Toute suite croissante majorée converge.");
    private static final Writing WRITING = Writing.of("ask", Prompt.ASK, "Que dit Rolle ?");

    private final MapCache<ModelReply> cache = new MapCache<>("memory");
    private final Heard heard = new Heard();

    @Test
    void aCoveredQuestion_isAnsweredFromThePassages() {
        Scripted model = new Scripted("m", "La dérivée s'annule [1].");

        Written written = write(AnswerMode.AUTO, evidence("Analyse", true), model);
        Answer answer = written.answer().orElseThrow();

        assertThat(answer.text()).isEqualTo("La dérivée s'annule [1].");
        assertThat(answer.grounded()).isTrue();
        assertThat(answer.citations())
                .singleElement()
                .returns(ROLLE, Citation::passage)
                .returns("Analyse", Citation::courseTitle);
        assertThat(answer.provider()).isEqualTo(model.identity());
        assertThat(answer.usage().cost()).isEqualByComparingTo("0.00002");
        assertThat(answer.notices()).isEmpty();
        assertThat(written.told()).isTrue();
        assertThat(heard.pieces()).containsExactly("La dérivée s'annule [1].");
        assertThat(model.prompt()).contains("Théorème 1.1", "Que dit Rolle ?");
    }

    @Test
    void modeCourse_asksNoModel() {
        Scripted model = new Scripted("m", "Non [1].");

        assertThat(write(AnswerMode.COURSE, evidence("Analyse", true), model)).isEqualTo(Written.NOTHING);
        assertThat(model.calls()).isZero();
    }

    @Test
    void modeAuto_asksNoModelWhatTheCourseDoesNotCover() {
        Scripted model = new Scripted("m", "J'invente.");

        assertThat(write(AnswerMode.AUTO, evidence("Analyse", false), model)).isEqualTo(Written.NOTHING);
        assertThat(model.calls()).isZero();
    }

    @Test
    void modeHybrid_answersWhatTheCourseDoesNotCover_withoutPassagesAndUngrounded() {
        Scripted model = new Scripted("m", "Le cours n'en parle pas. Voici pourtant [1].");

        Answer answer = write(AnswerMode.HYBRID, evidence("Analyse", false), model)
                .answer()
                .orElseThrow();

        assertThat(answer.grounded()).isFalse();
        assertThat(answer.text()).isEqualTo("Le cours n'en parle pas. Voici pourtant.");
        assertThat(answer.notices()).containsExactly(new Notice(Code.MARKERS_REMOVED, 1));
        assertThat(model.prompt()).doesNotContain("Théorème 1.1");
    }

    @Test
    void modeModel_answersAloneAndUngrounded() {
        Scripted model = new Scripted("m", "De mémoire.");

        Answer answer = write(AnswerMode.MODEL, evidence("Analyse", true), model)
                .answer()
                .orElseThrow();

        assertThat(answer.grounded()).isFalse();
        assertThat(model.prompt()).doesNotContain("Théorème 1.1");
    }

    @Test
    void givenNoAnswerFromTheModel_modeModelHasNone() {
        Scripted model = new Scripted("m", ProvidersTest.lasting(Reason.TIMED_OUT));

        assertThatThrownBy(() -> write(AnswerMode.MODEL, evidence("Analyse", true), model))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.MODEL_UNAVAILABLE));
    }

    @Test
    void givenPassagesThatDoNotAnswer_theModelSaysSoAndNothingIsInvented() {
        Scripted model = new Scripted("m", Assignment.NOT_IN_COURSE + ".");

        Written written = write(AnswerMode.AUTO, evidence("Analyse", true), model);

        assertThat(written.answer().orElseThrow().text()).isEqualTo("Pas dans le cours.");
        assertThat(written.answer().orElseThrow().grounded()).isFalse();
        assertThat(written.told()).isFalse();
        assertThat(heard.pieces()).isEmpty();
    }

    @Test
    void givenAModelThatFails_theOtherStandsInAndTheAnswerSaysSo() {
        Scripted first = new Scripted("m", ProvidersTest.lasting(Reason.TIMED_OUT)).telling("La dé");
        Scripted other = new Scripted("n", "La dérivée s'annule [1].");

        Answer answer = write(AnswerMode.AUTO, evidence("Analyse", true), first, other)
                .answer()
                .orElseThrow();

        assertThat(answer.provider()).isEqualTo(other.identity());
        assertThat(answer.notices()).containsExactly(Notice.of(Code.FALLBACK_MODEL));
        assertThat(answer.mayBeKept()).isFalse();
        assertThat(heard.pieces()).containsExactly("La dé", Heard.RESTART, "La dérivée s'annule [1].");
    }

    @Test
    void givenModelsThatAllFail_theCourseAnswersAndTheReaderIsTold() {
        Scripted model = new Scripted("m", ProvidersTest.lasting(Reason.UNREACHABLE));

        Written written = write(AnswerMode.AUTO, evidence("Analyse", true), model);

        assertThat(written.answer()).isEmpty();
        assertThat(written.notices()).containsExactly(Notice.of(Code.MODEL_UNAVAILABLE));
    }

    @Test
    void anAnswerThatCitesNothing_isUngroundedAndNotKept() {
        Scripted model = new Scripted("m", "La dérivée s'annule.");

        Answer answer = write(AnswerMode.AUTO, evidence("Analyse", true), model)
                .answer()
                .orElseThrow();
        write(AnswerMode.AUTO, evidence("Analyse", true), model);

        assertThat(answer.grounded()).isFalse();
        assertThat(answer.notices()).containsExactly(Notice.of(Code.NOT_CITED));
        assertThat(model.calls()).isEqualTo(2);
    }

    @Test
    void anAnswerCutAtItsLimit_saysSoAndIsNotKept() {
        Scripted model = new Scripted("m", new ModelReply("La dérivée [1] s'an", new TokenCount(1, 1), Finish.LENGTH));

        Answer answer = write(AnswerMode.AUTO, evidence("Analyse", true), model)
                .answer()
                .orElseThrow();
        write(AnswerMode.AUTO, evidence("Analyse", true), model);

        assertThat(answer.notices()).containsExactly(Notice.of(Code.UNFINISHED));
        assertThat(answer.mayBeKept()).isFalse();
        assertThat(model.calls()).isEqualTo(2);
    }

    @Test
    void whatDoesNotFit_isCutByRankAndSaid() {
        List<Passage> many = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            many.add(passage("p" + i, "2." + i, "mot ".repeat(500)));
        }
        Scripted model = new Scripted("m", "Oui [1].");
        Evidence evidence = new Evidence(many, true, Map.of());

        Answer answer = write(AnswerMode.AUTO, evidence, model).answer().orElseThrow();

        assertThat(answer.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(Code.CONTEXT_CUT);
            assertThat(notice.count()).isBetween(3, 9);
        });
        assertThat(answer.mayBeKept()).isTrue();
    }

    @Test
    void aRenamedCourse_costsNoCallAndIsNamedRightly() {
        Scripted model = new Scripted("m", "La dérivée s'annule [1].");

        write(AnswerMode.AUTO, evidence("Analyse", true), model);
        Written renamed = write(AnswerMode.AUTO, evidence("Analyse réelle", true), model);

        assertThat(model.calls()).isEqualTo(1);
        assertThat(renamed.answer().orElseThrow().citations().get(0).courseTitle())
                .isEqualTo("Analyse réelle");
        assertThat(renamed.answer().orElseThrow().usage()).isEqualTo(Usage.NONE);
        assertThat(renamed.told()).isFalse();
    }

    private Written write(AnswerMode mode, Evidence evidence, Scripted... models) {
        List<Model> slots = new ArrayList<>();
        for (Scripted model : models) {
            slots.add(model.model(4_096));
        }
        Writer writer = new Writer(
                new Models(slots),
                new Generations(cache, Jitter.none(), new MutableClock()),
                IModelMetrics.NONE,
                json -> null);
        Scope scope = new Scope(Optional.empty(), "", Optional.empty(), "", Optional.empty(), "", mode, 1);
        return writer.write(
                WRITING,
                new Writer.Wanted(evidence, scope, Language.FR, Freshness.ANY, "", () -> "Pas dans le cours."),
                heard);
    }

    private static Evidence evidence(String title, boolean covered) {
        Course course = new Course(COURSE, title, Language.FR, 1, "f", Instant.EPOCH);
        return new Evidence(List.of(ROLLE, LIMIT), covered, Map.of(COURSE, course));
    }

    private static Passage passage(String id, String number, String text) {
        return new Passage(
                new PassageId(id),
                COURSE,
                "a.tex",
                Heading.NONE,
                Heading.NONE,
                BlockKind.THEOREM,
                number,
                "",
                "",
                "",
                0,
                text,
                Links.NONE,
                false);
    }
}

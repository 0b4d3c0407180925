package org.mathassistant.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mathassistant.api.json.Json;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.answer.Check;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Timings;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Outline;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.reading.IngestionReport;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;
import org.mathassistant.domain.reading.JobState;
import org.mathassistant.domain.reading.ReadingRemark;
import org.mathassistant.domain.retrieval.Retrieval;

/** The names and forms that others rely on, as they are written. */
class ViewsTest {
    private static final Passage FULL = new Passage(
            new PassageId("p1"),
            new CourseId("c1"),
            "suites.tex",
            new Heading("3", "Dérivées"),
            new Heading("3.1", ""),
            BlockKind.THEOREM,
            "3.2",
            "Rolle",
            "th:rolle",
            "xii",
            14,
            "Soit $f$…",
            new Links(Optional.of(new PassageId("p2")), Optional.of(new PassageId("p3")), List.of(new PassageId("p4"))),
            true,
            List.of(new Region(14, 0.1, 0.25, 0.8, 0.5)));
    private static final Passage BARE = new Passage(
            new PassageId("p9"),
            new CourseId("c1"),
            "a.md",
            Heading.NONE,
            Heading.NONE,
            BlockKind.TEXT,
            "",
            "",
            "",
            "",
            0,
            "…",
            Links.NONE,
            false);

    @Test
    void givenFullPassage_isWrittenWithAllItsFields() {
        assertThat(Json.text(PassageView.of(FULL)))
                .isEqualTo("{\"id\":\"p1\",\"courseId\":\"c1\",\"file\":\"suites.tex\","
                        + "\"chapter\":{\"number\":\"3\",\"title\":\"Dérivées\"},"
                        + "\"section\":{\"number\":\"3.1\",\"title\":null},\"kind\":\"theorem\",\"number\":\"3.2\","
                        + "\"title\":\"Rolle\",\"label\":\"th:rolle\",\"page\":\"xii\",\"pdfPage\":14,"
                        + "\"text\":\"Soit $f$…\",\"links\":{\"proves\":\"p2\",\"solves\":\"p3\","
                        + "\"refersTo\":[\"p4\"]},\"superseded\":true,"
                        + "\"regions\":[{\"pdfPage\":14,\"left\":0.1,\"top\":0.25,\"width\":0.8,\"height\":0.5}]}");
    }

    @Test
    void givenBarePassage_writesNullForWhatIsNotKnown() {
        assertThat(Json.text(PassageView.of(BARE)))
                .isEqualTo("{\"id\":\"p9\",\"courseId\":\"c1\",\"file\":\"a.md\",\"chapter\":null,"
                        + "\"section\":null,\"kind\":\"text\",\"number\":null,\"title\":null,\"label\":null,"
                        + "\"page\":null,\"pdfPage\":null,\"text\":\"…\",\"links\":{\"proves\":null,"
                        + "\"solves\":null,\"refersTo\":[]},\"superseded\":false,\"regions\":[]}");
    }

    @Test
    void answer_isWrittenAsPromised() {
        Answer answer = Answer.of(
                        "ask",
                        Language.FR,
                        "Oui [1].",
                        true,
                        List.of(new Citation(1, FULL, "Analyse", "Soit")),
                        Provider.OFFLINE)
                .served(
                        "a1",
                        new CacheUse(CacheUse.Status.HIT, "memory", Duration.ofMillis(61_500)),
                        new Timings(Duration.ZERO, Duration.ofNanos(1_234_567), Duration.ofMillis(2)));

        assertThat(Json.text(AnswerView.of(answer)))
                .isEqualTo("{\"id\":\"a1\",\"task\":\"ask\",\"language\":\"fr\",\"text\":\"Oui [1].\","
                        + "\"grounded\":true,\"citations\":[{\"marker\":1,\"passageId\":\"p1\",\"courseId\":\"c1\","
                        + "\"courseTitle\":\"Analyse\",\"file\":\"suites.tex\","
                        + "\"chapter\":{\"number\":\"3\",\"title\":\"Dérivées\"},"
                        + "\"section\":{\"number\":\"3.1\",\"title\":null},\"kind\":\"theorem\",\"number\":\"3.2\","
                        + "\"title\":\"Rolle\",\"page\":\"xii\",\"excerpt\":\"Soit\"}],\"checks\":[],"
                        + "\"notices\":[],\"structured\":null,\"provider\":{\"name\":\"offline\",\"model\":null},"
                        + "\"cache\":{\"status\":\"HIT\",\"level\":\"memory\",\"ageSeconds\":61},"
                        + "\"timings\":{\"retrievalMs\":0.0,\"generationMs\":1.235,\"totalMs\":2.0},\"usage\":null}");
    }

    @Test
    void whatAModelLeavesBehind_isWrittenForReaders() {
        Answer answer = Answer.of("ask", Language.FR, "Oui.", false, List.of(), new Provider("ollama", "m"))
                .checked(List.of(new Check("soit $f$", Check.Verdict.DIFFERENT, "")))
                .noted(List.of(new Notice(Notice.Code.MARKERS_REMOVED, 2)))
                .spending(new Usage(100, 7, new BigDecimal("0.00015")));

        assertThat(Json.text(AnswerView.of(answer)))
                .contains("\"checks\":[{\"claim\":\"soit $f$\",\"verdict\":\"DIFFERENT\",\"witness\":null}]")
                .contains("\"notices\":[{\"code\":\"markers-removed\","
                        + "\"text\":\"2 renvois à des sources inexistantes ont été retirés.\"}]")
                .contains("\"usage\":{\"inputTokens\":100,\"outputTokens\":7,\"cost\":1.5E-4}");
    }

    @Test
    void givenMiss_levelIsNull() {
        assertThat(Json.text(AnswerView.CacheView.of(CacheUse.MISS)))
                .isEqualTo("{\"status\":\"MISS\",\"level\":null,\"ageSeconds\":0}");
    }

    @Test
    void outline_countsKindsInTheirOwnOrder() {
        Course course = new Course(new CourseId("c1"), "Analyse", Language.FR, 4, "ab", Instant.EPOCH);
        Outline outline = new Outline(
                course,
                List.of(new Outline.Chapter(new Heading("1", "Suites"), List.of(new Heading("1.1", "Limites")))),
                Map.of(BlockKind.TEXT, 2, BlockKind.DEFINITION, 1));

        assertThat(Json.text(OutlineView.of(outline)))
                .isEqualTo("{\"id\":\"c1\",\"title\":\"Analyse\",\"language\":\"fr\",\"revision\":4,"
                        + "\"chapters\":[{\"number\":\"1\",\"title\":\"Suites\","
                        + "\"sections\":[{\"number\":\"1.1\",\"title\":\"Limites\"}]}],"
                        + "\"blocks\":{\"definition\":1,\"text\":2}}");
    }

    @Test
    void searchThatFoundNothing_isEmptyAndNotCovered() {
        assertThat(Json.text(SearchView.of(Retrieval.NOTHING))).isEqualTo("{\"items\":[],\"covered\":false}");
    }

    @Test
    void givenOneMoreThanThePageHolds_pageNamesItsLastAsTheNextKey() {
        assertThat(PageView.of(List.of(1, 2, 3), 2, String::valueOf, n -> "k" + n))
                .isEqualTo(new PageView<>(List.of("1", "2"), "k2"));
    }

    @Test
    void givenExactlyWhatThePageHolds_pageIsTheLast() {
        assertThat(PageView.of(List.of(1, 2), 2, String::valueOf, n -> "k" + n).next())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(ReadingRemark.Kind.class)
    void everyRemark_hasASentenceInBothLanguages(ReadingRemark.Kind kind) {
        ReadingRemark onLine = new ReadingRemark(kind, "a.tex", 12, "x:y");
        ReadingRemark onFile = new ReadingRemark(kind, "a.tex", 0, "");

        assertThat(Words.in(Language.EN).of(onLine)).contains("a.tex, line 12").doesNotContain("%");
        assertThat(Words.in(Language.FR).of(onLine))
                .contains("a.tex (ligne 12)")
                .doesNotContain("%");
        assertThat(Words.in(Language.EN).of(onFile)).contains("a.tex").doesNotContain("line 0");
    }

    @ParameterizedTest
    @EnumSource(JobState.class)
    void everyJobState_hasASentenceInBothLanguages(JobState state) {
        assertThat(Words.in(Language.EN).of(state, 1, 2)).isNotBlank();
        assertThat(Words.in(Language.FR).of(state, 1, 2))
                .isNotBlank()
                .isNotEqualTo(Words.in(Language.EN).of(state, 1, 2));
    }

    @Test
    void runningJobOfUnknownLength_doesNotCount() {
        assertThat(Words.in(Language.EN).of(JobState.RUNNING, 0, 0)).isEqualTo("Reading.");
        assertThat(Words.in(Language.EN).of(JobState.RUNNING, 1, 3)).isEqualTo("Reading: 33 %.");
    }

    @Test
    void report_sortsRemarksForATeacher() {
        IngestionReport report = new IngestionReport(
                Map.of(BlockKind.THEOREM, 3),
                3,
                0,
                0,
                List.of(
                        new ReadingRemark(ReadingRemark.Kind.MISSING_INPUT, "main.tex", 4, "b.tex"),
                        new ReadingRemark(ReadingRemark.Kind.SKIPPED_EMPTY, "c.md", 0, ""),
                        new ReadingRemark(ReadingRemark.Kind.DUPLICATE_LABEL, "a.tex", 9, "x")));
        ReportView view = ReportView.of(report, Language.EN);

        assertThat(view.blocks()).containsExactly(Map.entry("theorem", 3));
        assertThat(view.missingInputs()).singleElement().satisfies(remark -> {
            assertThat(remark.line()).isEqualTo(4);
            assertThat(remark.detail()).isEqualTo("b.tex");
        });
        assertThat(view.skipped()).singleElement().satisfies(remark -> {
            assertThat(remark.line()).isNull();
            assertThat(remark.detail()).isNull();
        });
        assertThat(view.remarks()).singleElement().returns("DUPLICATE_LABEL", ReportView.RemarkView::kind);
    }

    @Test
    void failedJob_saysWhyInTheReadersLanguage() {
        Job job = Job.queued(new JobId("j1"), new CourseId("c1"), Instant.EPOCH)
                .failed(Problem.of(ProblemCode.NOTHING_TO_READ, ".tex"));
        JobView view = JobView.of(job, Language.FR);

        assertThat(view.state()).isEqualTo("FAILED");
        assertThat(view.message()).startsWith("Aucun des fichiers");
        assertThat(view.problem()).isNotNull();
        assertThat(view.report()).isNull();
    }
}

package org.mathassistant.bootstrap.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.application.ingestion.Receipt;
import org.mathassistant.application.task.Tasks;
import org.mathassistant.bootstrap.embed.MathAssistants;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Freshness;

/** The tasks that answer with a text, over the sample courses with the real search and without a model. */
class TextTasksTest {
    private static final Map<String, CourseId> COURSES = new HashMap<>();

    @TempDir
    static Path dataDir;

    private static MathAssistantFacade assistant;

    @BeforeAll
    static void read() throws Exception {
        assistant = MathAssistants.builder().dataDir(dataDir).build();
        add("fr", "1-suites.md", "2-derivation.md");
        add("en", "1-sequences.md", "2-derivatives.md");
    }

    @AfterAll
    static void close() {
        assistant.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, explain-course, topic, suites convergentes, 5",
        "en, explain-course, topic, convergent sequences, 5",
        "fr, build-course, topic, suites convergentes, 7",
        "en, build-course, topic, convergent sequences, 7",
        "fr, create-sheet, topic, nombre dérivé et tangente, 5",
        "en, create-sheet, topic, derivative and tangent line, 5",
        "fr, review-sheet, sheet, Une suite convergente est bornée, 3",
        "en, review-sheet, sheet, A convergent sequence is bounded, 3",
        "fr, explain-theorem, theorem, théorème de Rolle, 5",
        "en, explain-theorem, theorem, Rolle's theorem, 5",
        "fr, explain-formula, formula, $(uv)'=u'v+uv'$, 3",
        "en, explain-formula, formula, $(uv)'=u'v+uv'$, 3",
        "fr, prove-statement, statement, théorème de Rolle, 3",
        "en, prove-statement, statement, Rolle's theorem, 3",
    })
    void eachTask_hasItsPartsAndCitesTheCourseOfItsLanguage(
            String language, String task, String field, String written, int leastHeadings) {
        Answer answer = run(language, task, Map.of(field, written));

        assertThat(answer.grounded()).isTrue();
        assertThat(answer.language().code()).isEqualTo(language);
        assertThat(answer.citations()).hasSizeGreaterThanOrEqualTo(3).allMatch(citation -> answer.text()
                .contains("[" + citation.marker() + "]"));
        assertThat(answer.text().lines().filter(line -> line.startsWith("### ")))
                .hasSizeGreaterThanOrEqualTo(leastHeadings);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Théorème 2.28 (Théorème de Rolle), Théorème 2.6 (Théorème des bornes atteintes), 2.31, 2.29",
        "en, Theorem 2.28 (Rolle's theorem), Theorem 2.6 (Extreme value theorem), 2.31, 2.29"
    })
    void rollesTheorem_comesWithItsProofItsLimitsAndItsUses(
            String language, String name, String needed, String limits, String use) {
        for (String asked : List.of(name, name.split("\\(")[0])) {
            Answer answer = run(language, "explain-theorem", Map.of("theorem", asked));

            assertThat(answer.citations()).extracting(Citation::passage).first().returns("2.28", p -> p.number());
            assertThat(answer.text()).contains("→", needed, limits, use);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Toute suite croissante et majorée converge, 1.38, énonce et démontre",
        "en, Every increasing sequence that is bounded above converges, 1.38, states and proves",
        "fr, Toute fonction dérivable est deux fois dérivable, , n’a pas exactement cet énoncé",
        "en, Every differentiable function is twice differentiable, , does not have exactly this statement"
    })
    void aStatementOfTheCourse_isProved_andAFalseOneIsNot(
            String language, String statement, String number, String lead) {
        Answer answer = run(language, "prove-statement", Map.of("statement", statement));

        assertThat(answer.text().lines().findFirst().orElseThrow()).contains(lead);
        if (number != null) {
            assertThat(answer.citations().get(0).passage().number()).isEqualTo(number);
        }
    }

    @Test
    void whatTheCourseDoesNotCover_isSaidByEachTask() {
        for (Map.Entry<String, String> task : Map.of(
                        "explain-course", "topic",
                        "build-course", "topic",
                        "create-sheet", "topic",
                        "review-sheet", "sheet",
                        "explain-theorem", "theorem",
                        "prove-statement", "statement")
                .entrySet()) {
            Answer answer =
                    run("fr", task.getKey(), Map.of(task.getValue(), "diagonalisation des matrices hermitiennes"));

            assertThat(answer.grounded()).as(task.getKey()).isFalse();
            assertThat(answer.text()).contains("ne traite pas");
        }
    }

    private static Answer run(String language, String task, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("course", Objects.requireNonNull(COURSES.get(language)).value());
        return assistant.run(Tasks.read(task, all), Caller.local(Language.EN), Freshness.ANY, AnswerListener.NONE);
    }

    private static void add(String language, String... names) throws Exception {
        List<SourceFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(new SourceFile(name, resource("/sample-course/" + language + "/markdown/" + name)));
        }
        Receipt receipt = assistant
                .ingestion()
                .submit("Sample " + language, Language.of(language).orElseThrow(), files);
        assistant.ingestion().awaitEnd(receipt.job().orElseThrow(), Duration.ofSeconds(60));
        COURSES.put(language, receipt.course());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(TextTasksTest.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }
}

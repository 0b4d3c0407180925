package org.mathassistant.bootstrap.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.ingestion.Receipt;
import org.mathassistant.bootstrap.settings.StartProblem;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.CacheUse;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobState;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;

/** The facade in a plain Java program. */
class MathAssistantsTest {
    private static final Caller READER = Caller.local(Language.FR);
    private static final SourceFile COURSE = new SourceFile(
            "suites.md",
            "# Chapitre 1. Suites\n\n**Définition 1.1 (Suite sage).** Une suite est *sage* si elle reste sous $7$.\n"
                    .getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path dataDir;

    private static Job read(MathAssistantFacade assistant) throws Exception {
        Receipt receipt = assistant.ingestion().submit("Suites sages", Language.FR, List.of(COURSE));
        return assistant.ingestion().awaitEnd(receipt.job().orElseThrow(), Duration.ofSeconds(30));
    }

    @Test
    void a_program_reads_a_course_and_asks_it_also_after_a_restart() throws Exception {
        try (MathAssistantFacade assistant =
                MathAssistants.builder().dataDir(dataDir).build()) {
            assertThat(read(assistant).state()).isEqualTo(JobState.DONE);
        }
        try (MathAssistantFacade assistant =
                MathAssistants.builder().dataDir(dataDir).build()) {
            assertThat(assistant.courses().list(READER))
                    .extracting(Course::title)
                    .containsExactly("Suites sages");

            Answer answer = assistant.ask("Qu'est-ce qu'une suite sage ?", Scope.EVERYTHING, READER);
            Answer again = assistant.ask("Qu'est-ce qu'une suite sage ?", Scope.EVERYTHING, READER);

            assertThat(answer.grounded()).isTrue();
            assertThat(answer.text()).contains("$7$", "[1]");
            assertThat(answer.citations().get(0).passage().number()).isEqualTo("1.1");
            assertThat(again.cache().status()).isEqualTo(CacheUse.Status.HIT);
            assertThat(assistant
                            .search("suite sage", Scope.EVERYTHING, 5, READER)
                            .covered())
                    .isTrue();
        }
    }

    @Test
    void without_a_cache_each_answer_is_worked_out() throws Exception {
        try (MathAssistantFacade assistant = MathAssistants.builder()
                .dataDir(dataDir)
                .setting("CACHE_ENABLED", "false")
                .build()) {
            read(assistant);
            assistant.ask("suite sage", Scope.EVERYTHING, READER);

            Answer again = assistant.ask("suite sage", Scope.EVERYTHING, READER);

            assertThat(again.cache().status()).isEqualTo(CacheUse.Status.BYPASS);
        }
    }

    @Test
    void a_folder_in_use_is_refused_and_a_closed_one_is_free() {
        MathAssistantFacade first = MathAssistants.builder().dataDir(dataDir).build();
        assertThatThrownBy(() -> MathAssistants.builder().dataDir(dataDir).build())
                .isInstanceOfSatisfying(StartProblem.class, problem -> assertThat(problem.reason())
                        .isEqualTo(StartProblem.Reason.FOLDER_IN_USE));
        first.close();
        first.close();
        MathAssistants.builder().dataDir(dataDir).build().close();
    }

    @Test
    void a_malformed_setting_is_named() {
        assertThatThrownBy(() -> MathAssistants.builder()
                        .dataDir(dataDir)
                        .setting("REDIS_URL", "redis://")
                        .build())
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("REDIS_URL");
    }
}

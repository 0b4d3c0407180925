package org.mathassistant.bootstrap.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.mathassistant.application.retrieval.MeaningSearch;
import org.mathassistant.application.retrieval.VectorStatus;
import org.mathassistant.bootstrap.testing.StandInEmbeddings;
import org.mathassistant.bootstrap.testing.StandInEmbeddings.Mood;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.Conflict;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.retrieval.Retrieval;

class VectorSearchIT {
    /** Written apart and with slips, so that no word of it is in the course. */
    private static final String SLIPPED = "xgavqler xsequencesx";

    private final StandInEmbeddings server = StandInEmbeddings.start();

    @TempDir
    Path dataDir;

    @BeforeEach
    @AfterEach
    void calm() {
        server.be(Mood.WELL);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Map<String, String> openAi() {
        return Map.of(
                "EMBEDDING_PROVIDER", "openai",
                "EMBEDDING_BASE_URL", server.openAiUrl(),
                "EMBEDDING_API_KEY", "sk-secret",
                "EMBEDDING_MODEL", "letters-256");
    }

    private Map<String, String> ollama() {
        return Map.of(
                "EMBEDDING_PROVIDER", "ollama",
                "EMBEDDING_BASE_URL", server.ollamaUrl(),
                "EMBEDDING_MODEL", "letters-256");
    }

    @Test
    void what_no_word_finds_is_found_by_vectors_of_either_provider() throws Exception {
        for (Map<String, String> settings : List.of(openAi(), ollama())) {
            try (Install install = Install.open(dataDir.resolve(settings.get("EMBEDDING_PROVIDER")), settings)) {
                install.publish(Install.files(6));
                install.awaitStatus(VectorStatus::whole);

                Retrieval found = install.search(SLIPPED);

                assertThat(found.hits()).isNotEmpty();
                assertThat(found.hits().getFirst().passage().chapter().title()).isEqualTo("sequences");
                assertThat(found.covered()).as("words decide what is covered").isFalse();
                assertThat(install.status().questions()).isEqualTo(1);
                assertThat(install.status().byWordsAlone()).isZero();
            }
        }
    }

    @Test
    void a_chosen_similarity_covers_a_question() throws Exception {
        Map<String, String> settings = new HashMap<>(openAi());
        settings.put("EMBEDDING_COVERED_PERCENT", "20");
        try (Install install = Install.open(dataDir, settings)) {
            install.publish(Install.files(6));
            install.awaitStatus(VectorStatus::whole);

            assertThat(install.search(SLIPPED).covered()).isTrue();
        }
    }

    @Test
    void filters_hold_for_what_vectors_find() throws Exception {
        try (Install install = Install.open(dataDir, openAi())) {
            CourseId course = install.publish(Install.files(6));
            install.awaitStatus(VectorStatus::whole);
            Scope third =
                    new Scope(Optional.of(course), "3", Optional.empty(), "", Optional.empty(), "", AnswerMode.AUTO, 1);

            Retrieval found = install.assistant().search(SLIPPED, third, 10, Install.READER);

            assertThat(found.hits())
                    .isNotEmpty()
                    .allMatch(hit -> hit.passage().chapter().number().equals("3"));
        }
    }

    @Test
    void what_a_question_names_is_answered_by_words_alone() throws Exception {
        try (Install install = Install.open(dataDir, openAi())) {
            install.publish(Install.files(6));
            install.awaitStatus(VectorStatus::whole);

            Retrieval found = install.search("definition 2.3");

            assertThat(found.hits()).extracting(hit -> hit.passage().number()).containsExactly("2.3");
            assertThat(install.status().questions()).isZero();
        }
    }

    @Test
    void an_edit_embeds_what_it_changed_and_nothing_else() throws Exception {
        try (Install install = Install.open(dataDir, openAi())) {
            CourseId course = install.publish(Install.files(6));
            install.awaitStatus(VectorStatus::whole);
            long passages = install.status().passages();
            server.forget();

            install.replace(course, Install.file(2, 6, "edited"));
            VectorStatus after = install.awaitStatus(
                    status -> status.whole() && !server.embedded().isEmpty());

            assertThat(server.embedded()).hasSize(6).allMatch(text -> text.contains("integrals is edited"));
            assertThat(after.embedded()).isEqualTo(passages).isEqualTo(after.passages());
        }
    }

    @Test
    void after_a_restart_nothing_is_embedded_again() throws Exception {
        try (Install install = Install.open(dataDir, openAi())) {
            install.publish(Install.files(6));
            install.awaitStatus(VectorStatus::whole);
        }
        server.forget();
        try (Install install = Install.open(dataDir, openAi())) {
            assertThat(install.search(SLIPPED).hits()).isNotEmpty();
            install.awaitStatus(VectorStatus::whole);

            assertThat(server.embedded()).allMatch(text -> text.equals(SLIPPED) || text.equals("1 + 1 = 2"));
        }
    }

    @Test
    void a_deleted_course_takes_its_vectors_along() throws Exception {
        try (Install install = Install.open(dataDir, openAi())) {
            CourseId first = install.publish(Install.files(3));
            install.awaitStatus(VectorStatus::whole);
            install.assistant().courses().delete(first, Install.READER);

            assertThat(install.search(SLIPPED).hits()).isEmpty();

            install.publish(List.of(Install.file(0, 2, "other")));
            VectorStatus after = install.awaitStatus(status -> status.whole() && status.embedded() < 10);
            assertThat(after.embedded()).isEqualTo(after.passages());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            mode = Mode.EXCLUDE,
            names = {"WELL", "REFUSES_LONG", "WRONG_COUNT"})
    void whatever_is_wrong_with_the_server_words_answer_in_time_and_say_so(Mood mood) throws Exception {
        Map<String, String> settings = new HashMap<>(openAi());
        settings.put("EMBEDDING_QUESTION_TIMEOUT", "PT0.2S");
        List<String> byWords;
        try (Install lexical = Install.open(dataDir, Map.of())) {
            lexical.publish(Install.files(6));
            byWords = lexical.ids("the plain property of sequences");
        }
        try (Install install = Install.open(dataDir, settings)) {
            install.awaitStatus(VectorStatus::whole);
            server.be(mood);

            long start = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                assertThat(install.search("the plain property of sequences " + "?".repeat(i))
                                .covered())
                        .isTrue();
            }
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            assertThat(install.ids("the plain property of sequences")).isEqualTo(byWords);

            assertThat(taken).as("20 questions, of which a few wait").isLessThan(Duration.ofSeconds(3));
            assertThat(install.status().byWordsAlone()).isEqualTo(21);
            assertThat(install.status().questionProblem()).isNotEmpty().doesNotContain("sk-secret");

            server.be(Mood.WELL);
            install.awaitStatus(status -> {
                install.search("anything");
                return status.questionProblem().isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"TOO_MANY_REQUESTS", "BROKEN", "GARBAGE", "WRONG_COUNT"})
    void passages_get_their_vectors_once_the_server_is_well_again(Mood mood) throws Exception {
        server.be(mood, 2);
        try (Install install = Install.open(dataDir, openAi())) {
            install.publish(Install.files(2));

            VectorStatus status = install.awaitStatus(VectorStatus::whole);

            assertThat(status.embedded()).isEqualTo(status.passages());
        }
    }

    @Test
    void a_wrong_key_is_said_and_never_shown() throws Exception {
        server.be(Mood.UNAUTHORISED);
        try (Install install = Install.open(dataDir, openAi())) {
            install.publish(Install.files(2));

            VectorStatus status =
                    install.awaitStatus(now -> !now.buildingProblem().isEmpty());

            assertThat(status.line())
                    .contains("0 of", "401", server.openAiUrl(), "EMBEDDING_API_KEY")
                    .doesNotContain("sk-secret");
            assertThat(install.search("the plain property of sequences").covered())
                    .isTrue();
        }
    }

    @Test
    void a_text_that_the_model_does_not_take_leaves_the_others_theirs() throws Exception {
        server.be(Mood.REFUSES_LONG);
        try (Install install = Install.open(dataDir, openAi())) {
            String course = "# Words\n\n**Definition 1 (Long).** " + "long ".repeat(StandInEmbeddings.LONG)
                    + "\n\n**Definition 2 (Short).** A short one.\n\n**Definition 3 (Other).** Another one.\n";
            install.publish(List.of(new SourceFile("words.md", course.getBytes(StandardCharsets.UTF_8))));

            VectorStatus status = install.awaitStatus(VectorStatus::whole);

            assertThat(status.embedded()).isEqualTo(status.passages() - 1);
        }
    }

    @Test
    void without_a_model_there_is_nothing_of_it() throws Exception {
        try (Install install = Install.open(dataDir, Map.of())) {
            install.publish(Install.files(2));

            assertThat(install.assistant().meanings()).isSameAs(MeaningSearch.OFF);
            assertThat(install.status().line()).isEqualTo("off");
            assertThat(Files.exists(dataDir.resolve("vectors"))).isFalse();
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .doesNotContain("mathassistant-vectors");
            assertThatThrownBy(() -> install.assistant().meanings().switchTo("letters-64"))
                    .isInstanceOf(Conflict.class);
        }
    }

    @Test
    void a_course_can_be_searched_before_it_has_vectors() throws Exception {
        server.be(Mood.SLOW);
        try (Install install = Install.open(dataDir, openAi())) {
            install.publish(Install.files(6));

            Retrieval found = install.search("the plain property of sequences");

            assertThat(found.covered()).isTrue();
            assertThat(found.hits())
                    .extracting(Retrieval.Hit::passage)
                    .extracting(Passage::superseded)
                    .containsOnly(false);
            assertThat(install.status().whole()).isFalse();
        }
    }
}

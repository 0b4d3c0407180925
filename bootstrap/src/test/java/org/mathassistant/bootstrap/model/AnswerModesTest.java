package org.mathassistant.bootstrap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mathassistant.bootstrap.testing.StandInModel.saying;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.routing.Dispatched;
import org.mathassistant.bootstrap.embed.MathAssistants;
import org.mathassistant.bootstrap.testing.StandInModel;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;

/** What each mode lets answer, asked for by the request or in the text itself, with a model over HTTP and without one. */
class AnswerModesTest {
    private static final Caller READER = Caller.local(Language.FR);
    private static final String COVERED = "Qu'est-ce qu'une suite sage ?";
    private static final String UNCOVERED = "Qu'est-ce qu'un zorgon quantique ?";

    private static final StandInModel MODEL = StandInModel.start();

    @TempDir
    static Path folder;

    private static MathAssistantFacade with;
    private static MathAssistantFacade without;

    @BeforeAll
    static void open() throws Exception {
        MathAssistants.Builder builder =
                MathAssistants.builder().dataDir(folder.resolve("with")).setting("CACHE_ENABLED", "false");
        MODEL.settings().forEach(builder::setting);
        with = builder.build();
        without = MathAssistants.builder().dataDir(folder.resolve("without")).build();
        Path course = Files.writeString(
                folder.resolve("suites.md"),
                "# Chapitre 1. Suites\n\n**Définition 1.1 (Suite sage).** Une suite est *sage* si elle reste sous $7$.\n");
        with.courses().add(course);
        without.courses().add(course);
    }

    @AfterAll
    static void close() {
        with.close();
        without.close();
        MODEL.close();
    }

    @BeforeEach
    void calm() {
        MODEL.forget();
        MODEL.usually(saying("Elle reste sous $7$."));
    }

    @ParameterizedTest(name = "{0}, covered: {1}")
    @CsvSource({
        "AUTO, true, true, true",
        "AUTO, false, false, false",
        "COURSE, true, false, false",
        "COURSE, false, false, false",
        "MODEL, true, true, false",
        "MODEL, false, true, false",
        "HYBRID, true, true, true",
        "HYBRID, false, true, false",
    })
    void with_a_model_the_mode_says_who_answers_and_from_what(
            AnswerMode mode, boolean covered, boolean modelAsked, boolean courseShown) {
        Dispatched answered = with.dispatch(covered ? COVERED : UNCOVERED, Scope.EVERYTHING.inMode(mode), READER);

        assertThat(MODEL.requests()).hasSize(modelAsked ? 1 : 0);
        assertThat(answered.answer().provider().equals(Provider.OFFLINE)).isEqualTo(!modelAsked);
        if (modelAsked) {
            assertThat(MODEL.lastPrompt().contains("si elle reste sous")).isEqualTo(courseShown);
        }
        assertThat(answered.answer().grounded()).isEqualTo(covered && !modelAsked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUTO", "COURSE", "HYBRID"})
    void without_a_model_the_course_answers(AnswerMode mode) {
        Scope scope = Scope.EVERYTHING.inMode(mode);

        assertThat(without.dispatch(COVERED, scope, READER).answer().grounded()).isTrue();
        assertThat(without.dispatch(UNCOVERED, scope, READER).answer().grounded())
                .isFalse();
    }

    @Test
    void without_a_model_the_model_alone_cant_answer() {
        Scope scope = Scope.EVERYTHING.inMode(AnswerMode.MODEL);

        for (String text : new String[] {COVERED, "Sans le cours : une suite sage ?"}) {
            assertThatThrownBy(() -> without.dispatch(text, scope, READER))
                    .isInstanceOfSatisfying(
                            MathAssistantException.class,
                            refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.NO_MODEL));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uniquement avec le cours : une suite sage ? | false | false | « Uniquement avec le cours »",
                "Sans le cours : une suite sage ? | true | false | « Sans le cours »",
                "Qu'est-ce qu'une suite sage, au-delà du cours ? | true | true | « au-delà du cours »",
            })
    void a_mode_that_the_text_asks_for_is_obeyed_and_explained(
            String text, boolean modelAsked, boolean courseShown, String because) {
        Dispatched answered = with.dispatch(text, Scope.EVERYTHING, READER);

        assertThat(answered.reason()).contains(because);
        assertThat(MODEL.requests()).hasSize(modelAsked ? 1 : 0);
        if (modelAsked) {
            assertThat(MODEL.lastPrompt().contains("si elle reste sous")).isEqualTo(courseShown);
        }
    }
}

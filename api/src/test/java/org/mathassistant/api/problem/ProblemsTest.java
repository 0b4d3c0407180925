package org.mathassistant.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;

class ProblemsTest {

    /** More than any message takes. */
    private static final Object[] ARGUMENTS = {"a", "b", "c", "d"};

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCode_hasAnErrorStatusAndWordsInBothLanguages(ProblemCode code) {
        Problem problem = Problem.of(code, ARGUMENTS);

        assertThat(Problems.status(problem)).isBetween(400, 504);
        for (Language language : Language.values()) {
            ProblemView view = Problems.view(problem, language);
            assertThat(view.title()).isNotBlank();
            assertThat(view.detail()).isNotBlank().doesNotContain("%");
        }
        assertThat(problem.detail(Language.FR)).isNotEqualTo(problem.detail(Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_COURSE,404",
        "MALFORMED_JSON,400",
        "TOKEN_REQUIRED,401",
        "CROSS_ORIGIN,403",
        "METHOD_NOT_ALLOWED,405",
        "COURSE_BUSY,409",
        "BODY_TOO_LARGE,413",
        "UNSUPPORTED_MEDIA_TYPE,415",
        "UNKNOWN_HOST,421",
        "INTERNAL,500",
        "BUSY,503",
        "NOT_CACHED,504"
    })
    void status_isTheOneThatHttpMeans(ProblemCode code, int status) {
        assertThat(Problems.status(Problem.of(code, ARGUMENTS))).isEqualTo(status);
    }

    @Test
    void givenProblemOfAField_view_namesItAndItsStableType() {
        ProblemView view =
                Problems.view(new InvalidInput("question", ProblemCode.BLANK, "question").problem(), Language.FR);

        assertThat(view)
                .isEqualTo(new ProblemView(
                        "/problems/blank",
                        "Texte vide",
                        400,
                        "Le champ « question » est vide. Écrivez-y quelque chose.",
                        "question",
                        null));
    }

    @Test
    void givenProblemInATask_view_namesTheTask() {
        Problem problem = new InvalidInput("question", ProblemCode.BLANK, "question")
                .problem()
                .inTask("ask");

        assertThat(Problems.view(problem, Language.EN).task()).isEqualTo("ask");
        assertThat(Problems.view(problem, Language.EN).detail()).endsWith(" Task: \"ask\".");
        assertThat(Problems.view(problem, Language.FR).detail()).endsWith(" Tâche : « ask ».");
    }

    @Test
    void givenWrappedFailure_of_unwrapsIt() {
        NotFound cause = new NotFound(ProblemCode.UNKNOWN_COURSE, "c1");

        assertThat(Problems.of(new CompletionException(cause))).isEqualTo(cause.problem());
    }

    @Test
    void givenCancellation_of_isCancelled() {
        assertThat(Problems.of(new CancellationException()).code()).isEqualTo(ProblemCode.CANCELLED);
    }

    @Test
    void givenUnforeseenFailure_of_tellsOnlyAReference() {
        Problem problem = Problems.of(new IllegalStateException("jdbc:h2:/secret"));

        assertThat(problem.code()).isEqualTo(ProblemCode.INTERNAL);
        assertThat(problem.detail(Language.EN)).doesNotContain("secret").containsPattern("[0-9a-f-]{36}");
    }
}

package org.mathassistant.application.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.Problem;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Scope;

class FieldsTest {

    @Test
    void givenUnknownName_constructor_namesItAndTheKnownOnes() {
        Problem problem = refusal(() -> new Fields(Map.of("questoin", "x"), Set.of("question", "style")));

        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FIELD);
        assertThat(problem.field()).isEqualTo("questoin");
        assertThat(problem.detail(Language.EN)).contains("\"questoin\"").contains("question, style");
    }

    @Test
    void givenEndlessUnknownName_constructor_repeatsOnlyItsBeginning() {
        assertThat(refusal(() -> new Fields(Map.of("x".repeat(10_000), "x"), Set.of()))
                        .field())
                .hasSizeLessThan(100);
    }

    @Test
    void givenNothing_required_namesTheField() {
        assertThat(refusal(() -> fields(Map.of()).required("question")))
                .isEqualTo(new Problem(ProblemCode.MISSING_FIELD, "question", java.util.List.of("question")));
    }

    @Test
    void givenNumber_text_isNotMadeAText() {
        Problem problem = refusal(() -> fields(Map.of("question", 1)).text("question"));

        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem.field()).isEqualTo("question");
    }

    @Test
    void givenText_integer_isNotMadeANumber() {
        assertThat(refusal(() -> fields(Map.of("topK", "3")).integer("topK", 1, 5, 2))
                        .code())
                .isEqualTo(ProblemCode.WRONG_TYPE);
    }

    @Test
    void givenFraction_integer_isRefused() {
        assertThat(refusal(() -> fields(Map.of("topK", 2.0)).integer("topK", 1, 5, 2))
                        .code())
                .isEqualTo(ProblemCode.WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void givenEdge_integer_takesIt(int edge) {
        assertThat(fields(Map.of("topK", edge)).integer("topK", 1, 5, 2)).isEqualTo(edge);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, Integer.MIN_VALUE})
    void givenBeyondTheEdge_integer_refusesNamingTheRange(int beyond) {
        Problem problem = refusal(() -> fields(Map.of("topK", beyond)).integer("topK", 1, 5, 2));

        assertThat(problem.code()).isEqualTo(ProblemCode.OUT_OF_RANGE);
        assertThat(problem.arguments()).endsWith(1, 5);
    }

    @Test
    void givenNumberBeyondAllTypes_integer_isOutOfRange() {
        assertThat(refusal(() -> fields(Map.of("topK", BigInteger.TEN.pow(900))).integer("topK", 1, 5, 2))
                        .code())
                .isEqualTo(ProblemCode.OUT_OF_RANGE);
    }

    @Test
    void givenNothing_integer_isTheFallback() {
        assertThat(fields(Map.of()).integer("topK", 1, 5, 2)).isEqualTo(2);
    }

    @Test
    void givenHalfACharacter_text_isRefused() {
        assertThat(refusal(() -> fields(Map.of("question", "ab\udc00")).text("question")))
                .isEqualTo(new Problem(ProblemCode.CONTROL_CHARACTERS, "question", java.util.List.of("question", 3)));
    }

    @Test
    void givenWholeCharacterBeyondTheBasicPlane_text_takesIt() {
        assertThat(fields(Map.of("question", "𝔽")).text("question")).contains("𝔽");
    }

    @Test
    void givenBlank_optional_isEmpty() {
        assertThat(fields(Map.of("chapter", "  ")).optional("chapter", 40)).isEmpty();
    }

    @Test
    void givenControlCharacter_optional_isRefused() {
        assertThat(refusal(() -> fields(Map.of("chapter", "3\u0007")).optional("chapter", 40))
                        .code())
                .isEqualTo(ProblemCode.CONTROL_CHARACTERS);
    }

    @Test
    void givenOneCharacterTooMany_optional_isRefused() {
        assertThat(fields(Map.of("chapter", "x".repeat(40))).optional("chapter", 40))
                .hasSize(40);
        assertThat(refusal(() -> fields(Map.of("chapter", "x".repeat(41))).optional("chapter", 40))
                        .code())
                .isEqualTo(ProblemCode.TOO_LONG);
    }

    @Test
    void givenAllScopeFields_read_fillsTheScope() {
        Scope scope = ScopeFields.read(scopeFields(Map.of(
                "course",
                "c1",
                "chapter",
                "3",
                "kind",
                "theorem",
                "number",
                "3.2",
                "language",
                "fr",
                "level",
                "prépa",
                "mode",
                "course",
                "variant",
                7)));

        assertThat(scope)
                .isEqualTo(new Scope(
                        Optional.of(new CourseId("c1")),
                        "3",
                        Optional.of(BlockKind.THEOREM),
                        "3.2",
                        Optional.of(Language.FR),
                        "prépa",
                        AnswerMode.COURSE,
                        7));
    }

    @Test
    void givenNoScopeField_read_isEverything() {
        assertThat(ScopeFields.read(scopeFields(Map.of()))).isEqualTo(Scope.EVERYTHING);
    }

    @Test
    void givenUnknownWord_read_namesTheKnownOnes() {
        Problem problem = refusal(() -> ScopeFields.read(scopeFields(Map.of("language", "de"))));

        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_ONE_OF);
        assertThat(problem.detail(Language.FR)).contains("fr, en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../etc", "a b", "é"})
    void givenImpossibleCourseId_read_knowsNoSuchCourse(String id) {
        assertThat(refusal(() -> ScopeFields.read(scopeFields(Map.of("course", id))))
                        .code())
                .isEqualTo(ProblemCode.UNKNOWN_COURSE);
    }

    @Test
    void givenSession_read_knowsNoSuchSession() {
        assertThat(refusal(() -> ScopeFields.read(scopeFields(Map.of("session", "s1"))))
                        .code())
                .isEqualTo(ProblemCode.UNKNOWN_SESSION);
    }

    private static Fields fields(Map<String, Object> values) {
        return new Fields(values, Set.of("question", "topK", "chapter"));
    }

    private static Fields scopeFields(Map<String, Object> values) {
        return new Fields(values, ScopeFields.NAMES);
    }

    private static Problem refusal(ThrowingCallable call) {
        return catchThrowableOfType(MathAssistantException.class, call).problem();
    }
}

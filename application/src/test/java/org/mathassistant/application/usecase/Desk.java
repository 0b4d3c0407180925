package org.mathassistant.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mathassistant.application.scenario.PassageBuilder.a;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.ModelContext;
import org.mathassistant.application.scenario.OfflineContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;

/** A small course and the ways to run a use case on it. */
final class Desk {
    static final Passage ROLLE = a(BlockKind.THEOREM)
            .number("3.1")
            .title("Rolle")
            .text("Si $f$ est dérivable sur $]a;b[$ et $f(a) = f(b)$, alors $f'$ s'annule.")
            .build();
    static final Passage PROOF = a(BlockKind.PROOF)
            .text("La fonction $f$ atteint ses bornes, et sa dérivée s'annule en un extremum.")
            .proves(ROLLE)
            .build();
    static final Passage METHOD = a(BlockKind.METHOD)
            .number("3.2")
            .title("Trouver une tangente")
            .text("On calcule la dérivée au point de tangence.")
            .build();
    static final Passage TANGENT = a(BlockKind.EXERCISE)
            .number("3.1")
            .title("Tangente")
            .text("Soit $f(x) = x^2$. Déterminer la tangente à la courbe de $f$ au point d'abscisse $2$.")
            .build();
    static final Passage TANGENT_SOLVED = a(BlockKind.SOLUTION)
            .text("On a $f'(2) = 4$, donc la tangente est $y = 4x - 4$.")
            .solves(TANGENT)
            .build();
    static final Passage PARTS = a(BlockKind.EXERCISE)
            .number("3.2")
            .text("Soit $g(x) = x^3$.\n\n1. Calculer la dérivée $g'(x)$.\n2. Étudier les variations de $g$.")
            .build();
    static final Passage PARTS_SOLVED = a(BlockKind.SOLUTION)
            .text("1. $g'(x) = 3x^2$.\n2. $g$ est croissante.")
            .solves(PARTS)
            .build();
    static final Passage UNSOLVED = a(BlockKind.EXERCISE)
            .number("3.3")
            .text("Montrer que l'équation $x^5 + x = 1$ a une seule solution réelle.")
            .build();

    static final Evidence COURSE =
            evidence(ROLLE, PROOF, METHOD, TANGENT, TANGENT_SOLVED, PARTS, PARTS_SOLVED, UNSOLVED);
    static final Evidence SILENT = new Evidence(List.of(), false, COURSE.courses());

    private Desk() {}

    static Evidence evidence(Passage... passages) {
        Course course = new Course(new CourseId("c1"), "Analyse", Language.FR, 1, "f", Instant.EPOCH);
        return new Evidence(List.of(passages), true, Map.of(course.id(), course));
    }

    static Answer offline(UseCase useCase, Language language) {
        return offline(useCase, language, COURSE);
    }

    static Answer offline(UseCase useCase, Language language, Evidence evidence) {
        return useCase.perform(new OfflineContext(language, evidence));
    }

    static ModelContext model(Object... replies) {
        return new ModelContext(Language.FR, COURSE, replies);
    }

    /** Every citation is used, and every marker has its citation. */
    static void assertCited(Answer answer) {
        assertThat(answer.grounded()).isTrue();
        List<Integer> markers = java.util.regex.Pattern.compile("\\[(\\d+)]")
                .matcher(answer.text())
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        assertThat(answer.citations()).extracting(citation -> citation.marker()).containsExactlyElementsOf(markers);
    }

    /** The model is told what was wrong, fails again, and nobody gets a wrong result. */
    static void assertRefused(UseCase useCase, Object flawed, String... told) {
        ModelContext model = model(flawed);
        assertThatThrownBy(() -> useCase.perform(model))
                .isInstanceOfSatisfying(
                        Unavailable.class, e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.RESULT_UNUSABLE));
        assertThat(model.calls()).isEqualTo(2);
        assertThat(model.complaint()).contains(told);
    }

    static void assertBad(ThrowingCallable call, ProblemCode code, String field) {
        assertThatThrownBy(call).isInstanceOfSatisfying(MathAssistantException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(code);
            assertThat(e.problem().field()).isEqualTo(field);
            assertThat(e.problem().detail(Language.FR)).contains(field).doesNotContain("%");
            assertThat(e.problem().detail(Language.EN)).contains(field).doesNotContain("%");
        });
    }
}

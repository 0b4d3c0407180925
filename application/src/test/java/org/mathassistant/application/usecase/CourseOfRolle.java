package org.mathassistant.application.usecase;

import static org.mathassistant.application.scenario.PassageBuilder.a;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.OfflineContext;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** A small course for the tests of the tasks: Rolle's theorem and what belongs to it. */
final class CourseOfRolle {
    static final Passage DERIVATIVE = a(BlockKind.DEFINITION)
            .number("3.1")
            .title("Nombre dérivé")
            .text(
                    "$f$ est *dérivable* en $a$ si le taux\n\n$$\n\\frac{f(a+h)-f(a)}{h}\n$$\n\na une limite. On la note $f'(a)$.")
            .build();
    static final Passage BOUNDS = a(BlockKind.THEOREM)
            .number("3.2")
            .title("Bornes atteintes")
            .text("Une fonction continue sur $[a ; b]$ atteint ses bornes.")
            .build();
    static final Passage ROLLE = a(BlockKind.THEOREM)
            .number("3.3")
            .title("Théorème de Rolle")
            .page("41")
            .text("Soit $f$ une fonction continue sur $[a ; b]$, dérivable sur $]a ; b[$, telle que $f(a) = f(b)$."
                    + " Alors il existe $c$ tel que\n\n$$\nf'(c) = 0.\n$$")
            .build();
    static final Passage PROOF = a(BlockKind.PROOF)
            .text("D'après le théorème 3.2, $f$ atteint ses bornes. Comme $f(a) = f(b)$, l'une l'est dedans. ∎")
            .proves(ROLLE)
            .refersTo(BOUNDS)
            .build();
    static final Passage LIMITS = a(BlockKind.REMARK)
            .number("3.4")
            .title("Chaque hypothèse compte")
            .text("La valeur absolue sur $[-1 ; 1]$ n'est pas dérivable en $0$ [7].")
            .build();
    static final Passage METHOD = a(BlockKind.METHOD)
            .number("3.5")
            .title("Utiliser le théorème de Rolle")
            .text("Vérifier les trois hypothèses de Rolle.")
            .refersTo(ROLLE)
            .build();
    static final Passage EXAMPLE = a(BlockKind.EXAMPLE)
            .number("3.6")
            .text("Pour $x^2-1$ sur $[-1 ; 1]$, le théorème de Rolle donne $c = 0$.")
            .refersTo(ROLLE)
            .build();
    static final Passage EXERCISE = a(BlockKind.EXERCISE)
            .number("12")
            .text("Montrer que $P'$ a une racine de moins, par Rolle.")
            .refersTo(ROLLE)
            .build();
    static final Passage SOLUTION = a(BlockKind.SOLUTION)
            .text("Par Rolle entre deux racines.")
            .solves(EXERCISE)
            .build();
    static final List<Passage> ALL =
            List.of(ROLLE, PROOF, DERIVATIVE, BOUNDS, LIMITS, METHOD, EXAMPLE, EXERCISE, SOLUTION);

    private static final Pattern MARKER = Pattern.compile("(?<![$\\\\])\\[(\\d+)]");

    private CourseOfRolle() {}

    static OfflineContext context(Language language) {
        return context(language, ALL, true);
    }

    static OfflineContext context(Language language, List<Passage> passages, boolean covered) {
        Course course = new Course(new CourseId("c1"), "Analyse", Language.FR, 1, "f", Instant.EPOCH);
        return new OfflineContext(language, new Evidence(passages, covered, Map.of(course.id(), course)));
    }

    static List<Passage> cited(Answer answer) {
        return answer.citations().stream().map(Citation::passage).toList();
    }

    /** Every marker of the text is that of a citation, and every citation has one. */
    static boolean markersResolve(Answer answer) {
        List<Integer> markers = MARKER.matcher(answer.text())
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .distinct()
                .sorted()
                .toList();
        return markers.equals(
                answer.citations().stream().map(Citation::marker).sorted().toList());
    }
}

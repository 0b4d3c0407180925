package org.mathassistant.application.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.application.scenario.PassageBuilder.a;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.OfflineContext;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.application.usecase.Ask.Style;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.request.Scope;

class AskCompositionTest {
    private static final Passage ROLLE = a(BlockKind.THEOREM)
            .number("3.2")
            .title("Rolle")
            .page("41")
            .text(
                    "Soit $f$ continue sur $[a,b]$, dérivable sur $]a,b[$, avec $f(a)=f(b)$.\n\n$$\n\\exists c,\\ f'(c)=0\n$$")
            .build();
    private static final Passage PROOF = a(BlockKind.PROOF)
            .page("42")
            .text("Le théorème de Rolle suit : $f$ atteint un extremum en $c$, donc $f'(c)=0$.")
            .proves(ROLLE)
            .build();
    private static final Passage DERIVATIVE = a(BlockKind.DEFINITION)
            .number("3.1")
            .title("Nombre dérivé")
            .text("$f$ est dérivable si le taux a une limite ; Rolle en a besoin.")
            .build();
    private static final Passage EXAMPLE = a(BlockKind.EXAMPLE)
            .number("3.3")
            .text("On applique le théorème de Rolle à $x^2-1$.")
            .build();
    private static final Passage EXERCISE = a(BlockKind.EXERCISE)
            .number("12")
            .text("Montrer que $P'$ s'annule avec Rolle.")
            .build();
    private static final Passage SOLUTION =
            a(BlockKind.SOLUTION).text("Par Rolle, deux fois.").solves(EXERCISE).build();
    private static final Passage METHOD = a(BlockKind.METHOD)
            .number("3.4")
            .text("Pour utiliser Rolle, vérifier les hypothèses.")
            .build();
    private static final List<Passage> ALL = List.of(ROLLE, PROOF, EXAMPLE, DERIVATIVE, EXERCISE, SOLUTION, METHOD);

    @Test
    void quotesInDidacticOrderWithMarkersThatResolve() {
        Answer answer = ask("Parle-moi de Rolle", Language.FR, ALL);
        assertThat(answer.grounded()).isTrue();
        assertThat(cited(answer)).containsExactly(DERIVATIVE, ROLLE, PROOF, METHOD, EXAMPLE);
        assertThat(answer.text())
                .startsWith(
                        "Voici ce que dit le cours « Analyse » : 1 définition, 1 théorème, 1 démonstration, 1 méthode"
                                + " et 1 exemple.\n\n### Définitions\n\n")
                .contains("> **Théorème 3.2 (Rolle), p. 41.**\n>\n> Soit $f$")
                .contains("> $$\n>\n> [2]")
                .contains("> **Démonstration — Théorème 3.2 (Rolle), p. 41.**")
                .contains("Rolle à $x^2-1$. [5]\n\n**À retenir.** Théorème 3.2 (Rolle), p. 41 : Soit $f$ continue sur")
                .endsWith("$\\exists c,\\ f'(c)=0$ [2]");
        assertMarkersResolve(answer);
    }

    @Test
    void theIdea_comesFirstWhereTheCourseTellsIt() {
        Passage text = a(BlockKind.TEXT)
                .text("Rolle : une courbe qui revient à sa hauteur a une tangente plate.")
                .build();
        Answer answer = ask("Tell me about Rolle", Language.EN, List.of(ROLLE, PROOF, text));

        assertThat(answer.text().indexOf("### The idea"))
                .isPositive()
                .isLessThan(answer.text().indexOf("### Statements"));
        assertThat(answer.text()).contains("**To remember.** Theorem 3.2 (Rolle), p. 41: Soit");
        assertThat(ask("Rolle, proof", Language.EN, List.of(ROLLE, PROOF, text)).text())
                .doesNotContain("The idea", "To remember");
    }

    @Test
    void aShortAnswer_isRememberedWhole() {
        assertThat(ask("Rolle", Language.FR, List.of(ROLLE, PROOF)).text()).doesNotContain("À retenir");
    }

    @Test
    void englishAnswersAreEnglishThroughout() {
        Answer answer = ask("Tell me about Rolle", Language.EN, ALL);
        assertThat(answer.text())
                .startsWith("Here is what the course “Analyse” says: 1 definition, 1 theorem, 1 proof, 1 method and 1"
                        + " example.")
                .contains("### Definitions", "### Statements", "**Theorem 3.2 (Rolle), p. 41.**")
                .doesNotContain("Théorème 3", "Démonstration");
    }

    @ParameterizedTest
    @CsvSource({
        "Démontrer le théorème de Rolle,PROOF",
        "proof of Rolle's theorem,PROOF",
        "Un exemple pour le théorème de Rolle ?,EXAMPLE",
        "Give an example of Rolle,EXAMPLE",
        "exercice sur Rolle,EXERCISE",
        "Comment utiliser Rolle ?,METHOD",
        "Énoncé du théorème de Rolle,THEOREM",
        "Qu'est-ce que le nombre dérivé ?,DEFINITION",
        "define Rolle,DEFINITION"
    })
    void leadsWithTheKindThatIsAskedFor(String question, BlockKind kind) {
        assertThat(cited(ask(question, Language.FR, ALL)).get(0).kind()).isEqualTo(kind);
    }

    @Test
    void solutionsComeWithTheirExerciseAndOnlyWhenAskedFor() {
        assertThat(cited(ask("exercice sur Rolle", Language.FR, ALL)))
                .contains(EXERCISE)
                .doesNotContain(SOLUTION);
        assertThat(cited(ask("solution de l'exercice 12", Language.FR, ALL))).containsExactly(EXERCISE, SOLUTION);
        assertThat(cited(ask("exercice 12", Language.FR, ALL))).containsExactly(EXERCISE);
    }

    @Test
    void aReferenceAloneIsAnsweredByItAlone() {
        assertThat(cited(ask("Énoncé du théorème 3.2 ?", Language.FR, ALL))).containsExactly(ROLLE, PROOF);
        assertThat(cited(ask("p. 41", Language.FR, ALL))).containsExactly(ROLLE, PROOF);
    }

    @Test
    void whatSharesOnlyAStrayWordIsLeftOut() {
        Passage stray = a(BlockKind.THEOREM)
                .number("9.9")
                .text("Les valeurs propres d'une matrice.")
                .build();
        Passage tvi = a(BlockKind.THEOREM)
                .number("2.5")
                .title("Valeurs intermédiaires")
                .text("Une fonction continue prend les valeurs intermédiaires.")
                .build();
        assertThat(cited(ask("théorème des valeurs intermédiaires", Language.FR, List.of(tvi, stray))))
                .containsExactly(tvi);
    }

    @Test
    void missingKindsAreOwnedUpTo() {
        assertThat(ask("preuve de Rolle", Language.FR, List.of(ROLLE)).text())
                .contains("Le cours ne donne pas ici de démonstration ; voici ce qui s'en approche le plus.");
        assertThat(ask("proof of Rolle", Language.EN, List.of(ROLLE)).text())
                .contains("The course gives no proof here; this comes closest.");
    }

    @Test
    void atMostSixPassagesAreQuoted() {
        List<Passage> many = java.util.stream.IntStream.rangeClosed(1, 30)
                .mapToObj(i -> a(BlockKind.values()[i % 12])
                        .number("" + i)
                        .text("Rolle " + i)
                        .build())
                .toList();
        for (String question : List.of("Rolle", "preuve de Rolle", "Rolle, définition", "exercices sur Rolle")) {
            assertThat(cited(ask(question, Language.FR, many))).hasSizeBetween(1, AskSelection.MAX_PASSAGES);
        }
    }

    @Test
    void longProofsAreShortenedAndSaySo() {
        Passage longProof = a(BlockKind.PROOF)
                .text("Une phrase sur $x$. ".repeat(500))
                .proves(ROLLE)
                .build();
        Answer answer = ask("Rolle", Language.FR, List.of(ROLLE, longProof));
        assertThat(answer.text()).contains("sur $x$. … [2]\n\n*Passage abrégé : la suite se lit dans le cours.*");
        assertThat(answer.text().length()).isLessThan(3_000);
        assertThat(answer.citations()).allMatch(c -> c.excerpt().length() <= Citation.MAX_EXCERPT_LENGTH);
    }

    @Test
    void numbersInBracketsOfTheCourseAreNoMarkers() {
        Passage text = a(BlockKind.REMARK).text("Voir Rolle [7] et $[1]$.").build();
        assertMarkersResolve(ask("Rolle", Language.FR, List.of(text)));
    }

    @Test
    void severalCoursesAreNamed() {
        Passage other = a(BlockKind.DEFINITION).of("c2").text("Rolle.").build();
        Answer answer = ask("Rolle", Language.FR, List.of(ROLLE, other));
        assertThat(answer.text()).startsWith("Voici ce que disent les cours « Alg\\*bre » et « Analyse » :");
        assertThat(answer.citations()).extracting(Citation::courseTitle).containsExactly("Alg*bre", "Analyse");
    }

    @Test
    void givenNothingThatCovers_compose_saysSoAndCitesNothing() {
        Answer answer = compose(
                "intégrale de Lebesgue", Style.ANSWER, Language.FR, List.of(PROOF, ROLLE), false, Scope.EVERYTHING);
        assertThat(answer.grounded()).isFalse();
        assertThat(answer.citations()).isEmpty();
        assertThat(answer.text())
                .startsWith("Les cours ne traitent pas de cette question")
                .contains("- Théorème 3.2 (Rolle), p. 41")
                .doesNotContain("dans un autre cours", "sans limiter", "[1]");
    }

    @Test
    void theAdviceFitsTheScope() {
        Scope narrow = new Scope(
                java.util.Optional.of(new CourseId("c1")),
                "3",
                java.util.Optional.empty(),
                "",
                java.util.Optional.empty(),
                "",
                Scope.EVERYTHING.mode(),
                1);
        Answer answer = compose("Lebesgue", Style.ANSWER, Language.EN, List.of(), false, narrow);
        assertThat(answer.text())
                .contains("- without limiting the question", "- another course.")
                .doesNotContain("nearest");
    }

    @Test
    void theTutorHintsAndKeepsProofsAndSolutionsBack() {
        Answer answer = compose("Rolle", Style.TUTOR, Language.FR, ALL, true, Scope.EVERYTHING);
        assertThat(answer.grounded()).isTrue();
        assertThat(answer.text())
                .contains("sans démonstration ni solution")
                .contains("- Théorème 3.2 (Rolle), p. 41 [")
                .contains("> **Définition 3.1 (Nombre dérivé).**")
                .doesNotContain("\\exists c", "extremum", "deux fois");
        assertThat(cited(answer)).doesNotContain(PROOF, SOLUTION);
        assertMarkersResolve(answer);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTutorsHints_sayMoreFromOneToTheNext(Language language) {
        List<Integer> lengths = IntStream.rangeClosed(1, Ask.MAX_HINT)
                .mapToObj(hint -> hint(hint, language).text())
                .peek(text -> assertThat(text).doesNotContain(PROOF.text()))
                .map(String::length)
                .toList();

        assertThat(lengths).isSorted().doesNotHaveDuplicates();
        assertThat(hint(1, language).text()).isNotEqualTo(hint(0, language).text());
    }

    private static Answer hint(int hint, Language language) {
        return new Ask("Rolle", Style.TUTOR, hint, Scope.EVERYTHING)
                .perform(new OfflineContext(
                        language, new Evidence(ALL, true, Map.of(new CourseId("c1"), course("c1", "Analyse")))));
    }

    @Test
    void theTutorWithOnlyAProofShowsNothing() {
        Answer answer = compose("Rolle", Style.TUTOR, Language.EN, List.of(PROOF), true, Scope.EVERYTHING);
        assertThat(answer.grounded()).isFalse();
        assertThat(answer.citations()).isEmpty();
        assertThat(answer.text()).contains("only a proof or a solution").doesNotContain("extremum");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceIsThereInBothLanguages(Language language) {
        Texts texts = Texts.ofQuestions(language);
        for (Part part : Part.values()) {
            assertThat(texts.get("heading." + part)).isNotBlank();
        }
        for (Aim aim : Aim.values()) {
            if (aim != Aim.ANY && aim != Aim.STATEMENT) {
                assertThat(texts.get("missing." + aim)).isNotBlank();
            }
        }
    }

    private static Answer ask(String question, Language language, List<Passage> passages) {
        return compose(question, Style.ANSWER, language, passages, true, Scope.EVERYTHING);
    }

    private static Answer compose(
            String question, Style style, Language language, List<Passage> passages, boolean covered, Scope scope) {
        Map<CourseId, Course> courses =
                Map.of(new CourseId("c1"), course("c1", "Analyse"), new CourseId("c2"), course("c2", "Alg*bre"));
        return new Ask(question, style, scope)
                .perform(new OfflineContext(language, new Evidence(passages, covered, courses)));
    }

    private static Course course(String id, String title) {
        return new Course(new CourseId(id), title, Language.FR, 1, "f", Instant.EPOCH);
    }

    private static List<Passage> cited(Answer answer) {
        return answer.citations().stream().map(Citation::passage).toList();
    }

    private static void assertMarkersResolve(Answer answer) {
        List<Integer> markers = Pattern.compile("(?<!\\$)\\[(\\d+)]")
                .matcher(answer.text())
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .distinct()
                .toList();
        assertThat(markers)
                .isEqualTo(answer.citations().stream().map(Citation::marker).toList());
    }
}

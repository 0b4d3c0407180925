package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.infrastructure.hibernate.Samples.course;
import static org.mathassistant.infrastructure.hibernate.Samples.passage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** What {@link org.mathassistant.domain.port.IRetriever} promises, on a French and an English course. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
abstract class RetrieverContract {
    private static final Set<CourseId> FRENCH = Set.of(new CourseId("fr"));
    private static final Set<CourseId> BOTH = Set.of(new CourseId("fr"), new CourseId("en"));

    private HibernateAdapters storage;

    /** The URL of an empty database; empty for the embedded one. */
    abstract String databaseUrl();

    @AfterAll
    void close() {
        storage.close();
    }

    private void publish(Course course, Passage... passages) {
        storage.publisher().publish(course, List.of(passages), Samples.files("main.tex"));
    }

    @BeforeAll
    void publishCourses(@TempDir Path dataFolder) {
        storage = HibernateAdapters.open(databaseUrl(), dataFolder, Clock.systemUTC());
        publish(
                course("fr", Language.FR, 1),
                passage("fr", "intro")
                        .text("Ce chapitre parle de nombres qui se suivent.")
                        .page("1", 3)
                        .build(),
                passage("fr", "def-suite")
                        .kind(BlockKind.DEFINITION)
                        .number("1.1")
                        .title("Suite réelle")
                        .text("Une suite réelle est une application de $\\mathbb{N}$ dans $\\mathbb{R}$.")
                        .page("2", 4)
                        .build(),
                passage("fr", "def-conv")
                        .kind(BlockKind.DEFINITION)
                        .number("1.2")
                        .title("Convergence")
                        .text("La suite $(u_n)$ converge vers $\\ell$ si tout intervalle ouvert contenant $\\ell$"
                                + " contient tous ses termes à partir d'un certain rang.")
                        .page("2", 4)
                        .build(),
                passage("fr", "prop-borne")
                        .kind(BlockKind.PROPOSITION)
                        .number("1.3")
                        .text("Toute suite convergente est bornée.")
                        .page("3", 5)
                        .build(),
                passage("fr", "proof-borne")
                        .kind(BlockKind.PROOF)
                        .text("Les termes sont proches de la limite, sauf un nombre fini d'entre eux.")
                        .proves("prop-borne")
                        .page("3", 5)
                        .build(),
                passage("fr", "exo-12")
                        .kind(BlockKind.EXERCISE)
                        .number("12")
                        .text("Étudier la série de terme général $\\frac{1}{n^2}$ par la règle de d’Alembert.")
                        .page("4", 6)
                        .build(),
                passage("fr", "sol-12")
                        .kind(BlockKind.SOLUTION)
                        .text("Le rapport tend vers un : on ne peut pas conclure.")
                        .solves("exo-12")
                        .page("4", 6)
                        .build(),
                passage("fr", "thm-rolle")
                        .chapter("2", "Dérivation")
                        .section("2.1", "Accroissements")
                        .kind(BlockKind.THEOREM)
                        .number("2.1")
                        .title("Rolle")
                        .text("Si $f(a) = f(b)$, la dérivée de $f$ s'annule sur l'intervalle.")
                        .page("5", 7)
                        .build(),
                passage("fr", "rem-pyth")
                        .chapter("2", "Dérivation")
                        .kind(BlockKind.REMARK)
                        .number("2.2")
                        .text("Rappelons que $\\cos^2 x + \\sin^2 x = 1$, et que l'Hôpital n'est pas l'auteur.")
                        .build());
        publish(
                course("en", Language.EN, 1),
                passage("en", "thm-mvt")
                        .chapter("4", "The derivative")
                        .kind(BlockKind.THEOREM)
                        .number("4.2.3")
                        .title("Mean value theorem")
                        .text("There is a point where the derivative equals the slope of the chord.")
                        .build(),
                passage("en", "def-cont")
                        .chapter("3", "Continuous functions")
                        .kind(BlockKind.DEFINITION)
                        .number("3.1")
                        .text("A function is continuous if the limits at all points are its values.")
                        .build());
    }

    private Retrieval retrieve(String text, Set<CourseId> courses, int topK) {
        return storage.retriever()
                .retrieve(new RetrievalQuery(text, courses, "", Optional.empty(), "", Language.FR, topK));
    }

    private Retrieval filtered(String text, String chapter, Optional<BlockKind> kind, String number) {
        return storage.retriever().retrieve(new RetrievalQuery(text, FRENCH, chapter, kind, number, Language.FR, 10));
    }

    private static List<String> ids(Retrieval retrieval) {
        return retrieval.hits().stream().map(hit -> hit.passage().id().value()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    suite réelle                             | def-suite
                    SUITE REELLE                             | def-suite
                    les suites réelles                       | def-suite
                    Qu'est-ce qu'une suite réelle ?          | def-suite
                    définition de la convergence             | def-conv
                    suites convergentes bornées              | prop-borne
                    dalembert                                | exo-12
                    règle de d'Alembert                      | exo-12
                    la regle de d’alembert                   | exo-12
                    lhôpital                                 | rem-pyth
                    théorème de Rolle                        | thm-rolle
                    cos²(x) + sin²(x) = 1                    | rem-pyth
                    $\\cos^{2} x+\\sin^{2} x$                | rem-pyth
                    la série des 1/n²                        | exo-12
                    """)
    void aFrenchQuestion_findsItsPassageFirst(String question, String passage) {
        Retrieval retrieval = retrieve(question, FRENCH, 5);
        assertThat(ids(retrieval)).first().isEqualTo(passage);
        assertThat(retrieval.covered()).isTrue();
        assertThat(retrieval.hits()).allMatch(hit -> hit.score() > 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What is a continuous function?           | def-cont
                    the mean value theorem                   | thm-mvt
                    derivatives and slopes                   | thm-mvt
                    """)
    void anEnglishQuestion_findsItsPassageFirst_alsoAmongFrenchCourses(String question, String passage) {
        Retrieval retrieval = retrieve(question, BOTH, 5);
        assertThat(ids(retrieval)).first().isEqualTo(passage);
        assertThat(retrieval.covered()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    proposition 1.3                          | prop-borne,proof-borne
                    théorème 1.3                             | prop-borne,proof-borne
                    l'énoncé du th. 1.3 ?                    | prop-borne,proof-borne
                    Def. 1.2                                 | def-conv
                    exercice 12                              | exo-12,sol-12
                    page 2                                   | def-suite,def-conv
                    (2.1)                                    | thm-rolle
                    """)
    void aReferenceAlone_bringsWhatItNamesAndWhatBelongsToIt(String reference, String passages) {
        Retrieval retrieval = retrieve(reference, FRENCH, 10);
        assertThat(String.join(",", ids(retrieval))).isEqualTo(passages);
        assertThat(retrieval.covered()).isTrue();
        assertThat(retrieval.hits())
                .extracting(Retrieval.Hit::score)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @ParameterizedTest
    @ValueSource(strings = {"théorème 9.9", "Theorem 2.3.8", "exercice 1.3", "page 77", "théorème 12"})
    void aReferenceToNothing_isNotCovered(String reference) {
        assertThat(retrieve(reference, FRENCH, 10)).isEqualTo(Retrieval.NOTHING);
    }

    @Test
    void aReferenceWithinAQuestion_comesFirstAndTheWordsBehind() {
        Retrieval retrieval = retrieve("comment le théorème 2.1 aide pour une suite bornée ?", FRENCH, 10);
        assertThat(ids(retrieval)).startsWith("thm-rolle", "prop-borne");
        assertThat(retrieval.covered()).isTrue();
    }

    @Test
    void whatBelongsToTheBest_comesAlong_whereThereIsRoom() {
        assertThat(ids(retrieve("suites convergentes bornées", FRENCH, 10)))
                .startsWith("prop-borne")
                .contains("proof-borne");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    la démonstration de la proposition 1.3   | proof-borne
                    corrigé de l'exercice 12                 | sol-12
                    proposition n°1.3                        | prop-borne
                    prop #1.3                                | prop-borne
                    théorème 1 du chapitre 2                 | thm-rolle
                    """)
    void aReference_bringsTheKindThatIsAskedForFirst(String reference, String passage) {
        assertThat(ids(retrieve(reference, FRENCH, 10))).first().isEqualTo(passage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bounded convergent sequences             | prop-borne
                    """)
    void anotherLanguage_findsTheSameConcepts(String question, String passage) {
        assertThat(ids(retrieve(question, FRENCH, 10))).first().isEqualTo(passage);
    }

    @Test
    void aMisspeltWord_isFoundAllTheSame() {
        assertThat(ids(retrieve("une aplication", FRENCH, 5))).contains("def-suite");
    }

    @Test
    void aQuestionAboutABlockThatIsNotThere_isNotCovered() {
        assertThat(retrieve("pourquoi le théorème 7.7 parle de suite bornée ?", FRENCH, 10)
                        .covered())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quelle est la capitale de l'Australie ?",
                "Qu'est-ce qu'un espace de Hilbert ?",
                "théorème de Stokes",
                "définition d'un anneau noethérien",
                "bonjour",
                "?!",
                "zzz"
            })
    void aQuestionAboutSomethingElse_isNotCovered(String question) {
        assertThat(retrieve(question, BOTH, 5).covered()).isFalse();
    }

    @Test
    void kindsAndPlacesAlone_listWhatTheyName() {
        assertThat(ids(retrieve("les définitions du chapitre 1", FRENCH, 9))).containsExactly("def-suite", "def-conv");
        assertThat(ids(retrieve("chapitre 2", FRENCH, 9))).containsExactly("thm-rolle", "rem-pyth");
        assertThat(ids(retrieve("section 2.1", FRENCH, 9))).containsExactly("thm-rolle");
        assertThat(retrieve("les corollaires", FRENCH, 9)).isEqualTo(Retrieval.NOTHING);
    }

    @Test
    void withoutText_theFiltersListInReadingOrder() {
        assertThat(ids(filtered("", "2", Optional.empty(), ""))).containsExactly("thm-rolle", "rem-pyth");
        assertThat(ids(filtered("", "", Optional.of(BlockKind.DEFINITION), "")))
                .containsExactly("def-suite", "def-conv");
        assertThat(ids(filtered(" ", "", Optional.empty(), "12"))).containsExactly("exo-12");
        assertThat(filtered("", "2", Optional.empty(), "").covered()).isTrue();
    }

    @Test
    void filters_restrictWhatWordsFind() {
        assertThat(ids(filtered("suite", "", Optional.of(BlockKind.PROPOSITION), "")))
                .containsExactly("prop-borne");
        assertThat(ids(filtered("suite", "", Optional.empty(), "1.1"))).containsExactly("def-suite");
        assertThat(ids(filtered("dérivée", "2", Optional.empty(), "")))
                .contains("thm-rolle")
                .doesNotContain("def-suite");
        assertThat(ids(filtered("proposition 1.3", "", Optional.of(BlockKind.PROOF), "")))
                .containsExactly("proof-borne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "suite", "théorème 2.1"})
    void filtersThatMatchNothing_findNothing(String text) {
        assertThat(filtered(text, "99", Optional.empty(), "")).isEqualTo(Retrieval.NOTHING);
        assertThat(filtered(text, "", Optional.of(BlockKind.COROLLARY), "")).isEqualTo(Retrieval.NOTHING);
        assertThat(filtered(text, "", Optional.empty(), "9.9.9")).isEqualTo(Retrieval.NOTHING);
    }

    @Test
    void companions_areTheProofsAndSolutions() {
        List<Passage> found = retrieve("exercice 12", FRENCH, 10).hits().stream()
                .map(Retrieval.Hit::passage)
                .toList();
        List<Passage> statement = retrieve("proposition 1.3", FRENCH, 1).hits().stream()
                .map(Retrieval.Hit::passage)
                .toList();

        assertThat(storage.retriever().companions(found.subList(0, 1)))
                .extracting(passage -> passage.id().value())
                .containsExactly("sol-12");
        assertThat(storage.retriever().companions(statement))
                .extracting(passage -> passage.id().value())
                .containsExactly("proof-borne");
        assertThat(storage.retriever().companions(List.of())).isEmpty();
    }

    @Test
    void onlyTheNamedCourses_areSearched() {
        assertThat(retrieve("mean value theorem", FRENCH, 10).hits()).isEmpty();
        assertThat(retrieve("Rolle", Set.of(new CourseId("en")), 10).hits()).isEmpty();
        assertThat(retrieve("theorem 4.2.3", FRENCH, 10)).isEqualTo(Retrieval.NOTHING);
        assertThat(retrieve("Rolle", Set.of(), 10)).isEqualTo(Retrieval.NOTHING);
        assertThat(retrieve("Rolle", Set.of(new CourseId("unknown")), 10)).isEqualTo(Retrieval.NOTHING);
    }

    @Test
    void topK_boundsTheHits() {
        assertThat(retrieve("suite", FRENCH, 1).hits()).hasSize(1);
        assertThat(retrieve("proposition 1.3", FRENCH, 1).hits()).hasSize(1);
        assertThat(retrieve("chapitre 1", FRENCH, 2).hits()).hasSize(2);
    }

    @Test
    void whatScoresAlike_isOrderedById_alsoWhereSomeAreLeftOut() {
        int alike = 90;
        publish(
                course("alike", Language.FR, 1),
                IntStream.range(0, alike)
                        .mapToObj(i -> passage("alike", "alike-%02d".formatted(alike - 1 - i))
                                .text("Toute suite de Zorgon est lisse.")
                                .build())
                        .toArray(Passage[]::new));

        assertThat(ids(retrieve("Zorgon", Set.of(new CourseId("alike")), 50)))
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj("alike-%02d"::formatted).toList());
    }

    @Test
    void anyText_isAnswered() {
        String hostile = "\\frac{{{ $$ AND (OR \"* title:[ ~\u0007 ".repeat(400);
        assertThat(retrieve(hostile, BOTH, 5).covered()).isFalse();
        assertThat(retrieve("suite ".repeat(2_000), FRENCH, 5).covered()).isTrue();
    }
}

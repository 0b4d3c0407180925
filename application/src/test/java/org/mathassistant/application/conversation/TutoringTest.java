package org.mathassistant.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.SessionLife;
import org.mathassistant.domain.session.Turn;

class TutoringTest {
    private static final String QUESTION = "Montrer que la suite $u_n = 1/n$ converge.";

    @Test
    void aFirstRequest_bringsTheFirstHint() {
        assertThat(Tutoring.understood(QUESTION, session())).isEqualTo(new Understood(QUESTION, QUESTION, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "un autre indice",
                "Un indice de plus, s'il te plaît",
                "l'indice suivant",
                "je bloque",
                "Je ne sais pas",
                "encore un indice ?",
                "aucune idée",
                "next hint",
                "another hint please",
                "I'm stuck",
                "I don't know",
                "help",
                QUESTION
            })
    void aFurtherRequest_bringsTheNextHintOnTheSameQuestion(String said) {
        assertThat(Tutoring.understood(said, session(1))).isEqualTo(new Understood(said, QUESTION, 2));
    }

    @Test
    void theLastHint_staysTheLast() {
        assertThat(Tutoring.understood("un autre indice", session(Ask.MAX_HINT)).hint())
                .isEqualTo(Ask.MAX_HINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "la solution",
                "Donne-moi la solution",
                "montre-moi la réponse stp",
                "le corrigé ?",
                "show me the solution",
                "Give me the answer please"
            })
    void theSolution_comesWhenItIsAskedFor(String said) {
        assertThat(Tutoring.understood(said, session(1))).isEqualTo(new Understood(said, QUESTION, Tutoring.SOLUTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pas la solution, un indice", "a hint, not the solution", "un indice sans la solution"})
    void givenANo_theSolutionDoesNotCome(String said) {
        assertThat(Tutoring.understood(said, session(1))).isEqualTo(new Understood(said, QUESTION, 2));
    }

    @Test
    void givenNoHintBefore_theSolutionDoesNotCome() {
        assertThat(Tutoring.understood("la solution", session()).hint()).isEqualTo(1);
        assertThat(Tutoring.understood("la solution", session(0)).hint()).isEqualTo(1);
    }

    @Test
    void anotherQuestion_beginsAnew() {
        String other = "Comment calculer le rang d'une matrice ?";
        assertThat(Tutoring.understood(other, session(2))).isEqualTo(new Understood(other, other, 1));
        assertThat(Tutoring.understood("Quelle est la solution de $x^2 = 2$ ?", session(2))
                        .hint())
                .isEqualTo(1);
    }

    @Test
    void step_isPartOfWhatIsAsked() {
        Ask tutor = new Ask("q", Ask.Style.TUTOR, Scope.EVERYTHING);

        assertThat(Tutoring.step(tutor, 2)).isEqualTo(new Ask("q", Ask.Style.TUTOR, 2, Scope.EVERYTHING));
        assertThat(Tutoring.step(tutor, 2).reuse())
                .isNotEqualTo(Tutoring.step(tutor, 1).reuse());
        assertThat(Tutoring.step(tutor, Tutoring.SOLUTION)).isEqualTo(new Ask("q", Ask.Style.ANSWER, Scope.EVERYTHING));
    }

    /** A conversation on the question, with these hints so far. */
    private static Session session(int... hints) {
        Session session = Session.begun(new SessionId("s"), "ada", Instant.EPOCH, SessionLife.DEFAULT);
        for (int hint : hints) {
            session = session.with(
                    new Turn(Instant.EPOCH, "ask", QUESTION, QUESTION, hint, "a", Language.FR, "…", true, List.of()));
        }
        return session;
    }
}

package org.mathassistant.application.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.application.usecase.SummarizeCourse;
import org.mathassistant.application.usecase.UseCase;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.SessionLife;
import org.mathassistant.domain.session.Turn;

class DialogueTest {
    private static final Caller ADA = caller("ada");
    private static final Caller BOB = caller("bob");

    private final MemorySessions store = new MemorySessions();
    private final Sessions sessions =
            new Sessions(store, SessionLife.DEFAULT, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Dialogue dialogue = new Dialogue(sessions);
    private final Session session = sessions.create(ADA);
    private final List<UseCase> run = new ArrayList<>();

    @Test
    void givenNoSession_aTaskRunsAsItIs() {
        answer(dialogue, "ask", Map.of("question", "et pour n = 3 ?"), ADA);

        assertThat(run).containsExactly(new Ask("et pour n = 3 ?", Ask.Style.ANSWER, Scope.EVERYTHING));
        assertThat(sessions.log(session.id(), ADA)).isEmpty();
    }

    @Test
    void aFollowUp_isTheVeryUseCaseThatStandsAlone() {
        ask("Calcule la somme pour n = 2.");
        ask("et pour n = 3 ?");

        assertThat(run.get(1)).isEqualTo(new Ask("Calcule la somme pour n = 3.", Ask.Style.ANSWER, Scope.EVERYTHING));
        assertThat(sessions.log(session.id(), ADA))
                .extracting(Turn::said, Turn::question)
                .containsExactly(
                        tuple("Calcule la somme pour n = 2.", "Calcule la somme pour n = 2."),
                        tuple("et pour n = 3 ?", "Calcule la somme pour n = 3."));
    }

    @Test
    void aFollowUpOfAFollowUp_standsOnTheWholeQuestion() {
        ask("Énonce le théorème de Pythagore.");
        ask("et la réciproque ?");
        ask("pourquoi ?");

        assertThat(((Ask) run.get(2)).question()).isEqualTo("La réciproque du théorème de Pythagore ? Pourquoi ?");
    }

    @Test
    void theScope_fillsWhatIsLeftOutAndNothingElse() {
        Scope scope = new Scope(
                Optional.of(new CourseId("c")),
                "3",
                Optional.of(BlockKind.THEOREM),
                "",
                Optional.of(Language.FR),
                "terminale",
                AnswerMode.COURSE,
                1);
        sessions.scope(session.id(), scope, ADA);

        ask("Rolle ?");
        answer(dialogue, "ask", fields("Rolle ?", "language", "en", "mode", "hybrid", "variant", 2), ADA);
        answer(dialogue, "ask", fields("Rolle ?", "course", "other"), ADA);
        answer(dialogue, "ask", fields("Rolle ?", "number", "4.1"), ADA);

        assertThat(run.get(0).scope()).isEqualTo(scope);
        assertThat(run.get(1).scope().language()).contains(Language.EN);
        assertThat(run.get(1).scope().mode()).isEqualTo(AnswerMode.HYBRID);
        assertThat(run.get(1).scope().variant()).isEqualTo(2);
        assertThat(run.get(1).scope().chapter()).isEqualTo("3");
        assertThat(run.get(2).scope().chapter()).isEmpty();
        assertThat(run.get(2).scope().kind()).isEmpty();
        assertThat(run.get(3).scope().number()).isEqualTo("4.1");
        assertThat(run.get(3).scope().chapter()).isEmpty();
    }

    @Test
    void otherTasks_areNotedByWhatTheyAreAbout() {
        answer(dialogue, "summarize-course", Map.of("topic", "suites", "session", id()), ADA);

        assertThat(run).containsExactly(new SummarizeCourse("suites", Scope.EVERYTHING));
        assertThat(sessions.log(session.id(), ADA)).extracting(Turn::said).containsExactly("suites");
        assertThat(sessions.find(session.id(), ADA).title()).isEqualTo("suites");
    }

    @Test
    void theTutor_stepsThroughItsHintsToTheSolution() {
        for (String said : List.of("Rolle ?", "un indice", "un indice", "un indice", "la solution")) {
            answer(dialogue, "ask", fields(said, "style", "tutor"), ADA);
        }

        assertThat(run)
                .containsExactly(
                        new Ask("Rolle ?", Ask.Style.TUTOR, 1, Scope.EVERYTHING),
                        new Ask("Rolle ?", Ask.Style.TUTOR, 2, Scope.EVERYTHING),
                        new Ask("Rolle ?", Ask.Style.TUTOR, 3, Scope.EVERYTHING),
                        new Ask("Rolle ?", Ask.Style.TUTOR, 3, Scope.EVERYTHING),
                        new Ask("Rolle ?", Ask.Style.ANSWER, Scope.EVERYTHING));
    }

    @Test
    void theHint_isNothingThatARequestCanAskFor() {
        assertProblem(
                ProblemCode.UNKNOWN_FIELD,
                () -> answer(dialogue, "ask", fields("Rolle ?", "style", "tutor", "hint", 4), ADA));
    }

    @Test
    void whatFails_isNotNoted() {
        assertThatThrownBy(() -> dialogue.run("ask", fields("Rolle ?"), ADA, useCase -> {
                    throw new LimitExceeded(ProblemCode.BUSY);
                }))
                .isInstanceOf(LimitExceeded.class);
        assertProblem(ProblemCode.BLANK, () -> ask(" "));
        assertProblem(
                ProblemCode.WRONG_TYPE, () -> answer(dialogue, "ask", Map.of("question", 5, "session", id()), ADA));

        assertThat(sessions.log(session.id(), ADA)).isEmpty();
    }

    @Test
    void theSessionOfAnotherCaller_doesNotExist() {
        assertProblem(ProblemCode.UNKNOWN_SESSION, () -> answer(dialogue, "ask", fields("Rolle ?"), BOB));
        assertProblem(ProblemCode.UNKNOWN_SESSION, () -> sessions.find(session.id(), BOB));
        assertProblem(ProblemCode.UNKNOWN_SESSION, () -> sessions.delete(session.id(), BOB));
        assertProblem(ProblemCode.UNKNOWN_SESSION, () -> sessions.pin(session.id(), true, BOB));
        assertProblem(ProblemCode.UNKNOWN_SESSION, () -> sessions.forget(session.id(), BOB));
        assertProblem(ProblemCode.UNKNOWN_SESSION, () -> dialogue.before(session.id(), BOB));
        assertThat(sessions.list(BOB)).isEmpty();
        assertThat(sessions.search("Rolle", BOB)).isEmpty();
        assertThat(run).isEmpty();
        assertThat(sessions.list(ADA)).hasSize(1);
    }

    @Test
    void givenAnIdThatCantBeOne_itIsUnknown() {
        for (Object id : List.of("", "../x", "x".repeat(65))) {
            assertProblem(
                    ProblemCode.UNKNOWN_SESSION,
                    () -> answer(dialogue, "ask", Map.of("question", "a", "session", id), ADA));
        }
        assertProblem(
                ProblemCode.WRONG_TYPE, () -> answer(dialogue, "ask", Map.of("question", "a", "session", 7), ADA));
    }

    @Test
    void givenAStoreThatCantWrite_theAnswerComesAndSaysSo() {
        store.refuseChanges();

        Answer answer = ask("Rolle ?");

        assertThat(answer.text()).isEqualTo("answer");
        assertThat(answer.notices()).containsExactly(Notice.of(Notice.Code.TURN_NOT_KEPT));
    }

    @Test
    void givenASessionDeletedMeanwhile_theAnswerComes() {
        Answer answer = dialogue.run("ask", fields("Rolle ?"), ADA, useCase -> {
            sessions.delete(session.id(), ADA);
            return answer("answer");
        });

        assertThat(answer.notices()).isEmpty();
        assertThat(sessions.list(ADA)).isEmpty();
    }

    @Test
    void search_findsWordsWhateverTheirCaseAndAccents() {
        ask("Énonce le théorème de Rolle.");

        assertThat(sessions.search("ROLLE theoreme", ADA)).hasSize(1);
        assertThat(sessions.search("Rolle zorgon", ADA)).isEmpty();
        assertProblem(ProblemCode.BLANK, () -> sessions.search(" ", ADA));
        assertThat(sessions.search("x".repeat(Sessions.MAX_SEARCH_LENGTH), ADA)).isEmpty();
        assertProblem(ProblemCode.TOO_LONG, () -> sessions.search("x".repeat(Sessions.MAX_SEARCH_LENGTH + 1), ADA));
    }

    @Test
    void givenAsManyAsMayBe_anotherIsRefused() {
        for (int i = 1; i < Sessions.MAX_PER_CALLER; i++) {
            store.add(Session.begun(new SessionId("s" + i), "ada", Instant.EPOCH, SessionLife.DEFAULT));
        }
        assertProblem(ProblemCode.TOO_MANY_SESSIONS, () -> sessions.create(ADA));
        assertThat(sessions.create(BOB).owner()).isEqualTo("bob");

        sessions.delete(session.id(), ADA);
        assertThat(sessions.create(ADA).owner()).isEqualTo("ada");
    }

    @Test
    void aLongQuestionAndAnswer_areKeptShortened() {
        String question = "a ".repeat(Turn.MAX_SAID);
        dialogue.run("ask", fields(question), ADA, useCase -> answer("b ".repeat(Turn.MAX_TEXT)));

        Turn kept = sessions.log(session.id(), ADA).get(0);
        assertThat(kept.said()).hasSizeLessThanOrEqualTo(Turn.MAX_SAID).endsWith("…");
        assertThat(kept.text()).hasSizeLessThanOrEqualTo(Turn.MAX_TEXT).endsWith("…");
        assertThat(sessions.find(session.id(), ADA).title()).hasSizeLessThanOrEqualTo(Session.MAX_TITLE);
    }

    private Answer ask(String question) {
        return answer(dialogue, "ask", fields(question), ADA);
    }

    private Answer answer(Dialogue asked, String task, Map<String, Object> fields, Caller caller) {
        return asked.run(task, fields, caller, useCase -> {
            run.add(useCase);
            return answer("answer");
        });
    }

    private Map<String, Object> fields(String question, Object... more) {
        Map<String, Object> fields = new HashMap<>(Map.of("question", question, "session", id()));
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        return fields;
    }

    private String id() {
        return session.id().value();
    }

    private static Answer answer(String text) {
        return Answer.of("ask", Language.FR, text, true, List.of(), Provider.OFFLINE);
    }

    private static Caller caller(String id) {
        return new Caller(id, Set.of(), Optional.empty(), Language.FR);
    }

    private static void assertProblem(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(MathAssistantException.class))
                .extracting(e -> e.problem().code())
                .isEqualTo(code);
    }
}

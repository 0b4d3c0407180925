package org.mathassistant.application.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.application.conversation.Dialogue;
import org.mathassistant.application.conversation.MemorySessions;
import org.mathassistant.application.conversation.Sessions;
import org.mathassistant.application.usecase.Topic;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.session.SessionLife;

class DispatchingTest {
    private static final Caller READER = Caller.local(Language.FR);

    private final Dispatching dispatching = new Dispatching(
            new RuleRouter(),
            new Dialogue(new Sessions(
                    new MemorySessions(), SessionLife.DEFAULT, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))));

    @ParameterizedTest
    @CsvSource({
        "sans le cours : une limite ?, , model",
        "sans le cours : une limite ?, auto, model",
        "sans le cours : une limite ?, course, course",
        "une limite ?, hybrid, hybrid",
        "une limite ?, auto, ",
        "une limite ?, , ",
    })
    void theMode_isTheRequestsElseTheTexts(String text, String asked, String mode) {
        Map<String, Object> request = new HashMap<>(Map.of("text", text));
        if (asked != null) {
            request.put("mode", asked);
        }

        Routed routed = dispatching.route(request, List.of(), READER);

        assertThat(routed.fields().get("mode")).isEqualTo(mode);
        assertThat(routed.reason().contains("le modèle seul répond")).isEqualTo("model".equals(mode));
    }

    @Test
    void inAConversationOfTheClients_theTextIsUnderstoodByWhatWasSaidBefore() {
        Routed question = route("et la réciproque ?", "Énonce le théorème de Pythagore.");
        Routed proof = route("démontre-le", "Énonce le théorème de Rolle.");

        assertThat(question.task()).isEqualTo("ask");
        assertThat(question.fields()).containsEntry("question", "La réciproque du théorème de Pythagore ?");
        assertThat(proof.task()).isEqualTo("prove-statement");
        assertThat(proof.fields()).containsEntry("statement", "théorème de Rolle");
        assertThat(proof.text().said()).isEqualTo("démontre-le");
        assertThat(proof.text().question()).isEqualTo("Démontre le théorème de Rolle");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Énonce le théorème de Rolle. | fais-moi un qcm là-dessus | generate-qcm | topic | le théorème de Rolle",
                "Énonce le théorème de Rolle. | fais-en une fiche | create-sheet | topic | le théorème de Rolle",
                "State Rolle's theorem. | give me 3 exercises on that | generate-exercises | topic | Rolle's theorem",
                "fais-moi un qcm sur les suites | donne-moi un exercice | generate-exercises | topic | suites",
                "fais-moi un qcm sur les suites | résume les séries | summarize-course | topic | séries",
            })
    void inAConversation_aTaskWithoutASubjectIsOnTheOneBefore(
            String before, String text, String task, String field, String subject) {
        Routed routed = route(text, before);

        assertThat(routed.task()).isEqualTo(task);
        assertThat(routed.fields()).containsEntry(field, subject);
    }

    @Test
    void aSubjectThatWasFilledIn_isUnderstoodByWhatComesNext() {
        Routed sheet = route("fais-en une fiche", "Énonce le théorème de Rolle.");
        Routed quiz = dispatching.route(
                Map.of("text", "et un qcm ?"), List.of("Énonce le théorème de Rolle.", "fais-en une fiche"), READER);

        assertThat(sheet.text().question()).isEqualTo("fais-en une fiche : le théorème de Rolle");
        assertThat(quiz.task()).isEqualTo("generate-qcm");
        assertThat(quiz.fields().get("topic").toString()).contains("théorème de Rolle");
    }

    @Test
    void whatIsTooLongToGoOnFrom_isPassedOver() {
        String longest = "x".repeat(Reading.MAX_BEFORE);

        assertThat(route("pourquoi ?", longest).fields()).containsEntry("question", longest + ". Pourquoi ?");
        assertThat(route("pourquoi ?", longest + "x").fields()).containsEntry("question", "pourquoi ?");
        assertThat(route("pourquoi ?", " ").fields()).containsEntry("question", "pourquoi ?");
    }

    @Test
    void whatIsTooLongForASubject_isNone() {
        String longest = "x".repeat(Topic.MAX_LENGTH);

        assertThat(route("fais-en une fiche", longest).fields()).containsEntry("topic", longest);
        assertThat(route("fais-en une fiche", longest + "x").fields()).isEmpty();
    }

    @Test
    void onlyTheLastTexts_areReadBack() {
        List<String> said = new ArrayList<>(List.of("Énonce le théorème de Rolle."));
        said.addAll(Collections.nCopies(Dialogue.MAX_SAID - 1, "fais-en une fiche"));
        Map<String, Object> request = Map.of("text", "et un qcm ?");

        assertThat(dispatching
                        .route(request, said, READER)
                        .fields()
                        .get("topic")
                        .toString())
                .contains("Rolle");
        said.add("fais-en une fiche");
        assertThat(dispatching.route(request, said, READER).fields()).isEmpty();
    }

    @Test
    void withoutAConversation_whatIsNotSaidStaysOut() {
        assertThat(dispatching
                        .route(Map.of("text", "fais-moi un qcm là-dessus"), List.of(), READER)
                        .fields())
                .isEmpty();
    }

    @Test
    void aSessionThatIsNotThere_isRefused() {
        assertThatThrownBy(() -> dispatching.route(Map.of("text", "a", "session", "nope"), List.of(), READER))
                .isInstanceOfSatisfying(
                        MathAssistantException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.UNKNOWN_SESSION));
    }

    private Routed route(String text, String before) {
        return dispatching.route(Map.of("text", text), List.of(before), READER);
    }
}

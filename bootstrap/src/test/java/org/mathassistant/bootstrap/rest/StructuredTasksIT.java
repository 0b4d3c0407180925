package org.mathassistant.bootstrap.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.bootstrap.rest.Rest.Reply;
import org.mathassistant.bootstrap.testing.SharedServer;

/** What is special to the tasks on exercises and exams through the REST API, on the sample courses, without a model. */
class StructuredTasksIT {
    private final Rest rest = new Rest(SharedServer.get());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "solve-exercise|{'statement': 'exercice 2.4', 'language': 'fr'}|solution",
                "solve-exercise|{'statement': 'exercise 2.4', 'language': 'en'}|solution",
                "correct-exercise|{'statement': 'exercice 2.4', 'answer': 'x', 'language': 'fr'}|Aucune note",
                "correct-exercise|{'statement': 'exercise 2.4', 'answer': 'x', 'language': 'en'}|No mark",
                "correct-exam|{'exam': '1. Dériver.', 'answers': 'x', 'language': 'fr'}|Aucune note",
                "correct-exam|{'exam': '1. Find.', 'answers': 'x', 'language': 'en'}|No mark"
            })
    void what_no_model_is_needed_for_is_said_and_nothing_is_made_up(String task, String body, String said) {
        Reply reply = post(task, body);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("structured").isNull()).isTrue();
        assertThat(reply.body().path("text").asText()).containsIgnoringCase(said);
    }

    @Test
    void a_generated_exam_goes_back_as_it_came() {
        JsonNode exam = post("generate-exam", "{'chapters': ['2'], 'language': 'fr'}")
                .body()
                .path("structured");

        Reply reply = rest.post(
                "/tasks/correct-exam", "{\"exam\": " + exam + ", \"answers\": \"1.1 : $2x$\", \"language\": \"fr\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("text").asText()).contains("Corrigé et barème");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "generate-exercises|{}|missing-field|topic",
                "generate-exercises|{'topic': 'x', 'count': 0}|out-of-range|count",
                "generate-exercises|{'topic': 'x', 'count': 10000}|out-of-range|count",
                "generate-exercises|{'topic': 'x', 'hard': true}|unknown-field|hard",
                "generate-qcm|{'topic': 'x', 'count': 0}|out-of-range|count",
                "generate-qcm|{'topic': 'x', 'count': 10000}|out-of-range|count",
                "generate-exam|{'chapters': ['2'], 'duration': '-3h'}|not-a-duration|duration",
                "generate-exam|{'chapters': ['2'], 'duration': '-PT3H'}|out-of-range|duration",
                "generate-exam|{'chapters': []}|blank|chapters",
                "generate-exam|{'chapters': '2'}|wrong-type|chapters",
                "correct-exam|{'exam': {'title': 'A', 'duration': 'PT1H', 'totalPoints': 4, 'exercises': []}, 'answers': 'x'}|malformed-exam|exam",
                "correct-exam|{'exam': 'x'}|missing-field|answers",
                "correct-exercise|{'statement': 'x', 'answer': 'y', 'points': 101}|out-of-range|points",
                "generate-kholle|{'topic': 'x', 'duration': 'PT3H'}|out-of-range|duration"
            })
    void bad_input_names_its_field(String task, String body, String problem, String field) {
        Reply reply = post(task, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo(problem);
        assertThat(reply.body().path("field").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "correct-exercise|{'statement': 'x', 'answer': '%s'}|answer",
                "correct-exam|{'exam': 'x', 'answers': '%s'}|answers",
                "review-sheet|{'sheet': '%s'}|sheet"
            })
    void what_a_student_wrote_is_too_long_at_200_kilobytes(String task, String body, String field) {
        Reply reply = post(task, body.formatted("y".repeat(200_000)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("too-long");
        assertThat(reply.body().path("field").asText()).isEqualTo(field);
    }

    private Reply post(String task, String body) {
        return rest.post("/tasks/" + task, body.replace('\'', '"'));
    }
}

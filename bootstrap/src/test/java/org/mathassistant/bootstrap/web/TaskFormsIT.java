package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every task has its form, which sends what the server takes. */
class TaskFormsIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WORK = "On a $f(0) = f(1)$.\nDonc $f'$ s'annule.";

    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.desktop();
        browser.open("fr");
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> forms() {
        Map<String, String> topic = Map.of("topic", "suites");
        return Stream.of(
                Arguments.of("explain-course", topic, topic),
                Arguments.of("build-course", topic, topic),
                Arguments.of("summarize-course", topic, topic),
                Arguments.of("create-sheet", topic, topic),
                Arguments.of(
                        "generate-exercises",
                        Map.of("topic", "suites", "count", "2", "difficulty", "easy", "withSolutions", "false"),
                        Map.of("topic", "suites", "count", 2, "difficulty", "easy", "withSolutions", false)),
                Arguments.of("generate-qcm", topic, Map.of("topic", "suites", "count", 12, "difficulty", "mixed")),
                same("solve-exercise", Map.of("statement", "Étudier $x^2$.")),
                Arguments.of(
                        "generate-exam",
                        Map.of("chapters", "1, 2", "duration", "90"),
                        Map.of(
                                "chapters",
                                List.of("1", "2"),
                                "duration",
                                "PT90M",
                                "totalPoints",
                                20,
                                "difficulty",
                                "mixed")),
                Arguments.of("generate-kholle", topic, Map.of("topic", "suites", "duration", "PT20M")),
                same("explain-theorem", Map.of("theorem", "Rolle")),
                same("explain-formula", Map.of("formula", "$(uv)'$")),
                same("prove-statement", Map.of("statement", "Rolle")),
                Arguments.of(
                        "correct-exercise",
                        Map.of("statement", "Étudier $f$.", "answer", WORK, "points", "5"),
                        Map.of("statement", "Étudier $f$.", "answer", WORK, "points", 5)),
                Arguments.of(
                        "correct-exam",
                        Map.of("exam", "1. Énoncer Rolle.", "answers", "1. Voilà."),
                        Map.of("exam", "1. Énoncer Rolle.", "answers", "1. Voilà.", "points", 20)),
                same("review-sheet", Map.of("sheet", "Une suite est une fonction.", "topic", "suites")));
    }

    private static Arguments same(String task, Map<String, String> fields) {
        return Arguments.of(task, fields, fields);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void theFormSendsTheFieldsOfItsTask_andTheAnswerIsShown(
            String task, Map<String, String> filled, Map<String, Object> sent) throws JsonProcessingException {
        browser.at("#/tasks/" + task);
        listen();
        browser.await("the courses", () -> browser.all("#course option").count() > 1);
        browser.fill("#course", "");
        filled.forEach((name, value) -> browser.fill("#field-" + name, value));
        browser.click(".task-form .send");

        browser.awaitAnswer();
        assertThat(browser.read("return window.sent.path")).isEqualTo("/api/v1/tasks/" + task);
        assertThat(JSON.readTree(browser.read("return window.sent.body").toString()))
                .isEqualTo(JSON.readTree(JSON.writeValueAsString(sent)));
        assertThat(browser.text(".answer")).isNotBlank();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theMenuLeadsFromThePurposeToTheTask() {
        browser.at("#/");
        browser.click("[data-purpose=exams]");
        browser.click("[data-task=generate-kholle]:not(div)");

        browser.await("the page of the task", () -> browser.text("h1").equals("Khôlle"));
        assertThat(browser.element("[data-purpose=exams]").getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(browser.element(".choices [aria-current=page]").getText()).isEqualTo("Khôlle");
    }

    @Test
    void theChaptersOfAChosenCourseAreTicked() {
        browser.at("#/tasks/generate-exam");
        listen();
        browser.await("the courses", () -> browser.all("#course option").count() > 1);
        assertThat(browser.element("#course").getDomProperty("value"))
                .as("the French course, the only one")
                .isNotBlank();
        browser.click(".ticks input");
        browser.click(".task-form .send");

        browser.awaitAnswer();
        assertThat(browser.read("return JSON.parse(window.sent.body).chapters.length"))
                .isEqualTo(1L);
        assertThat(browser.read("return JSON.parse(window.sent.body).course")).isNotEqualTo("null");
    }

    @Test
    void aFieldThatTheServerRefusesIsMarkedAndHasTheFocus() {
        browser.at("#/tasks/summarize-course");
        browser.fill("#field-topic", "a\u0001b");
        browser.click(".task-form .send");

        assertThat(browser.text(".form-problem .problem")).contains("topic");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("field-topic");
        assertThat(browser.focused().getAttribute("aria-invalid")).isEqualTo("true");
        browser.complaints();
    }

    @Test
    void whatIsWrittenOutlivesAChangeOfLanguage() {
        browser.at("#/tasks/generate-qcm");
        browser.fill("#field-topic", "Rolle");
        browser.fill("#field-count", "7");
        browser.click("[data-language=en]");

        assertThat(browser.text("h1")).isEqualTo("Quiz");
        assertThat(browser.element("#field-topic").getDomProperty("value")).isEqualTo("Rolle");
        assertThat(browser.element("#field-count").getDomProperty("value")).isEqualTo("7");
        browser.click("[data-language=fr]");
    }

    @Test
    void anotherAnswerIsAskedForAfresh() {
        browser.at("#/?q=th%C3%A9or%C3%A8me+de+Rolle");
        browser.awaitAnswer();
        listen();
        browser.click(".again");

        browser.await(
                "the second request", () -> browser.read("return !!window.sent").equals(true));
        browser.awaitAnswer();
        assertThat(browser.read("return JSON.parse(window.sent.body).variant")).isEqualTo(2L);
        assertThat(browser.read("return window.sent.cacheControl")).isEqualTo("no-cache");
    }

    /** Keeps the last request to a task, and lets it through. */
    private static void listen() {
        browser.run("""
                const real = window.fetch;
                window.fetch = (address, options = {}) => {
                  const path = new URL(address).pathname;
                  if (path.includes("/tasks/") || path.endsWith("/dispatch")) {
                    window.sent = { path, body: options.body, cacheControl: options.headers["Cache-Control"] };
                  }
                  return real(address, options);
                };
                """);
    }
}

package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.bootstrap.testing.RunningServer;
import org.mathassistant.bootstrap.testing.StandInModel;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Results that are more than text, as a model writes them: a quiz to take, marked work, an exam on paper. */
class TaskResultsIT {
    private static final String QUIZ = """
            {"questions": [
              {"statement": "Combien vaut $1+1$ ?", "options": ["un", "deux", "trois", "<img src=x onerror=harm()>"],
               "answer": 1, "explanation": "On compte. [1]"},
              {"statement": "Combien vaut $2+2$ ?", "options": ["quatre", "cinq", "six", "sept"],
               "answer": 0, "explanation": "On compte encore. [1]"}]}""";

    private static final String WORK = "On pose $u = 2$.\nDonc $u^2 = 5$.\nC'est fini.";
    private static final String MARKING = """
            {"points": 4, "outOf": 10, "steps": [
              {"text": "On pose $u = 2$.", "verdict": "RIGHT", "points": 4, "comment": "Bien posé."},
              {"text": "Donc $u^2 = 5$.", "verdict": "WRONG", "points": 0, "comment": "$2^2 = 4$. [1]"}],
             "firstWrongStep": 1, "strengths": "Clair.", "advice": "Revoir les carrés."}""";

    private static final String EXAM = """
            {"title": "Suites", "duration": "PT1H", "totalPoints": 20, "exercises": [
              {"title": "Une suite", "questions": [
                {"statement": "Étudier $u_n$. [1]", "points": 20, "solution": "Elle converge.",
                 "scheme": [{"criterion": "La limite", "points": 20}]}]}]}""";

    @TempDir
    private static Path folder;

    private static StandInModel model;
    private static RunningServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.desktop();
        model = StandInModel.start();
        Map<String, String> settings = new HashMap<>(model.settings());
        settings.put("LLM_RETRIES", "0");
        server = RunningServer.start(folder.resolve("data"), settings);
        browser.visit(server.uri("/").toString());
        browser.run("localStorage.setItem('language', 'fr')");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
        if (model != null) {
            model.close();
        }
    }

    @BeforeEach
    void forget() {
        model.forget();
        browser.complaints();
    }

    @AfterEach
    void consoleIsQuiet() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aQuizIsTakenByTheKeyboard_andItsWrongQuestionsOnceMore() {
        perform("generate-qcm", QUIZ, Map.of("topic", "suites", "count", "2"));
        assertThat(browser.text(".quiz")).contains("<img src=x onerror=harm()>").doesNotContain("On compte");

        choose(0, "un");
        browser.press(Keys.ENTER);

        WebElement first = browser.element("[data-question='0'][data-outcome=wrong]");
        assertThat(first.getText()).contains("Faux : la réponse est", "On compte.");
        assertThat(first.findElement(By.cssSelector(".option.right")).getText()).contains("deux");
        assertThat(first.findElements(By.cssSelector(".why .cite"))).isNotEmpty();
        assertThat(browser.focused().getAttribute("name")).isEqualTo("question-1");

        choose(1, "quatre");
        browser.press(Keys.ENTER);

        browser.element("[data-question='1'][data-outcome=right]");
        assertThat(browser.text(".score")).contains("1 juste sur 2 réponses");
        assertThat(browser.focused().getAttribute("data-again")).isEqualTo("wrong");

        browser.press(Keys.ENTER);

        assertThat(browser.all(".question")).hasSize(1);
        choose(0, "deux");
        browser.press(Keys.ENTER);
        browser.element("[data-question='0'][data-outcome=right]");
        assertThat(browser.all("[data-again=wrong]")).isEmpty();
    }

    /** Chooses an option by the keyboard; the server decides where it stands. */
    private static void choose(int question, String option) {
        browser.run("""
                const [question, option] = arguments;
                [...document.querySelectorAll(`[data-question="${question}"] .option`)]
                  .find((label) => label.textContent.includes(option)).querySelector("input").focus();
                """, question, option);
        browser.press(Keys.SPACE);
    }

    @Test
    void marksStandBesideTheLinesOfTheWork() {
        perform("correct-exercise", MARKING, Map.of("statement", "Étudier la suite.", "answer", WORK));

        assertThat(browser.text(".mark-total")).contains("4 / 10");
        assertThat(browser.all(".lines > li")).hasSize(3);
        WebElement wrong = browser.element(".lines > li[data-verdict=WRONG]");
        assertThat(wrong.getAttribute("aria-current")).isEqualTo("step");
        assertThat(wrong.getText()).contains("Faux", "0 point", "La première erreur");
        assertThat(wrong.findElement(By.cssSelector(".work")).getRect().getY())
                .isEqualTo(wrong.findElement(By.cssSelector(".mark")).getRect().getY());
        assertThat(browser.text(".lines > li:not([data-verdict])")).isEqualTo("C'est fini.");
        assertThat(browser.text(".marking")).contains("Revoir les carrés.");
    }

    @Test
    void thePaperAndItsSchemeAreApart_alsoOnPaper_andAnswersToItAreMarkedNext() {
        perform("generate-exam", EXAM, Map.of("chapters", "1", "duration", "60"));
        assertThat(browser.text(".exam")).contains("Étudier").doesNotContain("Elle converge");

        browser.click(".parts [data-part=scheme]");

        assertThat(browser.text(".exam-part[data-part=scheme]")).contains("Elle converge", "La limite");
        assertThat(browser.present(".exam-part[data-part=paper]")).isFalse();
        browser.onPaper();
        assertThat(browser.present(".exam-part[data-part=paper]")).isTrue();
        assertThat(browser.present(".task-form, .purposes, .top, .exam-bar")).isFalse();
        assertThat(browser.read("return getComputedStyle(document.querySelector('.exam-part[data-part=scheme]'))"
                        + ".breakBefore"))
                .isEqualTo("page");
        browser.run("document.body.dataset.print = 'paper'");
        assertThat(browser.present(".exam-part[data-part=scheme]")).isFalse();
        browser.run("delete document.body.dataset.print");
        browser.onScreen();

        browser.click("[data-correct]");

        assertThat(browser.text(".given-exam")).contains("Suites", "20 points");
        assertThat(browser.text("h1")).isEqualTo("Corriger un devoir");
    }

    @Test
    void anAnswerIsCopiedAsMarkdownAndAsLatex() {
        perform("explain-theorem", "**Rolle** : $f'(c) = 0$ à 100 %. [1]", Map.of("theorem", "Rolle"));
        browser.run("Object.defineProperty(navigator, 'clipboard',"
                + " { value: { writeText: async (text) => { window.copied = text; } } })");

        browser.click("[data-copy='answer.copy']");
        browser.await(
                "Markdown",
                () -> browser.read("return window.copied ?? ''").toString().contains("**Rolle**"));
        browser.click("[data-copy='answer.copyLatex']");

        browser.await("LaTeX", () -> browser.read("return window.copied")
                .toString()
                .contains("\\textbf{Rolle} : $f'(c) = 0$ à 100 \\%. [1]"));
        assertThat(browser.read("return window.copied").toString())
                .startsWith("\\documentclass")
                .contains("\\item[{[1]}]")
                .endsWith("\\end{document}\n");
    }

    private static void perform(String task, String written, Map<String, String> fields) {
        model.usually(StandInModel.saying(written));
        browser.visit(server.uri("/#/tasks/" + task).toString());
        browser.await("the courses", () -> browser.all("#course option").count() > 1);
        browser.fill("#course", "");
        fields.forEach((name, value) -> browser.fill("#field-" + name, value));
        browser.click(".task-form .send");
        browser.awaitAnswer();
    }
}

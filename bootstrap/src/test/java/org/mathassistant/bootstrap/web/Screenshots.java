package org.mathassistant.bootstrap.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mathassistant.bootstrap.testing.RunningServer;
import org.mathassistant.bootstrap.testing.StandInModel;

/**
 * Takes the pictures of the documents, each in light and in the dark, on a desk and on a phone. Run by hand, after
 * {@code ./mvnw package}, in the folder of this module; see CONTRIBUTING.md.
 */
final class Screenshots {
    private static final String QUIZ = """
            {"questions": [
              {"statement": "Soit $f$ continue sur $[a, b]$, dérivable sur $]a, b[$, avec $f(a) = f(b)$. Que donne le théorème de Rolle ? [1]",
               "options": ["Il existe $c \\\\in ]a, b[$ tel que $f'(c) = 0$", "$f$ est constante", "$f'$ s'annule en $a$", "$f$ est monotone"],
               "answer": 0, "explanation": "C'est sa conclusion : un point $c$ **intérieur** où la dérivée s'annule. [1]"},
              {"statement": "Quelle hypothèse du théorème de Rolle manque à $f(x) = |x|$ sur $[-1, 1]$ ? [1]",
               "options": ["La dérivabilité sur $]-1, 1[$", "La continuité", "$f(-1) = f(1)$", "Aucune"],
               "answer": 0, "explanation": "$f$ n'est pas dérivable en $0$ : rien n'y oblige une dérivée à s'annuler. [1]"},
              {"statement": "Le point $c$ du théorème de Rolle est-il unique ?",
               "options": ["Non, en général", "Oui, toujours", "Oui, si $f$ est continue", "Oui, si $f$ est un polynôme"],
               "answer": 0, "explanation": "$\\\\sin$ sur $[0, 2\\\\pi]$ en a deux. [1]"}]}""";

    private static final String STATEMENT =
            "Soit $f(x) = x^3 - 3x + 1$. Montrer que l'équation $f(x) = 0$ a une seule solution dans $[-1, 1]$.";
    private static final List<String> WORK = List.of(
            "$f$ est un polynôme, donc continue et dérivable sur $\\mathbb{R}$.",
            "$f'(x) = 3x^2 - 3 = 3(x-1)(x+1)$.",
            "Donc $f$ est croissante sur $[-1, 1]$.",
            "Comme $f(-1) = 3$ et $f(1) = -1$, il y a une solution dans $[-1, 1]$.");
    private static final String MARKING = """
            {"points": 6, "outOf": 10, "steps": [
              {"text": "$f$ est un polynôme, donc continue et dérivable sur $\\\\mathbb{R}$.", "verdict": "RIGHT", "points": 2, "comment": "Les hypothèses sont dites."},
              {"text": "$f'(x) = 3x^2 - 3 = 3(x-1)(x+1)$.", "verdict": "RIGHT", "points": 3, "comment": "Dérivée et factorisation justes."},
              {"text": "Donc $f$ est croissante sur $[-1, 1]$.", "verdict": "WRONG", "points": 0, "comment": "Sur $]-1, 1[$, $f'(x) < 0$ : $f$ y est **décroissante**. Faites un tableau de signes. [1]"},
              {"text": "Comme $f(-1) = 3$ et $f(1) = -1$, il y a une solution dans $[-1, 1]$.", "verdict": "UNCLEAR", "points": 1, "comment": "Les valeurs sont justes ; le théorème des valeurs intermédiaires n'est pas nommé. [2]"}],
             "firstWrongStep": 2, "strengths": "Le calcul de la dérivée est soigné.", "advice": "Revoir le lien entre le signe de $f'$ et les variations de $f$. [1]"}""";

    private final Path folder;
    private final RunningServer server;

    private Screenshots(Path folder, RunningServer server) {
        this.folder = folder;
        this.server = server;
    }

    /** @param arguments the folder for the pictures, and the English sample course as a PDF */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (RunningServer server = server(Map.of())) {
            new Screenshots(folder, server).takeAll(Screenshots::takeAnswer);
            try (Browser desk = desk()) {
                new Screenshots(folder, server).takePdf(desk, Path.of(arguments[1]));
            }
        }
        try (StandInModel model = StandInModel.start();
                RunningServer server = server(model.settings())) {
            Screenshots pictures = new Screenshots(folder, server);
            model.usually(StandInModel.saying(QUIZ));
            pictures.takeAll(Screenshots::takeQuiz);
            model.usually(StandInModel.saying(MARKING));
            pictures.takeAll(Screenshots::takeMarking);
        }
    }

    /** 900 high below the browser's own bars. */
    private static Browser desk() {
        return Browser.desktop("--window-size=1280,1043", "--hide-scrollbars");
    }

    private static RunningServer server(Map<String, String> settings) throws IOException {
        return RunningServer.start(
                Files.createTempDirectory(Path.of("target"), "screenshots").toAbsolutePath(), settings);
    }

    /** On a desk and on a phone, in light and in the dark. */
    private void takeAll(Scene scene) {
        try (Browser desk = desk();
                Browser phone = Browser.phone(390)) {
            for (String theme : List.of("light", "dark")) {
                begin(desk, "fr", theme);
                scene.take(this, desk, "-desk-" + theme);
                begin(phone, "fr", theme);
                scene.take(this, phone, "-phone-" + theme);
            }
        }
    }

    private void begin(Browser browser, String language, String theme) {
        browser.visit(server.uri("/").toString());
        browser.run("""
                localStorage.clear();
                localStorage.setItem("language", arguments[0]);
                localStorage.setItem("theme", arguments[1]);
                """, language, theme);
    }

    private void takeAnswer(Browser browser, String suffix) {
        browser.visit(server.uri("/#/").toString());
        browser.ask("Que dit le théorème des accroissements finis ?");
        if (suffix.startsWith("-desk")) {
            openSource(browser);
        }
        picture(browser, "answer" + suffix);
    }

    private void takePdf(Browser browser, Path pdf) {
        begin(browser, "en", "light");
        browser.visit(server.uri("/#/courses/new").toString());
        browser.all("#files")
                .findFirst()
                .orElseThrow()
                .sendKeys(pdf.toAbsolutePath().toString());
        browser.await("the file is listed", () -> browser.present(".files li"));
        browser.fill("#title", "Sequences and derivatives (PDF)");
        browser.click("input[value=en]");
        browser.click(".upload button[type=submit]");
        browser.await("the report", () -> browser.present(".report"));
        browser.visit(server.uri("/#/").toString());
        browser.run("""
                const list = document.querySelector("#course");
                list.value = [...list.options].find((option) => option.text.includes("PDF")).value;
                list.dispatchEvent(new Event("change", { bubbles: true }));
                """);
        browser.ask("What does proposition 1.16 say?");
        openSource(browser);
        browser.await("the page", () -> browser.read("const page = document.querySelector('#source img');"
                        + " return !!page && page.complete && page.naturalWidth > 0")
                .equals(true));
        picture(browser, "pdf-page");
    }

    private static void openSource(Browser browser) {
        browser.click(".answer .cite");
        browser.element("#source .block.cited");
    }

    private void takeQuiz(Browser browser, String suffix) {
        perform(browser, "generate-qcm", Map.of("topic", "théorème de Rolle", "count", "3"));
        choose(browser, 0, "Il existe");
        choose(browser, 1, "continuité");
        browser.element("[data-question='1'][data-outcome=wrong]");
        browser.run("document.querySelector('.quiz').scrollIntoView()");
        browser.run("scrollBy(0, -80)");
        picture(browser, "qcm" + suffix);
    }

    private void takeMarking(Browser browser, String suffix) {
        perform(browser, "correct-exercise", Map.of("statement", STATEMENT, "answer", String.join("\n", WORK)));
        browser.run("document.querySelector('.mark-total').scrollIntoView()");
        browser.run("scrollBy(0, -90)");
        picture(browser, "corrected-exercise" + suffix);
    }

    private void perform(Browser browser, String task, Map<String, String> fields) {
        browser.visit(server.uri("/#/tasks/" + task).toString());
        browser.await("the courses", () -> browser.all("#course option").count() > 1);
        fields.forEach((name, value) -> browser.fill("#field-" + name, value));
        browser.click(".task-form .send");
        browser.awaitAnswer();
    }

    private static void choose(Browser browser, int question, String option) {
        browser.run("""
                const [question, option] = arguments;
                const card = document.querySelector(`[data-question="${question}"]`);
                [...card.querySelectorAll(".option")].find((label) => label.textContent.includes(option)).click();
                """, question, option);
        browser.click("[data-question='" + question + "'] button[type=submit]");
    }

    private void picture(Browser browser, String name) {
        browser.run("document.activeElement?.blur()");
        browser.picture(folder.resolve(name + ".png"));
    }

    @FunctionalInterface
    private interface Scene {
        void take(Screenshots pictures, Browser browser, String suffix);
    }
}

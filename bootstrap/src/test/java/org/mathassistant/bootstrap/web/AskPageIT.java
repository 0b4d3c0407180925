package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class AskPageIT {
    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.desktop();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openPage() {
        browser.open("fr");
        browser.complaints();
    }

    @AfterEach
    void consoleIsQuiet() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aQuestionGetsAnAnswerWithFormulasAndSources() {
        browser.ask("Que dit le théorème de Rolle ?");

        assertThat(browser.present(".answer .katex-html")).isTrue();
        assertThat(browser.present(".answer .formula-source, .answer .katex-error"))
                .isFalse();
        assertThat(browser.all(".sources li")).isNotEmpty();
        assertThat(browser.text(".sources")).contains("Rolle");
        assertThat(browser.text(".how")).contains("sans modèle").containsPattern("en [0-9]");
    }

    @Test
    void everyCitationMarkNamesASourceInTheList() {
        browser.ask("Que dit le théorème de Rolle ?");

        var listed = browser.all(".sources button")
                .map(source -> source.getAttribute("data-marker"))
                .toList();
        var cited = browser.all(".answer .prose .cite")
                .map(mark -> mark.getAttribute("data-marker"))
                .toList();
        assertThat(cited).isNotEmpty().allMatch(listed::contains);
    }

    @Test
    void aCitationOpensItsSourceInContextAndEscapeGoesBack() {
        browser.ask("Que dit le théorème de Rolle ?");
        WebElement mark = browser.element(".answer .cite");
        String name = mark.getAttribute("aria-label");

        mark.click();

        WebElement cited = browser.element("#source .block.cited");
        assertThat(name)
                .contains(cited.findElement(org.openqa.selenium.By.cssSelector(".kind"))
                        .getText());
        assertThat(cited.getAttribute("aria-current")).isEqualTo("true");
        assertThat(browser.all("#source .block:not(.cited)")).isNotEmpty();
        assertThat(browser.text("#source .place")).contains("Chapitre", "Fichier");
        browser.press(Keys.ESCAPE);
        browser.await("the panel is closed", () -> !browser.present("#source"));
        assertThat(browser.focused().getAttribute("aria-label")).isEqualTo(name);
    }

    @Test
    void aRepeatedQuestionSaysThatItWasKept() {
        browser.ask("Qu'est-ce qu'une suite géométrique ?");
        browser.open("fr");
        browser.ask("Qu'est-ce qu'une suite géométrique ?");

        assertThat(browser.text(".how")).containsAnyOf("de mémoire", "du disque");
    }

    @Test
    void whatTheCourseDoesNotCoverIsMarked() {
        browser.ask("Quelle est la capitale de la Mongolie extérieure ?");

        assertThat(browser.text(".answer .notice")).contains("Hors du cours");
        assertThat(browser.present(".sources")).isFalse();
    }

    @Test
    void anExampleAsksItself() {
        String example = browser.text(".examples button");

        browser.click(".examples button");
        browser.awaitAnswer();

        assertThat(browser.element("#question").getAttribute("value")).isEqualTo(example);
        assertThat(browser.present(".examples")).isFalse();
        assertThat(browser.all(".sources li")).isNotEmpty();
    }

    @Test
    void whatTheBoxIsAskedFor_isDone_andCanBeTakenForAQuestionInstead() {
        browser.ask("Un QCM sur les suites monotones");

        assertThat(browser.element(".answer .taken-for").getAttribute("data-task"))
                .isEqualTo("generate-qcm");
        assertThat(browser.text(".answer .taken-for")).contains("« QCM »");
        assertThat(browser.present(".answer .result fieldset")).isTrue();

        browser.click(".answer .taken-for button");
        browser.await("an answer in words", () -> browser.present(".answer[data-state=done] .prose p"));

        assertThat(browser.present(".answer .taken-for")).isFalse();
        assertThat(browser.present(".answer .result fieldset")).isFalse();
    }

    @Test
    void theAddressOfAQuestionCanBeShared() {
        browser.at("#/?q=" + "th%C3%A9or%C3%A8me+de+Rolle");
        browser.awaitAnswer();

        assertThat(browser.element("#question").getAttribute("value")).isEqualTo("théorème de Rolle");
    }

    @Test
    void earlierQuestionsOfTheVisitComeBack() {
        browser.ask("Que dit le théorème de Rolle ?");
        browser.ask("Définition d'une suite monotone");

        browser.click(".history a");

        browser.await("the first question", () -> browser.text(".sources").contains("Rolle"));
        assertThat(browser.element("#question").getAttribute("value")).isEqualTo("Que dit le théorème de Rolle ?");
    }

    @Test
    void anEmptyQuestionIsNotAsked() {
        browser.click(".send");

        assertThat(browser.present(".answer")).isFalse();
        assertThat(browser.focused().getAttribute("id")).isEqualTo("question");
    }

    @Test
    void aRefusalIsShownInTheLanguageOfThePage() {
        browser.run("document.getElementById('question').value = 'a\\u0001b'");
        browser.click(".send");

        browser.await("a refusal", () -> browser.present(".answer[data-state=failed]"));
        assertThat(browser.text(".answer .notice")).contains("Pas de réponse", "text");
        browser.complaints();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        browser.press("/", "théorème de Rolle", Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.awaitAnswer();

        browser.await("the focus comes to a mark", () -> {
            browser.press(Keys.TAB);
            return browser.focused().getAttribute("class").contains("cite");
        });
        browser.press(Keys.ENTER);

        browser.element("#source .block.cited");
        assertThat(browser.read("return document.getElementById('source').contains(document.activeElement)"))
                .isEqualTo(true);
        browser.press(Keys.ESCAPE);
        browser.await("the panel is closed", () -> !browser.present("#source"));
        assertThat(browser.focused().getAttribute("class")).contains("cite");
    }

    @Test
    void theFirstStopOfTheKeyboardSkipsToTheContent() {
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Aller au contenu");

        browser.press(Keys.ENTER);

        assertThat(browser.focused().getAttribute("id")).isEqualTo("main");
    }
}

package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a teacher does; each test takes away the course that it brought. */
class CoursesPageIT {
    private static final String COURSE = """
            \\documentclass{book}
            \\newtheorem{theorem}{Theorem}[chapter]
            \\newtheorem{definition}[theorem]{Definition}
            \\begin{document}
            \\chapter{Quaternions}
            \\section{Zorgons}
            \\begin{definition}[Zorgon]\\label{def:zorgon}
            A \\emph{zorgon} is a quaternion $q$ with $q^2 = -1$.
            <img src=x onerror="window.harmed=true"> <script>window.harmed=true</script>
            \\end{definition}
            \\begin{theorem}[Hamilton]\\label{thm:hamilton}
            The zorgons form a sphere: $$a^2+b^2+c^2=1.$$ See \\ref{thm:nowhere} and $\\frac{1}{$.
            \\end{theorem}
            \\begin{proof}
            By \\ref{def:zorgon}, compute $q^2$.
            \\end{proof}
            \\input{appendix}
            \\end{document}
            """;

    private static Browser browser;

    @TempDir
    private Path folder;

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
    void openPage() throws IOException {
        browser.open("en");
        browser.complaints();
        upload("zorgons.tex", COURSE);
    }

    @AfterEach
    void takeAway() {
        browser.at("#/courses");
        while (browser.all(".course-list a").anyMatch(link -> link.getText().contains("orgon"))) {
            openCourse();
            delete();
        }
        assertThat(browser.read("return window.harmed === undefined")).isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anUploadEndsWithAReportForItsTeacher() {
        String report = browser.text(".report");

        assertThat(report).contains("1 definition", "1 theorem", "1 proof");
        assertThat(report).contains("appendix", "zorgons.tex").contains("thm:nowhere");
        assertThat(browser.text(".job-state")).isEqualTo("The course is ready.");
    }

    @Test
    void theSameFilesAreRecognised() throws IOException {
        submit("zorgons.tex", COURSE);

        assertThat(browser.text(".job")).contains("here already");
    }

    @Test
    void theOutlineLeadsToTheBlocksOfAChapter() {
        browser.click(".job a.primary");
        assertThat(browser.text(".chapters")).contains("Quaternions", "Zorgons");

        browser.click(".chapters a");

        browser.await("the theorem", () -> browser.present(".reading .block[data-kind=theorem]"));
        assertThat(browser.text(".reading")).contains("Zorgon", "Hamilton");
        assertThat(browser.present(".reading .block[data-kind=theorem] .display .katex"))
                .isTrue();
        assertThat(browser.all(".reading :is(img, script)")).isEmpty();
    }

    @Test
    void aTheoremKnowsItsProof() {
        browser.at("#/").ask("Hamilton theorem zorgons sphere");
        browser.all(".sources button")
                .filter(source -> source.getText().contains("Hamilton"))
                .findFirst()
                .orElseThrow()
                .click();

        browser.await("its proof", () -> browser.present("#source .links button[data-kind=proof]"));
        browser.click("#source .links button[data-kind=proof]");
        browser.await(
                "what it proves",
                () -> browser.text("#source .links").toLowerCase(Locale.ROOT).contains("proves"));
        assertThat(browser.all("#source .links button").map(WebElement::getText))
                .anyMatch(name -> name.contains("Hamilton"));
    }

    @Test
    void aCourseIsRenamed() {
        browser.click(".job a.primary");
        browser.element(".course-actions");
        browser.click(".course-actions button");
        WebElement title = browser.element("dialog input");
        title.clear();
        title.sendKeys("Zorgons, renamed", Keys.ENTER);

        browser.await("the new title", () -> browser.text("h1").equals("Zorgons, renamed"));
        browser.at("#/courses");
        assertThat(browser.text(".course-list")).contains("Zorgons, renamed");
    }

    @Test
    void deletionAsksFirst() {
        browser.click(".job a.primary");
        browser.click(".danger-quiet");
        assertThat(browser.text("dialog")).contains("Zorgons");

        browser.press(Keys.ESCAPE);

        browser.await("the dialog is gone", () -> !browser.present("dialog"));
        browser.at("#/courses");
        assertThat(browser.text(".course-list")).contains("Zorgons");
    }

    @Test
    void aFileIsReplaced() throws IOException {
        browser.click(".job a.primary");
        browser.click(".course-files summary");
        browser.await("the file", () -> browser.present(".files button"));
        Path better = Files.writeString(folder.resolve("better.tex"), COURSE.replace("a sphere", "a round sphere"));

        browser.all(".files input").findFirst().orElseThrow().sendKeys(better.toString());

        browser.await("the report", () -> browser.present(".report"));
        assertThat(browser.text(".report")).contains("unchanged");
        browser.click(".job a.primary");
        browser.click(".chapters a");
        browser.await("the new text", () -> browser.text(".reading").contains("a round sphere"));
    }

    @Test
    void aFileThatIsNoCourseIsRefusedInPlace() throws IOException {
        submit("picture.tex", "%PDF-1.5\n\u0000\u0001\u0002");

        assertThat(browser.text(".upload .problem")).contains("picture.tex");
        assertThat(browser.present(".upload")).isTrue();
        browser.complaints();
    }

    @Test
    void aCourseThatIsNotThereIsSaidToBeUnknown() {
        browser.at("#/courses/00000000-0000-0000-0000-000000000000");

        assertThat(browser.text(".problem")).contains("no course");
        browser.complaints();
    }

    private void upload(String name, String content) throws IOException {
        submit(name, content);
        browser.await("the report", () -> browser.present(".report"));
    }

    private void submit(String name, String content) throws IOException {
        browser.at("#/courses/new");
        Path file = Files.writeString(folder.resolve(name), content);
        browser.all("#files").findFirst().orElseThrow().sendKeys(file.toString());
        browser.await("the file is listed", () -> browser.text(".files").contains(name));
        browser.click("input[value=en]");
        browser.click(".upload button[type=submit]");
        browser.await("an outcome", () -> browser.present(".job, .upload .problem"));
    }

    private static void openCourse() {
        browser.all(".course-list a")
                .filter(link -> link.getText().contains("orgon"))
                .findFirst()
                .orElseThrow()
                .findElement(By.cssSelector("strong"))
                .click();
    }

    private static void delete() {
        browser.click(".danger-quiet");
        browser.click("dialog button.danger");
        browser.await("the list", () -> browser.present(".course-list, .empty"));
    }
}

package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.bootstrap.testing.ApiClient;
import org.mathassistant.bootstrap.testing.SharedServer;
import org.openqa.selenium.Keys;

/** The page of a PDF beside an answer: uploaded, read, cited and drawn by the real parts. */
class PdfPageIT {
    private static final String QUESTION = "Hamilton zorgon round blue corners";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void upload() throws IOException {
        browser = Browser.desktop();
        browser.open("en").at("#/courses/new");
        Path file = ZorgonPdf.into(folder.resolve("zorgons.pdf"));
        browser.all("#files").findFirst().orElseThrow().sendKeys(file.toString());
        browser.await("the file is listed", () -> browser.text(".files").contains("zorgons.pdf"));
        browser.click("input[value=en]");
        browser.click(".upload button[type=submit]");
        browser.await("the report", () -> browser.present(".report"));
    }

    @AfterAll
    static void takeAway() {
        if (browser != null) {
            browser.close();
            new ApiClient(SharedServer.get())
                    .get("/api/v1/courses")
                    .path("items")
                    .forEach(course -> {
                        if (course.path("title")
                                .asText()
                                .toLowerCase(Locale.ROOT)
                                .contains("zorgons")) {
                            SharedServer.get()
                                    .send(SharedServer.get()
                                            .request("/api/v1/courses/"
                                                    + course.path("id").asText())
                                            .DELETE()
                                            .build());
                        }
                    });
        }
    }

    private static void openSource(Browser in, String language) {
        in.open(language).at("#/").ask(QUESTION);
        in.click(".answer .cite");
        in.await("the page", () -> in.present(".leaf-sheet img"));
    }

    /** A number that a script finds out about the mark ({@code m}), the sheet ({@code s}) and the frame ({@code f}). */
    private static double measured(Browser in, String expression) {
        return ((Number) in.read("const [m, s, f] = ['mark', 'sheet', 'frame']"
                        + ".map((part) => document.querySelector('.leaf-' + part).getBoundingClientRect());"
                        + "return 1.0 * (" + expression + ")"))
                .doubleValue();
    }

    @Test
    void theCitedPassageIsMarkedAtItsPlace() {
        openSource(browser, "en");

        double top = measured(browser, "(m.top - s.top) / s.height") * ZorgonPdf.HEIGHT;
        double bottom = measured(browser, "(m.bottom - s.top) / s.height") * ZorgonPdf.HEIGHT;
        assertThat(top).isBetween((double) ZorgonPdf.BEFORE, ZorgonPdf.THEOREM - 6.0);
        assertThat(bottom).isBetween((double) ZorgonPdf.THEOREM_END, ZorgonPdf.AFTER - 8.0);
        assertThat(measured(browser, "(m.left - s.left) / s.width")).isBetween(0.08, 0.13);
        assertThat(browser.text("#source .block.cited")).contains("no corners at all");
        assertThat(browser.text(".sources .hint")).contains("its page shows them");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theMarkIsInSightAndReadable() {
        openSource(browser, "en");

        browser.await(
                "the mark is in sight",
                () -> measured(browser, "m.top - f.top") >= 0
                        && measured(browser, "f.bottom - m.bottom") >= 0
                        && measured(browser, "f.right - m.right") >= -1);
        assertThat(measured(browser, "m.width / f.width")).isGreaterThan(0.7);
    }

    @Test
    void thePageIsEnlargedByButtonsAndKeys() {
        openSource(browser, "en");
        double before = measured(browser, "s.width");

        browser.click("[aria-label=Larger]");
        assertThat(measured(browser, "s.width")).isGreaterThan(before * 1.2);
        browser.run("document.querySelector('.leaf-frame').focus()");
        browser.press("-");
        assertThat(measured(browser, "s.width")).isBetween(before * 0.95, before * 1.05);
        for (int i = 0; i < 10; i++) {
            browser.press("-");
        }
        assertThat(measured(browser, "s.width / f.width")).isBetween(0.9, 1.0);
        assertThat(browser.element("[aria-label=Smaller]").isEnabled()).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void assistiveTechnologyIsToldWhatThePictureIs() {
        openSource(browser, "fr");

        assertThat(browser.element(".leaf-sheet img").getAttribute("alt"))
                .startsWith("Image de la page 1 du PDF")
                .contains("surligné");
        assertThat(browser.element(".leaf-frame").getAttribute("aria-label")).startsWith("Page 1 du PDF");
        assertThat(browser.element(".leaf-frame").getAttribute("tabindex")).isEqualTo("0");
        browser.press(Keys.ESCAPE);
        browser.await("the panel is closed", () -> !browser.present("#source"));
    }

    @Test
    void aPageThatCannotBeDrawnIsSaidToBeAndTriedAgain() {
        browser.open("en").at("#/").ask(QUESTION);
        browser.run("""
                const real = window.fetch;
                window.fetch = (address, options) => String(address).includes("/page?")
                  ? Promise.resolve(new Response('{"detail": "Too busy to draw."}', { status: 503 }))
                  : real(address, options);
                window.mend = () => { window.fetch = real; };
                """);
        browser.click(".answer .cite");

        browser.await("the problem", () -> browser.text(".leaf-frame .problem").contains("Too busy to draw."));
        assertThat(browser.text("#source .block.cited")).contains("no corners at all");
        browser.run("window.mend()");
        browser.click(".leaf-frame .problem button");
        browser.await("the page", () -> browser.present(".leaf-sheet img"));
    }

    @Test
    void aPhoneShowsItWithoutScrollingSideways() {
        try (Browser phone = Browser.phone(360)) {
            openSource(phone, "en");

            assertThat((Long) phone.read("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
            assertThat(measured(phone, "f.width")).isBetween(280.0, 360.0);
            assertThat(phone.complaints()).isEqualTo(List.of());
        }
    }
}

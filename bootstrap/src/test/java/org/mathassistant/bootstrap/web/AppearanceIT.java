package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages, light and dark, and small screens. */
class AppearanceIT {
    private static final String ROLLE = "Que dit le théorème de Rolle ?";

    @Test
    void theLanguageSwitchesInPlaceAndIsRemembered() {
        try (Browser browser = Browser.desktop()) {
            browser.open("fr").ask(ROLLE);
            assertThat(browser.read("return document.documentElement.lang")).isEqualTo("fr");

            browser.element("#question").sendKeys(" Et encore");
            browser.click("[data-language=en]");

            assertThat(browser.element("#question").getDomProperty("value")).isEqualTo(ROLLE + " Et encore");
            assertThat(browser.read("return document.documentElement.lang")).isEqualTo("en");
            assertThat(browser.text("nav")).contains("Ask", "Courses");
            assertThat(browser.text(".sources h3")).isEqualToIgnoringCase("Sources");
            assertThat(browser.text(".how")).contains("no model");
            assertThat(browser.element("[data-language=en]").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            browser.at("#/courses");
            assertThat(browser.text("h1")).isEqualTo("Courses");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void bothDictionariesHoldTheSameTexts() {
        try (Browser browser = Browser.desktop()) {
            browser.open("en");
            Object missing = browser.readAsync("""
                    const done = arguments[0];
                    Promise.all([import("/app/i18n/fr.js"), import("/app/i18n/en.js")]).then(([fr, en]) => {
                      const keys = (dictionary) => Object.keys(dictionary.default);
                      const kinds = (dictionary) => keys(dictionary).map((key) => key + typeof dictionary.default[key]);
                      done([keys(fr).length, kinds(fr).filter((key) => !kinds(en).includes(key)),
                        kinds(en).filter((key) => !kinds(fr).includes(key))]);
                    });
                    """);
            assertThat((List<?>) missing).element(0).isNotEqualTo(0L);
            assertThat((List<?>) missing).element(1).isEqualTo(List.of());
            assertThat((List<?>) missing).element(2).isEqualTo(List.of());
        }
    }

    @Test
    void theSystemDecidesLightOrDarkUntilTheReaderDoes() {
        try (Browser browser = Browser.desktop("--blink-settings=preferredColorScheme=0")) {
            browser.open("fr");
            assertThat(theme(browser)).isEqualTo("dark");
            Object dark = ground(browser);

            browser.click("#theme");

            assertThat(theme(browser)).isEqualTo("light");
            assertThat(ground(browser)).isNotEqualTo(dark);
            browser.at("#/courses");
            assertThat(theme(browser)).isEqualTo("light");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextStandsOutFromItsGround(String theme) {
        try (Browser browser = Browser.desktop()) {
            browser.open("fr");
            browser.run("localStorage.setItem('theme', arguments[0])", theme);
            browser.at("#/").ask(ROLLE);
            browser.click(".answer .cite");
            browser.element("#source .block.cited");
            browser.await("the panel has arrived", () -> browser.read(
                            "return document.getAnimations().every((one) => one.playState !== 'running')")
                    .equals(true));
            assertThat(tooFaint(browser)).isEmpty();
            browser.at("#/courses");
            browser.click(".course-list a");
            browser.element(".counts li");
            assertThat(tooFaint(browser)).isEmpty();
            browser.at("#/tasks/generate-qcm?topic=suites&count=2");
            browser.await("the courses", () -> browser.all("#course option").count() > 1);
            browser.click(".task-form .send");
            browser.awaitAnswer();
            browser.click(".option");
            browser.click(".question [type=submit]");
            browser.element(".why .verdict");
            assertThat(tooFaint(browser)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 390})
    void aPhoneNeverScrollsSideways(int width) {
        try (Browser browser = Browser.phone(width)) {
            browser.open("fr").ask(ROLLE);
            assertFits(browser, width);
            browser.click(".answer .cite");
            browser.element("#source .block.cited");
            assertFits(browser, width);
            browser.click("#source [aria-label=Fermer]");
            browser.at("#/courses");
            browser.click(".course-list a");
            browser.element(".counts li");
            assertFits(browser, width);
            browser.click(".chapters a");
            browser.element(".reading .block");
            assertFits(browser, width);
            browser.at("#/courses/new");
            assertFits(browser, width);
            browser.at("#/conversations");
            assertFits(browser, width);
            for (String task : List.of("generate-qcm", "generate-exam", "correct-exercise", "correct-exam")) {
                browser.at("#/tasks/" + task);
                browser.await("the courses", () -> browser.all("#course option").count() > 1);
                assertFits(browser, width);
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void assertFits(Browser browser, int width) {
        assertThat((Long) browser.read("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat((Long) browser.read("return document.body.scrollWidth")).isLessThanOrEqualTo(width);
    }

    private static Object theme(Browser browser) {
        return browser.read("return document.documentElement.dataset.theme");
    }

    private static Object ground(Browser browser) {
        return browser.read("return getComputedStyle(document.documentElement).backgroundColor");
    }

    /** The texts whose contrast (WCAG 2.2, 1.4.3) is below 4.5, with it; colours are read through a canvas. */
    private static Map<?, ?> tooFaint(Browser browser) {
        return (Map<?, ?>) browser.read("""
                const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
                const over = (colours) => {
                  context.clearRect(0, 0, 1, 1);
                  colours.forEach((colour) => { context.fillStyle = colour; context.fillRect(0, 0, 1, 1); });
                  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
                };
                const grounds = (element) => element
                  ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : ["white"];
                const light = (rgb) => rgb.map((c) => c / 255)
                  .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
                const faint = {};
                for (const element of document.querySelectorAll("body *")) {
                  const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
                  if (!says || !element.checkVisibility() || element.closest(".unseen, .skip, .katex-mathml, option")) {
                    continue;
                  }
                  const below = grounds(element);
                  const [a, b] = [light(over(below)), light(over([...below, getComputedStyle(element).color]))];
                  const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                  if (contrast < 4.5) {
                    faint[element.className + ": " + element.textContent.trim().slice(0, 40)] = contrast;
                  }
                }
                return faint;
                """);
    }

    @Test
    void bracketsOfAnIntervalThatLookOutwards_openAndClose() {
        try (Browser browser = Browser.desktop()) {
            browser.open("fr");

            Object set = browser.readAsync("""
                const done = arguments[arguments.length - 1];
                import("/app/text/mathematics.js").then(({ formula }) => {
                  const brackets = (latex) => [...formula({ latex, display: false, source: latex })
                    .querySelectorAll(".katex-base > .mopen, .katex-base > .mclose")].map((sign) => sign.className + sign.textContent).join(" ");
                  done(["c \\\\in ]a, b[", "[0 ; 1[ \\\\cup ]2 ; \\\\infty]", "f([a, b]), g([c])"].map(brackets).join("|"));
                });
                """);

            assertThat(set).isEqualTo("mopen] mclose[|mopen[ mclose[ mopen] mclose]|mopen([ mclose]) mopen([ mclose])");
        }
    }
}

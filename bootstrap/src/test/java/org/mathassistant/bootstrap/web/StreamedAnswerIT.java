package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A streamed answer in parts that the test hands out, since the server's own comes too fast to look at. */
class StreamedAnswerIT {
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
    void holdTheStream() {
        browser.open("en");
        browser.run("""
                const real = window.fetch;
                window.fetch = (address, options) => {
                  if (!String(address).endsWith("/dispatch")) {
                    return real(address, options);
                  }
                  const encoder = new TextEncoder();
                  const body = new ReadableStream({ start(controller) {
                    window.tell = (text) => controller.enqueue(encoder.encode(text));
                    window.hangUp = () => controller.close();
                    options.signal.addEventListener("abort", () => controller.error(options.signal.reason));
                  } });
                  return Promise.resolve(new Response(body, { headers: { "Content-Type": "text/event-stream" } }));
                };
                """);
        browser.element("#question").sendKeys("anything\n");
        browser.await(
                "the request", () -> browser.read("return typeof window.tell").equals("function"));
    }

    @Test
    void aFormulaThatHasOnlyBegunWaitsUntilItIsWhole() {
        tell("event: token\\ndata: {\\\"text\\\":\\\"Here $\\\\\\\\frac{1}\\\"}\\n\\n");
        browser.await("the first word", () -> browser.text(".answer .prose").equals("Here"));
        tell("event: token\\ndata: {\\\"text\\\":\\\"{x}$ and $$y\\\"}\\n\\n");
        browser.await("the formula", () -> browser.present(".answer .prose .katex"));

        assertThat(browser.text(".answer .prose")).endsWith("and").doesNotContain("$");
    }

    @Test
    void aTextThatBeginsAnewReplacesWhatCameBefore_andItsNoticesAreShown() {
        tell("event: token\\ndata: {\\\"text\\\":\\\"Half\\\"}\\n\\n");
        browser.await("the half", () -> browser.text(".answer .prose").equals("Half"));
        tell(
                "event: step\\ndata: {\\\"step\\\":\\\"write\\\"}\\n\\nevent: token\\ndata: {\\\"text\\\":\\\"Whole\\\"}\\n\\n");
        browser.await("the whole", () -> browser.text(".answer .prose").equals("Whole"));

        tell(
                "event: done\\ndata: {\\\"text\\\":\\\"Whole\\\",\\\"grounded\\\":true,\\\"citations\\\":[],"
                        + "\\\"provider\\\":{\\\"name\\\":\\\"ollama\\\",\\\"model\\\":\\\"small\\\"},"
                        + "\\\"notices\\\":[{\\\"code\\\":\\\"fallback-model\\\",\\\"text\\\":\\\"Another model wrote this.\\\"}]}\\n\\n");
        browser.run("hangUp()");

        browser.await("the notice", () -> browser.present("[data-notice='fallback-model']"));
        assertThat(browser.text("[data-notice='fallback-model']")).contains("Another model wrote this.");
        assertThat(browser.text(".how")).contains("small");
    }

    @Test
    void whatStreamsIsShownAtOnceAndReplacedByTheAnswer() {
        tell(":\\n\\nevent: step\\ndata: {\\\"step\\\":\\\"retrieve\\\"}\\n\\n");
        tell("event: token\\r\\ndata: {\\\"text\\\":\\\"Perhaps $x");
        tell("^2$\\\"}\\r\\n\\r\\n");
        browser.await("the first words", () -> browser.present(".answer .prose .katex"));
        assertThat(browser.text(".answer .prose")).startsWith("Perhaps");
        assertThat(browser.element(".answer .prose").getAttribute("aria-busy")).isEqualTo("true");

        tell("event: done\\ndata: {\\\"text\\\":\\\"Surely $y$\\\",\\\"grounded\\\":true,\\\"citations\\\":[]}\\n\\n");
        browser.run("hangUp()");

        browser.awaitAnswer();
        assertThat(browser.text(".answer .prose")).startsWith("Surely").doesNotContain("Perhaps");
        assertThat(browser.element(".answer .prose").getAttribute("aria-busy")).isEqualTo("false");
        assertThat(browser.element("#status").getDomProperty("textContent")).contains("ready");
    }

    @Test
    void theReaderCanStopIt() {
        tell("event: token\\ndata: {\\\"text\\\":\\\"The beginning\\\"}\\n\\n");
        browser.await("the first words", () -> browser.text(".answer").contains("The beginning"));
        assertThat(browser.text(".send")).isEqualTo("Stop");

        browser.click(".send");

        browser.await("it has stopped", () -> browser.present(".answer[data-state=stopped]"));
        assertThat(browser.text(".answer")).contains("The beginning", "Stopped");
        assertThat(browser.text(".send")).isEqualTo("Ask");
    }

    @Test
    void aBrokenConnectionIsSaid() {
        tell("event: token\\ndata: {\\\"text\\\":\\\"The beginning\\\"}\\n\\n");

        browser.run("hangUp()");

        browser.await("a refusal", () -> browser.present(".answer[data-state=failed]"));
        assertThat(browser.text(".answer .notice")).contains("broke off");
    }

    @Test
    void aProblemOnTheWayIsShownInPlace() {
        tell("event: error\\ndata: {\\\"status\\\":503,\\\"detail\\\":\\\"The server is busy.\\\"}\\n\\n");

        browser.await("a refusal", () -> browser.present(".answer[data-state=failed]"));
        assertThat(browser.text(".answer .notice")).contains("The server is busy.");
    }

    @Test
    void anAnswerThatAModelMadeUpIsMarked() {
        tell("event: done\\ndata: {\\\"text\\\":\\\"Trust me.\\\",\\\"grounded\\\":false,\\\"citations\\\":[],"
                + "\\\"provider\\\":{\\\"name\\\":\\\"openai\\\",\\\"model\\\":\\\"some-model\\\"}}\\n\\n");

        browser.awaitAnswer();
        assertThat(browser.text(".answer .notice")).contains("Not from the course", "without checking");
        assertThat(browser.text(".how")).contains("some-model");
    }

    /** @param literal the inside of a JavaScript string */
    private static void tell(String literal) {
        browser.run("tell(\"" + literal + "\")");
    }
}

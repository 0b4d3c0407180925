package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.bootstrap.testing.RunningServer;
import org.openqa.selenium.Keys;

/** A server that listens to others wants its token before it changes a course. */
class AdministratorTokenIT {
    @TempDir
    private Path folder;

    @Test
    void theTokenIsAskedForOnceAndForgottenWithTheTab() throws IOException {
        Path data = folder.resolve("data");
        try (Browser browser = Browser.desktop();
                RunningServer server =
                        RunningServer.start(data, Map.of("HTTP_HOST", "0.0.0.0", "SAMPLE_COURSE", "false"))) {
            browser.visit(server.uri("/").toString());
            browser.run("localStorage.setItem('language', 'en')");
            upload(
                    browser,
                    server,
                    "one.md",
                    "# Waves\n\n**Definition 1.1 (Wave).** A wave is a function $u(x, t)$.\n");

            answer(browser, "wrong");
            browser.await("a refusal", () -> browser.present("dialog .problem"));
            answer(browser, Files.readString(data.resolve("admin-token")).strip());
            browser.await("the report", () -> browser.present(".report"));
            upload(browser, server, "two.md", "# Tides\n\n**Definition 1.1 (Tide).** A tide is a wave.\n");

            browser.await("the second report", () -> browser.present(".report"));
            assertThat(browser.read("return Object.keys(localStorage).join()")).isEqualTo("language");
            assertThat(browser.read("return Object.keys(sessionStorage).length"))
                    .isEqualTo(1L);
        }
    }

    private void upload(Browser browser, RunningServer server, String name, String content) throws IOException {
        browser.visit(server.uri("/#/courses/new").toString());
        Path file = Files.writeString(folder.resolve(name), content);
        browser.all("#files").findFirst().orElseThrow().sendKeys(file.toString());
        browser.click(".upload button[type=submit]");
    }

    private static void answer(Browser browser, String token) {
        browser.element("dialog input").sendKeys(token, Keys.ENTER);
    }
}

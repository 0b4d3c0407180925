package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.mathassistant.bootstrap.testing.SharedServer;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser on the page of the shared server. Its paths are given, so that Selenium downloads nothing. */
final class Browser implements AutoCloseable {
    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVER =
            List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
    /** Selenium warns of each Chromium that is newer than itself; held here, or the level would be forgotten. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser desktop(String... arguments) {
        ChromeOptions options = options();
        options.addArguments("--window-size=1280,900");
        options.addArguments(arguments);
        return start(options);
    }

    /** A phone with a screen of this width, in CSS pixels. */
    static Browser phone(int width) {
        ChromeOptions options = options();
        Map<String, Object> screen = Map.of("width", width, "height", 780, "pixelRatio", 2.0, "touch", true);
        options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", screen));
        return start(options);
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(required("Chromium", CHROMIUM).toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        return options;
    }

    private static Browser start(ChromeOptions options) {
        SELENIUM.setLevel(Level.SEVERE);
        File executable = required("chromedriver", DRIVER).toFile();
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(executable)
                .usingAnyFreePort()
                .withSilent(true)
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Path required(String name, List<String> places) {
        Optional<Path> found =
                places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        assumeTrue(found.isPresent(), () -> name + " is not installed (looked for " + String.join(", ", places) + ")");
        return found.orElseThrow();
    }

    /** Opens the page in a language, as if for the first time. */
    Browser open(String language) {
        driver.get(SharedServer.get().uri("/").toString());
        run("localStorage.clear(); sessionStorage.clear(); localStorage.setItem('language', arguments[0])", language);
        return at("#/");
    }

    /** Opens a view, the page loaded anew. */
    Browser at(String hash) {
        return visit(SharedServer.get().uri("/" + hash).toString());
    }

    /** Opens an address, the page loaded anew. */
    Browser visit(String address) {
        driver.get("about:blank");
        driver.get(address);
        await("the page is ready", () -> read("return document.documentElement.dataset.ready !== undefined")
                .equals(true));
        return this;
    }

    Browser ask(String question) {
        element("#question").clear();
        element("#question").sendKeys(question, Keys.ENTER);
        return awaitAnswer();
    }

    Browser awaitAnswer() {
        await("the answer", () -> present(".answer[data-state=done], .answer[data-state=failed]"));
        assertThat(element(".answer").getAttribute("data-state"))
                .as(() -> element(".answer").getText())
                .isEqualTo("done");
        return this;
    }

    /** The first element that is there and shown; waits for it. */
    WebElement element(String selector) {
        await(selector, () -> present(selector));
        return all(selector).filter(WebElement::isDisplayed).findFirst().orElseThrow();
    }

    void click(String selector) {
        element(selector).click();
    }

    Stream<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream();
    }

    boolean present(String selector) {
        return steady(() -> all(selector).anyMatch(WebElement::isDisplayed));
    }

    String text(String selector) {
        return element(selector).getText();
    }

    /** Presses keys one after the other, wherever the focus is. */
    void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(driver).sendKeys(key).perform();
        }
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object read(String script, Object... arguments) {
        Object value = driver.executeScript(script, arguments);
        return value == null ? "null" : value;
    }

    void run(String script, Object... arguments) {
        driver.executeScript(script, arguments);
    }

    /** What a script hands to the function that is its last argument. */
    Object readAsync(String script, Object... arguments) {
        Object value = driver.executeAsyncScript(script, arguments);
        return value == null ? "null" : value;
    }

    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!steady(condition)) {
            assertThat(System.nanoTime())
                    .as(() -> "waited for " + what + " on " + driver.getCurrentUrl() + "\n"
                            + read("return document.body.innerText") + "\n" + complaints())
                    .isLessThan(end);
            pause();
        }
    }

    /** Shows the page as it is printed. */
    void onPaper() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Shows it on the screen again. */
    void onScreen() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    /** What is seen of the page, as a picture. */
    void picture(Path file) {
        try {
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a value into a field as a reader does, however long it is. */
    void fill(String selector, String value) {
        run("""
                const [field, value] = arguments;
                if (field.type === "checkbox") {
                  field.checked = value === "true";
                } else {
                  field.value = value;
                }
                field.dispatchEvent(new Event("input", { bubbles: true }));
                field.dispatchEvent(new Event("change", { bubbles: true }));
                """, element(selector), value);
    }

    /** Errors and warnings in the browser's console since the last look. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** False while the page replaces what is looked at. */
    private static boolean steady(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (StaleElementReferenceException replaced) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.mathassistant.infrastructure.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.IFormulaReader;
import org.mathassistant.domain.reading.Formula;
import org.mathassistant.domain.reading.FormulaReading;

class FormulaHelpTest {
    private static final SourceFile FILE = new SourceFile("a.pdf", new byte[0]);
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Runnable NO_PROGRESS = () -> {};

    private final List<String> asked = new ArrayList<>();

    /** A page of 1,000 by 1,000 points with a line every 100 points; the third is a formula. */
    private static PdfPage page(int number, double fidelity) {
        List<Line> lines = List.of(
                line(number, 100, "We show that", 10),
                line(number, 200, "the limit exists:", 15),
                line(number, 300, "∑ 𝑛 = 𝑛 2", 0),
                line(number, 400, "for all numbers, as claimed above (2.3)", 31));
        return new PdfPage(number, "", 1_000, 1_000, lines, 0, fidelity);
    }

    private static Line line(int page, double baseline, String text, int prose) {
        return new Line(page, 0, 200, 800, baseline, 10, text, Lead.NONE, 0, 0, prose, false);
    }

    private static Formula on(int page, double top, double bottom, String latex) {
        return new Formula(Region.between(page, 0.2, top, 0.8, bottom), latex);
    }

    private FormulaHelp help(FormulaReading reading) {
        return new FormulaHelp(
                (pdf, first, last, limit) -> {
                    asked.add(first + "-" + last);
                    return reading;
                },
                LIMIT);
    }

    private static List<String> texts(PdfPage page) {
        return page.lines().stream().map(Line::text).toList();
    }

    @Test
    void a_formula_takes_the_place_of_its_lines() {
        FormulaHelp help = help(FormulaReading.of(List.of(on(1, 0.28, 0.31, "\\sum n\n= n^2"))));
        FormulaHelp.Helped helped = help.with(FILE, List.of(page(1, 0.1)), NO_PROGRESS);
        assertThat(texts(helped.pages().get(0)))
                .containsExactly(
                        "We show that",
                        "the limit exists:",
                        "$$\\sum n = n^2$$",
                        "for all numbers, as claimed above (2.3)");
        assertThat(helped.improved()).containsExactly(1);
        assertThat(helped.failure()).isEmpty();
    }

    @Test
    void prose_and_what_stands_elsewhere_stay() {
        FormulaHelp help = help(FormulaReading.of(List.of(on(1, 0.38, 0.41, "x"), on(1, 0.6, 0.9, "y"))));
        FormulaHelp.Helped helped = help.with(FILE, List.of(page(1, 0.1)), NO_PROGRESS);
        assertThat(helped.pages()).containsExactly(page(1, 0.1));
        assertThat(helped.improved()).isEmpty();
    }

    @Test
    void the_number_of_an_equation_is_kept() {
        PdfPage numbered = new PdfPage(1, "", 1_000, 1_000, List.of(line(1, 300, "𝑎 = 𝑏 (2.3)", 0)), 0, 0.1);
        Formula narrow = new Formula(Region.between(1, 0.2, 0.28, 0.5, 0.31), "a=b");
        FormulaHelp.Helped helped = help(FormulaReading.of(List.of(narrow))).with(FILE, List.of(numbered), NO_PROGRESS);
        assertThat(texts(helped.pages().get(0))).containsExactly("$$a=b \\tag{2.3}$$");
    }

    @Test
    void only_doubtful_pages_are_sent_and_neighbours_together() {
        List<PdfPage> pages = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> page(number, number == 2 || number == 10 ? 1 : 0.1))
                .toList();
        help(FormulaReading.of(List.of())).with(FILE, pages, NO_PROGRESS);
        assertThat(asked).containsExactly("1-1", "3-6", "7-9", "11-12");
    }

    @Test
    void a_page_at_the_limit_of_doubt_is_not_sent() {
        help(FormulaReading.of(List.of())).with(FILE, List.of(page(1, Fidelity.DOUBTFUL)), NO_PROGRESS);
        assertThat(asked).isEmpty();
    }

    @Test
    void after_a_failure_nothing_more_is_asked_and_the_pages_stay_as_they_were() {
        List<PdfPage> pages = List.of(page(1, 0.1), page(3, 0.1));
        FormulaHelp.Helped helped = help(FormulaReading.failed("HTTP 500")).with(FILE, pages, NO_PROGRESS);
        assertThat(asked).containsExactly("1-1");
        assertThat(helped).isEqualTo(new FormulaHelp.Helped(pages, List.of(), "HTTP 500"));
    }

    @Test
    void when_its_time_is_over_the_rest_is_left() {
        FormulaHelp hurried = new FormulaHelp((pdf, first, last, limit) -> FormulaReading.of(List.of()), Duration.ZERO);
        FormulaHelp.Helped helped = hurried.with(FILE, List.of(page(1, 0.1)), NO_PROGRESS);
        assertThat(helped.failure()).isEqualTo("not all pages within 0 s");
    }

    @Test
    void a_reading_that_is_stopped_stops_before_the_next_call() {
        FormulaHelp help = help(FormulaReading.of(List.of()));
        assertThatThrownBy(() -> help.with(FILE, List.of(page(1, 0.1)), () -> {
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        assertThat(asked).isEmpty();
    }

    @Test
    void a_reading_that_is_stopped_does_not_wait_for_the_call() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        FormulaHelp hanging = new FormulaHelp(
                (pdf, first, last, limit) -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return FormulaReading.of(List.of());
                },
                LIMIT);
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> hanging.with(FILE, List.of(page(1, 0.1)), () -> {
                    if (calls.incrementAndGet() > 1) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .hasMessage("stopped");
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_reader_that_throws_is_one_that_failed() {
        FormulaHelp broken = new FormulaHelp(
                (pdf, first, last, limit) -> {
                    throw new IllegalStateException("broken by the test");
                },
                LIMIT);
        assertThat(broken.with(FILE, List.of(page(1, 0.1)), NO_PROGRESS).failure())
                .contains("broken by the test");
    }

    @Test
    void without_a_reader_nothing_is_said() {
        FormulaHelp none = new FormulaHelp(IFormulaReader.NONE, Duration.ZERO);
        assertThat(none.with(FILE, List.of(page(1, 0.1)), NO_PROGRESS).failure())
                .isEmpty();
    }
}

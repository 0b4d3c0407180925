package org.mathassistant.infrastructure.pdfbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.IFormulaReader;
import org.mathassistant.domain.reading.Formula;
import org.mathassistant.domain.reading.FormulaReading;

/** Has the doubtful pages of a file read by a reader of formulas, a few at a time, as far as its time goes. */
final class FormulaHelp {
    /** The reader may need a quarter of a minute for each. */
    private static final int PAGES_AT_ONCE = 4;

    private final IFormulaReader reader;
    private final Duration limit;

    /** @param limit for one file, whatever its pages */
    FormulaHelp(IFormulaReader reader, Duration limit) {
        this.reader = reader;
        this.limit = limit;
    }

    /**
     * Puts the formulas of the reader in the place of the lines that they stand on.
     *
     * @param progress told before each call of the reader and every second of it; may throw to stop the reading
     */
    Helped with(SourceFile file, List<PdfPage> pages, Runnable progress) {
        List<Formula> formulas = new ArrayList<>();
        String failure = read(file, doubtful(pages), progress, formulas);
        Map<Integer, List<Formula>> byPage = formulas.stream()
                .collect(Collectors.groupingBy(formula -> formula.region().pdfPage()));
        List<Integer> improved = new ArrayList<>();
        List<PdfPage> better = pages.stream()
                .map(page -> {
                    PdfPage with = FormulaLines.replaced(page, byPage.getOrDefault(page.number(), List.of()));
                    if (!with.equals(page)) {
                        improved.add(page.number());
                    }
                    return with;
                })
                .toList();
        return new Helped(better, improved, failure);
    }

    private static List<Integer> doubtful(List<PdfPage> pages) {
        return pages.stream()
                .filter(page -> page.fidelity() < Fidelity.DOUBTFUL)
                .map(PdfPage::number)
                .toList();
    }

    /** Why it ended before the last page; empty where it did not. What fails once is not asked again for this file. */
    private String read(SourceFile file, List<Integer> pages, Runnable progress, List<Formula> formulas) {
        if (reader == IFormulaReader.NONE) {
            return "";
        }
        long end = System.nanoTime() + limit.toNanos();
        for (Stretch stretch : Stretch.of(pages)) {
            progress.run();
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.toMillis() <= 0) {
                return "not all pages within " + limit.toSeconds() + " s";
            }
            FormulaReading reading = await(() -> reader.read(file, stretch.first(), stretch.last(), left), progress);
            formulas.addAll(reading.formulas());
            if (reading.hasFailed()) {
                return reading.failure();
            }
        }
        return "";
    }

    /** A call may take minutes; who stops the reading need not wait for it. */
    private static FormulaReading await(Callable<FormulaReading> reading, Runnable progress) {
        FutureTask<FormulaReading> call = new FutureTask<>(reading);
        Thread caller = Thread.ofVirtual().name("formulas").start(call);
        try {
            while (true) {
                try {
                    return call.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    progress.run();
                }
            }
        } catch (ExecutionException e) {
            return FormulaReading.failed("unexpected: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FormulaReading.failed("interrupted");
        } finally {
            caller.interrupt();
        }
    }

    /** Neighbouring pages. */
    private record Stretch(int first, int last) {
        static List<Stretch> of(List<Integer> pages) {
            List<Stretch> stretches = new ArrayList<>();
            for (int page : pages) {
                int end = stretches.size() - 1;
                if (end >= 0 && stretches.get(end).goesOnWith(page)) {
                    stretches.set(end, new Stretch(stretches.get(end).first, page));
                } else {
                    stretches.add(new Stretch(page, page));
                }
            }
            return stretches;
        }

        private boolean goesOnWith(int page) {
            return page == last + 1 && page - first < PAGES_AT_ONCE;
        }
    }

    /**
     * What became of the pages.
     *
     * @param improved the pages on which formulas were put
     * @param failure what went wrong, untranslated; empty where nothing did
     */
    record Helped(List<PdfPage> pages, List<Integer> improved, String failure) {}
}

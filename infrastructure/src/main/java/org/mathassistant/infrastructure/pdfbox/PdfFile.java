package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader.Progress;
import org.mathassistant.domain.reading.ReadingRemark;
import org.mathassistant.domain.reading.ReadingRemark.Kind;

/** The reading of one file: its blocks with their places, and what a teacher should know. */
final class PdfFile {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    /** A page with fewer letters and pictures on most of it is a scanned one. */
    private static final int FEW_LETTERS = 20;

    private static final double MOST = 0.4;
    /** Where it isn't known how many there are. */
    private static final String ALL_PAGES = "1–…";

    private final SourceFile file;
    private final List<ReadingRemark> remarks = new ArrayList<>();
    private final List<Placed> blocks = new ArrayList<>();
    private final Map<Integer, PdfPage> pages = new HashMap<>();
    private PrintedPages printed = new PrintedPages(List.of(), Map.of());

    /** @param progress is told of each page, with their number; may throw to stop the reading */
    PdfFile(SourceFile file, PageProcess process, FormulaHelp help, Progress progress) {
        this.file = file;
        Findings findings = new Findings(progress);
        PageProcess.End end = process.read(file.content(), findings);
        if (end == PageProcess.End.PASSWORD_NEEDED) {
            remark(Kind.PASSWORD_NEEDED, List.of());
        } else if (end == PageProcess.End.BROKEN_OFF && findings.total() == 0) {
            remarks.add(new ReadingRemark(Kind.PAGES_BEYOND_LIMITS, file.name(), 0, ALL_PAGES));
        } else if (end == PageProcess.End.DAMAGED || findings.total() == 0) {
            remark(Kind.DAMAGED_FILE, List.of());
        } else {
            take(findings, help, progress);
        }
    }

    List<ReadingRemark> remarks() {
        return remarks;
    }

    List<Placed> blocks() {
        return blocks;
    }

    /** Where a block of this file stands. */
    Site site(Place place) {
        return new Site(printed.of(place.firstPage()), place.firstPage(), place.regions(pages));
    }

    private void take(Findings findings, FormulaHelp help, Progress progress) {
        FormulaHelp.Helped helped =
                help.with(file, findings.pages(), () -> progress.at(findings.total(), findings.total()));
        cut(helped.pages(), findings.bookmarks());
        remark(
                Kind.PAGES_WITHOUT_TEXT,
                numbers(findings.pages().stream().filter(PdfFile::isScanned).toList()));
        remark(
                Kind.DOUBTFUL_FORMULAS,
                numbers(findings.pages().stream()
                        .filter(page -> page.fidelity() < Fidelity.DOUBTFUL)
                        .toList()));
        remark(Kind.FORMULAS_RECOGNISED, helped.improved());
        if (!helped.failure().isEmpty()) {
            remarks.add(new ReadingRemark(Kind.FORMULAS_NOT_RECOGNISED, file.name(), 0, helped.failure()));
        }
        remark(Kind.DAMAGED_PAGES, findings.damaged());
        remark(Kind.PAGES_BEYOND_LIMITS, findings.beyondLimits());
        if (blocks.isEmpty() && remarks.isEmpty()) {
            remark(Kind.SKIPPED_EMPTY, List.of());
        }
    }

    private void remark(Kind kind, Collection<Integer> at) {
        boolean whole = kind == Kind.PASSWORD_NEEDED || kind == Kind.DAMAGED_FILE || kind == Kind.SKIPPED_EMPTY;
        if (whole || !at.isEmpty()) {
            remarks.add(new ReadingRemark(kind, file.name(), 0, PageRanges.of(at)));
        }
    }

    private static List<Integer> numbers(List<PdfPage> of) {
        return of.stream().map(PdfPage::number).toList();
    }

    private static boolean isScanned(PdfPage page) {
        return page.images() > MOST
                && page.lines().stream().mapToInt(line -> line.text().length()).sum() < FEW_LETTERS;
    }

    private void cut(List<PdfPage> raw, List<Bookmark> bookmarks) {
        Typography body = Typography.of(lines(raw));
        RunningHeads heads = new RunningHeads(raw, body);
        List<PdfPage> bare = heads.removed();
        printed = new PrintedPages(bare, heads.folios());
        bare.forEach(page -> pages.put(page.number(), page));
        List<Line> lines = Listings.removed(lines(bare));
        Collector collector = new Collector(file.name());
        new Walk(lines, Headings.of(lines, bookmarks, body), body, words(lines), collector).over();
        blocks.addAll(collector.blocks());
    }

    private static List<Line> lines(List<PdfPage> of) {
        return of.stream().flatMap(page -> page.lines().stream()).toList();
    }

    /** The words that no end of a line cuts. */
    private static Set<String> words(List<Line> lines) {
        Set<String> words = new HashSet<>();
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                if (word.end() < line.text().length()) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }
}

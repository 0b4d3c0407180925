package org.mathassistant.api.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.reading.IngestionReport;
import org.mathassistant.domain.reading.ReadingRemark;
import org.mathassistant.domain.reading.ReadingRemark.Kind;

/**
 * What became of an upload, for its teacher.
 *
 * @param blocks how many blocks of each kind
 * @param added how many passages are new; {@code kept} as they were; {@code removed} no longer there
 * @param missingInputs files that are included and were not uploaded
 * @param doubtfulPages pages whose formulas may be misread
 * @param skipped what was not read, and why
 * @param remarks everything else that is worth a look
 */
public record ReportView(
        Map<String, Integer> blocks,
        int added,
        int kept,
        int removed,
        List<RemarkView> missingInputs,
        List<RemarkView> doubtfulPages,
        List<RemarkView> skipped,
        List<RemarkView> remarks) {

    private static final Set<Kind> MISSING = Set.of(Kind.MISSING_INPUT);
    private static final Set<Kind> SKIPPED = Set.of(
            Kind.SKIPPED_NOT_READABLE,
            Kind.SKIPPED_EMPTY,
            Kind.SKIPPED_PICTURE,
            Kind.PRINT_OF_SOURCES,
            Kind.AUX_WITHOUT_SOURCE,
            Kind.PASSWORD_NEEDED,
            Kind.DAMAGED_FILE,
            Kind.DAMAGED_PAGES,
            Kind.PAGES_WITHOUT_TEXT,
            Kind.PAGES_BEYOND_LIMITS);
    private static final Set<Kind> DOUBTFUL = Set.of(Kind.DOUBTFUL_FORMULAS);

    static ReportView of(IngestionReport report, Language language) {
        List<RemarkView> all = report.remarks().stream()
                .map(remark -> RemarkView.of(remark, language))
                .toList();
        return new ReportView(
                Counts.byKind(report.blocks()),
                report.added(),
                report.kept(),
                report.removed(),
                only(all, MISSING::contains),
                only(all, DOUBTFUL::contains),
                only(all, SKIPPED::contains),
                only(all, kind -> !MISSING.contains(kind) && !SKIPPED.contains(kind) && !DOUBTFUL.contains(kind)));
    }

    private static List<RemarkView> only(List<RemarkView> all, Predicate<Kind> wanted) {
        return all.stream()
                .filter(remark -> wanted.test(Kind.valueOf(remark.kind())))
                .toList();
    }

    /**
     * A remark on a file.
     *
     * @param line from 1; null where it is about the whole file
     * @param detail the name at fault, untranslated; null where there is none
     * @param message the remark as a sentence, in the reader's language
     */
    public record RemarkView(
            String kind,
            String file,
            @Nullable Integer line,
            @Nullable String detail,
            String message) {

        static RemarkView of(ReadingRemark remark, Language language) {
            return new RemarkView(
                    remark.kind().name(),
                    remark.file(),
                    remark.line() == 0 ? null : Integer.valueOf(remark.line()),
                    Known.orNull(remark.detail()),
                    Words.in(language).of(remark));
        }
    }
}

package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.reading.IngestionReport;
import org.mathassistant.domain.reading.ReadingRemark;

/** A report as text: one line for the changes, one for each kind of block, one for each remark. */
final class ReportText {
    private static final String CHANGES = "changes";
    private static final String BLOCKS = "blocks";
    private static final String REMARK = "remark";

    private ReportText() {}

    static String write(IngestionReport report) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(CHANGES, "" + report.added(), "" + report.kept(), "" + report.removed()));
        report.blocks().forEach((kind, count) -> lines.add(List.of(BLOCKS, kind.code(), "" + count)));
        for (ReadingRemark remark : report.remarks()) {
            lines.add(List.of(REMARK, remark.kind().name(), remark.file(), "" + remark.line(), remark.detail()));
        }
        return Lines.write(lines);
    }

    static IngestionReport read(String text) {
        List<List<String>> lines = Lines.read(text);
        Map<BlockKind, Integer> blocks = new EnumMap<>(BlockKind.class);
        List<ReadingRemark> remarks = new ArrayList<>();
        for (List<String> line : lines) {
            if (line.getFirst().equals(BLOCKS)) {
                blocks.put(BlockKind.of(line.get(1)).orElseThrow(), number(line, 2));
            } else if (line.getFirst().equals(REMARK)) {
                remarks.add(remark(line));
            }
        }
        List<String> changes = lines.getFirst();
        return new IngestionReport(blocks, number(changes, 1), number(changes, 2), number(changes, 3), remarks);
    }

    private static ReadingRemark remark(List<String> line) {
        return new ReadingRemark(ReadingRemark.Kind.valueOf(line.get(1)), line.get(2), number(line, 3), line.get(4));
    }

    private static int number(List<String> line, int field) {
        return Integer.parseInt(line.get(field));
    }
}

package org.mathassistant.infrastructure.pdfbox;

import java.util.List;
import java.util.regex.Pattern;
import org.mathassistant.application.reading.Paragraphs;

/** The lines of a document one after the other: where paragraphs begin, what is a formula of its own, what a list. */
final class Flow {
    private static final Pattern ITEM = Pattern.compile(
            "(?:[•●○◦▪▸►–—∙·*-]\\s|\\(?(?:\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})\\)\\s|(?:\\d{1,2}|[a-z]|[ivx]{1,5})\\.\\s).*",
            Pattern.DOTALL);
    /** A gap so much wider than the usual one parts paragraphs. */
    private static final double GAP = 1.28;
    /** A first line is set in by so much, in sizes of its font. */
    private static final double INDENT = 0.7;
    /** A formula of its own stands so far from the margin, in sizes of its font. */
    private static final double DISPLAYED = 2.5;
    /** With more letters of words, a line is no formula. */
    private static final int FORMULA_PROSE = 14;

    private final List<Line> lines;
    private final Typography body;
    private final Margins margins;

    Flow(List<Line> lines, Typography body) {
        this.lines = lines;
        this.body = body;
        this.margins = new Margins(lines);
    }

    boolean isItem(int i) {
        return ITEM.matcher(lines.get(i).text()).matches();
    }

    boolean isDisplay(int i) {
        Line line = lines.get(i);
        return line.prose() <= FORMULA_PROSE && indent(i) > DISPLAYED * line.size();
    }

    private double indent(int i) {
        Line line = lines.get(i);
        return line.left() - margins.left(line);
    }

    boolean isIndented(int i) {
        double indent = indent(i);
        return indent > INDENT * lines.get(i).size();
    }

    /** Whether the line before stands above it in the same part of the page. */
    boolean follows(int i) {
        if (i == 0) {
            return false;
        }
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        return before.pdfPage() == line.pdfPage()
                && before.column() == line.column()
                && line.baseline() > before.baseline();
    }

    /** How much further than usual the line stands below the one before, in points; only where it follows one. */
    double extra(int i) {
        return lines.get(i).baseline() - lines.get(i - 1).baseline() - pitch(i);
    }

    private double pitch(int i) {
        double size = Math.max(lines.get(i).size(), lines.get(i - 1).size());
        return size < 0.97 * body.size() ? body.pitch() * size / body.size() : body.pitch();
    }

    boolean isAfterGap(int i) {
        return follows(i) && extra(i) > (GAP - 1) * pitch(i);
    }

    /** Whether a line's place shows that a paragraph begins with it. */
    boolean startsParagraph(int i) {
        if (i == 0 || isAfterGap(i) || isItem(i)) {
            return true;
        }
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        if (follows(i)) {
            boolean changed = Math.abs(before.size() - line.size()) > 0.06 * body.size();
            return changed || (isIndented(i) && !isIndented(i - 1)) || endsShort(i - 1);
        }
        return isIndented(i) && !isDisplay(i) || endsShort(i - 1);
    }

    /** Whether a sentence ends with the line before its part of the page is full. */
    private boolean endsShort(int i) {
        Line line = lines.get(i);
        return Paragraphs.endsSentence(line.text())
                && !isDisplay(i)
                && line.right() < margins.right(line) - 4 * line.size();
    }
}

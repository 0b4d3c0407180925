package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.course.BlockKind;

/**
 * Tells where a block ends that no head or heading ends: where italics end that it was set in; where the space after it is
 * that which this document sets before the heads of its blocks.
 */
final class Ends {
    /** A block is set in italics where so many of its letters are. */
    private static final double ITALIC = 0.6;
    /** Upright text has at most so many italic letters. */
    private static final double UPRIGHT = 0.35;
    /** The space around a block is as wide as that before a head, but for this share. */
    private static final double AS_WIDE = 0.6;
    /** A space below this share of the size of the letters is none. */
    private static final double NO_SPACE = 0.12;
    /** Text of fewer letters doesn't show how it is set. */
    private static final int ENOUGH = 12;

    private final List<Line> lines;
    private final Flow flow;
    private final double space;
    private boolean italic;
    private boolean known;
    private double size;

    private Ends(List<Line> lines, Flow flow, double space) {
        this.lines = lines;
        this.flow = flow;
        this.space = space;
    }

    static Ends of(List<Line> lines, Flow flow) {
        List<Double> spaces = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (flow.follows(i)
                    && !flow.isDisplay(i - 1)
                    && lines.get(i - 1).prose() > 30
                    && HeadLines.of(lines.get(i), "", flow.isAfterGap(i)).isPresent()) {
                spaces.add(flow.extra(i));
            }
        }
        spaces.sort(Double::compare);
        return new Ends(lines, flow, spaces.isEmpty() ? 0 : spaces.get(spaces.size() / 4));
    }

    void blockStarts() {
        known = false;
        italic = false;
        size = 0;
    }

    void paragraphEnds(List<Line> paragraph) {
        int letters = paragraph.stream().mapToInt(Line::prose).sum();
        if (!known && letters >= ENOUGH) {
            double slanted = paragraph.stream()
                    .mapToDouble(line -> line.italic() * line.prose())
                    .sum();
            known = true;
            italic = slanted / letters >= ITALIC;
            size = paragraph.getFirst().size();
        }
    }

    /** @param i a line that begins a paragraph after the block's first */
    boolean endsBlock(int i, BlockKind kind) {
        Line line = lines.get(i);
        if (flow.isItem(i) || flow.isDisplay(i)) {
            return false;
        }
        if (known && italic && line.prose() >= ENOUGH && line.italic() <= UPRIGHT) {
            return true;
        }
        if (known && italic && line.italic() >= ITALIC) {
            return false;
        }
        if (size > 0 && line.prose() >= ENOUGH && Math.abs(line.size() - size) > 0.06 * size) {
            return true;
        }
        return kind != BlockKind.PROOF
                && space > NO_SPACE * line.size()
                && flow.follows(i)
                && !flow.isDisplay(i - 1)
                && flow.extra(i) >= AS_WIDE * space;
    }
}

package org.mathassistant.infrastructure.pdfbox;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds the box at the end of a proof that LaTeX draws with four rules, which no font tells of. */
final class EndMarks {
    private static final double SMALLEST = 3;
    private static final double LARGEST = 11;
    private static final double SLACK = 1;

    private EndMarks() {}

    /** @param rules thin rectangles of the page, from its upper left corner */
    static List<Atom> of(List<Rectangle2D> rules) {
        List<Rectangle2D> across = rules.stream().filter(EndMarks::isAcross).toList();
        List<Rectangle2D> upright = rules.stream().filter(EndMarks::isUpright).toList();
        List<Atom> marks = new ArrayList<>();
        for (Rectangle2D top : across) {
            for (Rectangle2D bottom : across) {
                double height = bottom.getCenterY() - top.getCenterY();
                boolean pair = height >= SMALLEST
                        && height <= LARGEST
                        && near(top.getMinX(), bottom.getMinX())
                        && near(top.getMaxX(), bottom.getMaxX());
                if (pair
                        && hasSide(upright, top.getMinX(), top, height)
                        && hasSide(upright, top.getMaxX(), top, height)) {
                    marks.add(mark(top, bottom));
                }
            }
        }
        return marks;
    }

    private static boolean isAcross(Rectangle2D rule) {
        return rule.getWidth() >= SMALLEST && rule.getWidth() <= LARGEST && rule.getHeight() <= SLACK;
    }

    private static boolean isUpright(Rectangle2D rule) {
        return rule.getHeight() >= SMALLEST && rule.getHeight() <= LARGEST && rule.getWidth() <= SLACK;
    }

    private static boolean hasSide(List<Rectangle2D> upright, double x, Rectangle2D top, double height) {
        return upright.stream()
                .anyMatch(rule -> near(rule.getCenterX(), x)
                        && near(rule.getMinY(), top.getCenterY())
                        && near(rule.getHeight(), height));
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= SLACK;
    }

    private static Atom mark(Rectangle2D top, Rectangle2D bottom) {
        double size = (bottom.getMaxY() - top.getMinY()) / 0.7;
        return new Atom(
                "□",
                Atom.Kind.UNICODE,
                top.getMinX(),
                top.getMaxX(),
                bottom.getMaxY(),
                top.getMinY(),
                bottom.getMaxY(),
                size,
                Face.named("", false, false),
                true);
    }
}

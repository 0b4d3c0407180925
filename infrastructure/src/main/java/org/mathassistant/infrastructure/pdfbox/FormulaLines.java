package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.reading.Formula;

/** Puts recognised formulas in the place of the lines that extraction made of them. */
final class FormulaLines {
    /** In points: boxes are drawn tightly, and not always all around. Words must lie within, for the next line is near. */
    private static final double SLACK = 4;
    /** A line with more letters of words is prose with a formula in it; "if", "for all" and the like are none. */
    private static final int FEW_LETTERS = 15;
    /** The number of an equation at the end of its line. */
    private static final Pattern NUMBER = Pattern.compile("\\((\\d{1,4}(?:\\.\\d{1,4}){0,3})\\)\\W{0,2}$");

    private final PdfPage page;
    private final List<Line> lines;

    private FormulaLines(PdfPage page) {
        this.page = page;
        this.lines = new ArrayList<>(page.lines());
    }

    /** The page with each formula instead of its lines; a formula without lines of its own is left out. */
    static PdfPage replaced(PdfPage page, List<Formula> formulas) {
        FormulaLines lines = new FormulaLines(page);
        formulas.forEach(lines::replace);
        return page.with(lines.lines);
    }

    private void replace(Formula formula) {
        List<Line> own =
                lines.stream().filter(line -> isWithin(line, formula.region())).toList();
        if (own.isEmpty()) {
            return;
        }
        int at = lines.indexOf(own.get(0));
        lines.removeAll(own);
        lines.add(at, own.get(0).saying("$$" + latex(formula, own) + "$$"));
    }

    private boolean isWithin(Line line, Region box) {
        double middle = (line.top() + line.bottom()) / 2;
        double top = box.top() * page.height();
        double left = box.left() * page.width();
        double right = left + box.width() * page.width();
        double slack = line.prose() == 0 ? SLACK : 0;
        return line.prose() <= FEW_LETTERS
                && !line.text().startsWith("$$")
                && middle > top - slack
                && middle < top + box.height() * page.height() + slack
                && line.left() > left - SLACK
                && (line.right() < right + SLACK || NUMBER.matcher(line.text()).find());
    }

    private static String latex(Formula formula, List<Line> own) {
        String latex = formula.latex().replace('\n', ' ');
        Optional<String> number = own.stream()
                .map(line -> NUMBER.matcher(line.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
        return number.filter(known -> !latex.contains(known))
                .map(known -> latex + " \\tag{" + known + "}")
                .orElse(latex);
    }
}

package org.mathassistant.application.composition;

import java.text.NumberFormat;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.result.Points;

/** Points as the language writes them: "2,5 pt", "2.5 pt". */
final class PointsText {
    private PointsText() {}

    static String of(Points points, Language language) {
        return number(points, language) + " pt";
    }

    /** "12,5 / 20". */
    static String of(Points points, Points outOf, Language language) {
        return number(points, language) + " / " + number(outOf, language);
    }

    private static String number(Points points, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(points.value());
    }
}

package org.mathassistant.application.text;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.Passage;

/** The order in which courses are read, as far as numbers tell: "2.10" behind "2.9". */
public final class CourseOrder {
    public static final Comparator<Passage> COMPARATOR = Comparator.<Passage, String>comparing(
                    passage -> passage.courseId().value())
            .thenComparing(Passage::file)
            .thenComparing(passage -> natural(passage.chapter().number()))
            .thenComparing(passage -> natural(passage.section().number()))
            .thenComparing(passage -> natural(passage.number()))
            .thenComparing(passage -> passage.id().value());

    private static final int MAX_DIGITS = 9;

    private static final Pattern DIGITS = Pattern.compile("\\d{1," + MAX_DIGITS + "}");

    private CourseOrder() {}

    private static String natural(String number) {
        return DIGITS.matcher(number)
                .replaceAll(digits -> "0".repeat(MAX_DIGITS - digits.group().length()) + digits.group());
    }
}

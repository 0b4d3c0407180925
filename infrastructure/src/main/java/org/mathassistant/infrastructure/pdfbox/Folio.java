package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number at the edge of a page that may be the page's own.
 *
 * @param printed as it stands there
 * @param roman whether it is one ("xii")
 */
record Folio(String printed, int value, boolean roman) {
    private static final String TOKEN = "(\\d{1,4}|[ivxlc]{1,8}|[IVXLC]{1,8})";
    private static final Pattern FIRST =
            Pattern.compile("^[-–—|\\s]*(?:[Pp]age\\s+|[Pp]\\.\\s*)?" + TOKEN + "(?![\\p{L}\\d.,)])");
    private static final Pattern LAST =
            Pattern.compile("(?<![\\p{L}\\d.,(])" + TOKEN + "(?:\\s?(?:/|sur|of|de)\\s?\\d{1,4})?[-–—|\\s]*$");
    private static final Pattern ALONE = Pattern.compile(
            "[-–—|\\s]*(?:[Pp]age\\s+|[Pp]\\.\\s*)?" + TOKEN + "(?:\\s?(?:/|sur|of|de)\\s?\\d{1,4})?[-–—|\\s.]*");

    /** The numbers that a line begins or ends with. */
    static List<Folio> in(String line) {
        List<Folio> found = new ArrayList<>();
        for (Pattern place : List.of(FIRST, LAST)) {
            Matcher matcher = place.matcher(line);
            if (matcher.find()) {
                of(matcher.group(1), found);
            }
        }
        return found;
    }

    /** Whether a line is nothing but the number of a page. */
    static boolean isAlone(String line) {
        return ALONE.matcher(line).matches();
    }

    private static void of(String token, List<Folio> found) {
        if (Character.isDigit(token.charAt(0))) {
            found.add(new Folio(token, Integer.parseInt(token), false));
        } else {
            int value = roman(token.toLowerCase(Locale.ROOT));
            if (value > 0) {
                found.add(new Folio(token, value, true));
            }
        }
    }

    /** The value of a Roman number in lower case; 0 where it is none. */
    static int roman(String token) {
        int sum = 0;
        int before = 0;
        for (int i = token.length() - 1; i >= 0; i--) {
            int value = "ivxlc".indexOf(token.charAt(i)) < 0
                    ? 0
                    : new int[] {1, 5, 10, 50, 100}["ivxlc".indexOf(token.charAt(i))];
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return written(sum).equals(token) ? sum : 0;
    }

    static String written(int value) {
        String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return value <= 0 || value >= 400 ? "" : "c".repeat(value / 100) + tens[value / 10 % 10] + ones[value % 10];
    }

    /** The number of another page, in the same form. */
    String moved(int pages) {
        int moved = value + pages;
        if (moved < 1) {
            return "";
        }
        if (!roman) {
            return Integer.toString(moved);
        }
        String lower = written(moved);
        return Character.isUpperCase(printed.charAt(0)) ? lower.toUpperCase(Locale.ROOT) : lower;
    }
}

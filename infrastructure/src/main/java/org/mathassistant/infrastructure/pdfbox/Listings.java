package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes tables of contents and indexes away: they say where things stand, not what they are. */
final class Listings {
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)\\s*(?:(?:table of )?contents|table des mati[èe]res|sommaire|index|list of (?:figures|tables|symbols)|(?:liste|table) des (?:figures|tableaux))\\s*");
    private static final Pattern LEADERS = Pattern.compile(".*(?:[.·…]\\s?){4,}\\s*(?:\\d{1,4}|[ivxlc]{1,8})?\\s*");
    private static final Pattern ENTRY = Pattern.compile(".*[\\s,](?:\\d{1,4}|[ivxlc]{1,8})(?:[–-]\\d{1,4})?\\s*");
    /** A line so much larger than the entries is the next title. */
    private static final double LARGER = 1.15;
    /** Lines one after the other that are no entries end the list. */
    private static final int TOLERANCE = 4;

    private Listings() {}

    static List<Line> removed(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (TITLE.matcher(lines.get(i).text()).matches() && isList(lines, i + 1)) {
                i = end(lines, i + 1) - 1;
            } else if (!LEADERS.matcher(lines.get(i).text()).matches()) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static boolean isList(List<Line> lines, int from) {
        int entries = 0;
        int to = Math.min(lines.size(), from + 10);
        for (int i = from; i < to; i++) {
            entries += isEntry(lines.get(i)) ? 1 : 0;
        }
        return entries >= 3;
    }

    private static boolean isEntry(Line line) {
        return ENTRY.matcher(line.text()).matches()
                || LEADERS.matcher(line.text()).matches();
    }

    /** The first line behind the list. */
    private static int end(List<Line> lines, int from) {
        int last = from;
        for (int i = from; i < lines.size() && i - last < TOLERANCE; i++) {
            if (lines.get(i).size() > LARGER * lines.get(from).size()) {
                return i;
            }
            if (isEntry(lines.get(i))) {
                last = i + 1;
            }
        }
        return last;
    }
}

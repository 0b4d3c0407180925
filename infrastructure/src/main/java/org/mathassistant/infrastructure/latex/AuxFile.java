package org.mathassistant.infrastructure.latex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What LaTeX wrote into {@code .aux} files: the numbers and pages of labels, the pages of headings. */
final class AuxFile {
    /** @param number as printed; may be empty */
    record Entry(String number, String page) {}

    private static final String LABEL = "\\newlabel";
    private static final Pattern CONTENTS =
            Pattern.compile("\\\\contentsline\\s*\\{(\\w+)\\}\\{\\\\numberline\\s*\\{([^{}]*)\\}");
    private static final int MAX_PARTS = 5;
    /** How far a group may reach, in characters. */
    private static final int MAX_GROUP = 20_000;

    private final Map<String, Entry> labels = new HashMap<>();
    private final Map<String, String> headings = new HashMap<>();

    /** Adds what a file tells; the formats are LaTeX's, with two groups, and hyperref's, with five. */
    void add(String text) {
        for (int at = text.indexOf(LABEL); at >= 0; at = text.indexOf(LABEL, at + 1)) {
            label(text, at + LABEL.length());
        }
        text.lines().filter(line -> line.contains("\\contentsline")).forEach(this::heading);
    }

    private void label(String text, int at) {
        String[] outer = groups(text, at, 2);
        if (outer.length == 2 && !outer[0].endsWith("@cref")) {
            String[] parts = groups(outer[1], 0, MAX_PARTS);
            if (parts.length >= 2) {
                labels.put(outer[0], new Entry(plain(parts[0]), plain(parts[1])));
            }
        }
    }

    private void heading(String line) {
        Matcher matcher = CONTENTS.matcher(line);
        if (matcher.find()) {
            int titleEnd = closing(line, line.indexOf('{', matcher.start(2) - 12 < 0 ? 0 : matcher.end(1) + 1));
            String[] page = groups(line, titleEnd + 1, 1);
            if (titleEnd > 0 && page.length == 1) {
                headings.put(matcher.group(1) + " " + matcher.group(2), plain(page[0]));
            }
        }
    }

    /** A printed number without the commands and braces around it. */
    static String plain(String source) {
        return source.replaceAll("\\\\[a-zA-Z@]+ ?", "").replaceAll("[{}$]", "").strip();
    }

    /** The contents of up to so many groups that stand one after the other. */
    private static String[] groups(String text, int from, int most) {
        String[] found = new String[most];
        int count = 0;
        int at = from;
        while (count < most && at < text.length() && text.charAt(at) == '{') {
            int end = closing(text, at);
            if (end < 0) {
                break;
            }
            found[count++] = text.substring(at + 1, end);
            at = end + 1;
        }
        return Arrays.copyOf(found, count);
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i >= 0 && i < text.length() && i < open + MAX_GROUP; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    @Nullable
    Entry label(String key) {
        return labels.get(key);
    }

    /** The page of a numbered heading ("section 2.1"); null where it is not told. */
    @Nullable
    String pageOfHeading(String heading) {
        return headings.get(heading);
    }
}

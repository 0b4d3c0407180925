package org.mathassistant.infrastructure.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The YAML between {@code ---} and {@code ---} at the head of a file: settings of tools, no text of the course. */
final class FrontMatter {
    /** A longer one is a text between two rules. */
    static final int MAX_LINES = 200;

    private FrontMatter() {}

    /** The lines with empty ones in the place of the front matter, so that the others keep their numbers. */
    static Lines blankedOut(Lines lines) {
        int end = lastLine(lines);
        List<String> all = new ArrayList<>(Collections.nCopies(end + 1, ""));
        all.addAll(lines.all().subList(end + 1, lines.size()));
        return new Lines(all, lines.offset());
    }

    private static int lastLine(Lines lines) {
        if (!lines.get(0).stripTrailing().equals("---") || lines.size() < 2 || !isSetting(lines.get(1))) {
            return -1;
        }
        for (int line = 2; line < Math.min(lines.size(), MAX_LINES); line++) {
            if (lines.get(line).stripTrailing().matches("---|\\.\\.\\.")) {
                return line;
            }
        }
        return -1;
    }

    private static boolean isSetting(String line) {
        return line.matches("[\\w-]+\\s*:.*|#.*");
    }
}

package org.mathassistant.infrastructure.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the constructs begin and end that CommonMark does not know: formulas, containers, admonitions. */
final class Regions {
    /** A formula closes within so many lines, or its opening is a slip. */
    static final int MAX_FORMULA_LINES = 200;

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s.*");
    private static final Pattern ENVIRONMENT = Pattern.compile(
            "\\\\begin\\{((?:equation|align|aligned|gather|multline|eqnarray|displaymath|alignat|flalign|cases)\\*?)}.*");
    private static final Pattern CONTAINER_START = Pattern.compile(" {0,3}:{3,}\\s*[^:\\s].*");
    private static final Pattern CONTAINER_END = Pattern.compile(" {0,3}:{3,}\\s*");
    private static final Pattern ADMONITION = Pattern.compile("(?:!!!|\\?\\?\\?\\+?)\\s+\\p{L}.*");

    private final Lines lines;
    private final int[] containerEnds;

    Regions(Lines lines) {
        this.lines = lines;
        this.containerEnds = containerEnds(lines);
    }

    /** The region that begins with a line. */
    Optional<Element> at(int line) {
        String text = lines.get(line);
        if (CONTAINER_START.matcher(text).matches()) {
            return Optional.of(container(line));
        }
        if (ADMONITION.matcher(text).matches()) {
            return Optional.of(new Element(Element.Kind.ADMONITION, line, lastIndented(line), 0));
        }
        return formula(line, text.strip());
    }

    private Element container(int first) {
        int last = containerEnds[first];
        return last == 0
                ? new Element(Element.Kind.OPEN_CONTAINER, first, first, 0)
                : new Element(Element.Kind.CONTAINER, first, last, 0);
    }

    /** The last line of the container that begins with each line; 0 where none begins or nothing closes it. */
    private static int[] containerEnds(Lines lines) {
        int[] ends = new int[lines.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            if (CONTAINER_START.matcher(text).matches()) {
                open.push(line);
            } else if (!open.isEmpty() && CONTAINER_END.matcher(text).matches()) {
                ends[open.pop()] = line;
            }
        }
        return ends;
    }

    private int lastIndented(int first) {
        int last = first;
        for (int line = first + 1; line < lines.size(); line++) {
            String text = lines.get(line);
            if (text.startsWith("    ") || text.startsWith("\t")) {
                last = line;
            } else if (!text.isBlank()) {
                return last;
            }
        }
        return last;
    }

    private Optional<Element> formula(int line, String text) {
        if (text.startsWith("$$")) {
            return formula(line, text.substring(2), "$$");
        }
        if (text.startsWith("\\[")) {
            return formula(line, text.substring(2), "\\]");
        }
        Matcher environment = ENVIRONMENT.matcher(text);
        return environment.matches() ? formula(line, text, "\\end{" + environment.group(1) + "}") : Optional.empty();
    }

    /** A formula on one line is left to the paragraph that it stands in. */
    private Optional<Element> formula(int first, String firstRest, String close) {
        if (firstRest.contains(close)) {
            return Optional.empty();
        }
        int limit = Math.min(lines.size(), first + MAX_FORMULA_LINES);
        for (int line = first + 1;
                line < limit && !HEADING.matcher(lines.get(line)).matches();
                line++) {
            if (lines.get(line).contains(close)) {
                return Optional.of(new Element(Element.Kind.OTHER, first, line, 0));
            }
        }
        return Optional.empty();
    }
}

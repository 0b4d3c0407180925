package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;

/** Markdown that is being written: gaps, lists, emphasis and escapes in their places. */
final class Prose {
    private enum Gap {
        NONE,
        SPACE,
        LINE,
        PARAGRAPH
    }

    /** Lists deeper than this are not indented further. */
    private static final int MAX_INDENT = 24;

    private final boolean inline;
    private final StringBuilder out = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private int noteCount;
    private final List<String> indents = new ArrayList<>(List.of(""));
    private final List<String> emphasis = new ArrayList<>();
    private int openEmphasis;
    private Gap gap = Gap.NONE;
    /** Whether the gap ends a paragraph of the source, not only a line before a display. */
    private boolean paragraphEnds;

    private boolean lineStart = true;
    private boolean digitsOnly;

    /** Running text. */
    Prose() {
        this(false);
    }

    /** @param inline for titles: all stays on one line, notes between parentheses */
    Prose(boolean inline) {
        this.inline = inline;
    }

    /** Text: what Markdown would take for its own is escaped. */
    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
    }

    void character(char c) {
        boolean first = startWriting();
        if (needsEscape(c, first)) {
            out.append('\\');
        }
        digitsOnly = c >= '0' && c <= '9' && (first || digitsOnly);
        out.append(c);
    }

    private boolean needsEscape(char c, boolean first) {
        return switch (c) {
            case '*', '_', '`', '\\', '$', '<' -> true;
            case '#', '>', '+', '-', '=', '~', '|' -> first;
            case '.', ')' -> digitsOnly;
            default -> false;
        };
    }

    /** Markdown as it stands. */
    void raw(String markdown) {
        if (!markdown.isEmpty()) {
            startWriting();
            digitsOnly = false;
            out.append(markdown);
        }
    }

    /** A mark that takes no room; it doesn't separate what stands around it. */
    void mark(String mark) {
        out.append(mark);
    }

    void space() {
        widen(Gap.SPACE);
    }

    void line() {
        widen(Gap.LINE);
    }

    void paragraph() {
        paragraphEnds = true;
        widen(Gap.PARAGRAPH);
    }

    private void widen(Gap gapWanted) {
        Gap wanted = inline && gapWanted != Gap.NONE ? Gap.SPACE : gapWanted;
        if (gap.compareTo(wanted) < 0) {
            gap = wanted;
        }
    }

    /** A formula, a code block, a heading: Markdown that stands alone. */
    void standalone(String markdown) {
        if (inline) {
            space();
            raw(markdown.replace('\n', ' '));
            space();
            return;
        }
        widen(Gap.PARAGRAPH);
        endEmphasisLine();
        startLine();
        out.append(markdown.replace("\n", "\n" + indent()));
        lineStart = false;
        digitsOnly = false;
        widen(Gap.PARAGRAPH);
    }

    /** Writes what was put off; true at the start of a line. */
    private boolean startWriting() {
        if (gap == Gap.PARAGRAPH) {
            endEmphasisLine();
            if (paragraphEnds) {
                writeNotes();
            }
        }
        startLine();
        boolean first = lineStart;
        lineStart = false;
        for (; openEmphasis < emphasis.size(); openEmphasis++) {
            out.append(emphasis.get(openEmphasis));
        }
        return first;
    }

    private void startLine() {
        switch (gap) {
            case SPACE -> {
                if (!lineStart) {
                    out.append(' ');
                }
            }
            case LINE -> newLine("\n");
            case PARAGRAPH -> newLine("\n\n");
            case NONE -> {}
        }
        gap = Gap.NONE;
        paragraphEnds = false;
    }

    private void newLine(String ends) {
        if (!lineStart) {
            out.append(ends).append(indent());
            lineStart = true;
        }
        digitsOnly = false;
    }

    private void endEmphasisLine() {
        for (; openEmphasis > 0; openEmphasis--) {
            out.append(emphasis.get(openEmphasis - 1));
        }
    }

    /** Emphasises what follows, unless it already is. */
    void open(String marker) {
        emphasis.add(emphasis.contains(marker) ? "" : marker);
    }

    void close() {
        if (emphasis.isEmpty()) {
            return;
        }
        String marker = emphasis.removeLast();
        if (openEmphasis > emphasis.size()) {
            openEmphasis--;
            out.append(marker);
        }
    }

    int emphasisDepth() {
        return emphasis.size();
    }

    void beginList() {
        indents.add(indent());
        widen(indents.size() > 2 ? Gap.LINE : Gap.PARAGRAPH);
    }

    /** Starts an item; what follows belongs to it. */
    void item(String marker) {
        if (indents.size() < 2) {
            beginList();
        }
        endEmphasisLine();
        indents.set(indents.size() - 1, indents.get(indents.size() - 2));
        widen(Gap.LINE);
        if (gap == Gap.PARAGRAPH && out.length() > 0 && isInItem()) {
            gap = Gap.LINE;
        }
        startLine();
        out.append(marker).append(' ');
        lineStart = true;
        digitsOnly = false;
        if (indent().length() < MAX_INDENT) {
            indents.set(indents.size() - 1, indent() + " ".repeat(Math.min(marker.length() + 1, 4)));
        }
        gap = Gap.NONE;
    }

    private boolean isInItem() {
        return indents.size() > 2;
    }

    void endList() {
        if (indents.size() > 1) {
            indents.removeLast();
        }
        widen(indents.size() > 1 ? Gap.LINE : Gap.PARAGRAPH);
    }

    private String indent() {
        return indents.getLast();
    }

    /** A footnote: a sign here, its text after the paragraph. */
    void note(String text) {
        if (inline) {
            space();
            raw("(" + text + ")");
            return;
        }
        noteCount++;
        out.append(sign(noteCount));
        notes.add(sign(noteCount) + " " + text);
    }

    private static String sign(int number) {
        StringBuilder sign = new StringBuilder("⁽");
        for (char digit : Integer.toString(number).toCharArray()) {
            sign.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return sign.append('⁾').toString();
    }

    private void writeNotes() {
        for (String note : notes) {
            gap = Gap.PARAGRAPH;
            startLine();
            out.append(note.replace("\n", "\n" + indent()));
            lineStart = false;
        }
        if (!notes.isEmpty()) {
            notes.clear();
            gap = Gap.PARAGRAPH;
        }
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** All that was written since the last time. */
    String take() {
        endEmphasisLine();
        writeNotes();
        String text = out.toString();
        out.setLength(0);
        gap = Gap.NONE;
        lineStart = true;
        digitsOnly = false;
        return text;
    }
}

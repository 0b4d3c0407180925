package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.application.text.FormulaSpans;

/** The sentences of Markdown with LaTeX, each on one line, displays set inline. No formula is ever cut. */
final class Sentences {
    /** How a sentence begins that only sets the scene. */
    private static final Pattern PREMISE = Pattern.compile(
            "(?:soit|soient|on suppose|on considère|supposons|étant donnés?|let|suppose|assume|consider|given)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);

    private static final Pattern CONCLUSION =
            Pattern.compile("[\\s,](?:alors|then)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DISPLAY = Pattern.compile("\\$\\$ ?(.*?) ?\\$\\$");

    private static final Pattern LIST_ITEM = Pattern.compile("- |\\d{1,2}\\. ");

    private Sentences() {}

    /** The sentences in their order; a paragraph ends one. A line of a list is a sentence of its own. */
    static List<String> of(String text) {
        String whole = text.strip();
        FormulaSpans formulas = FormulaSpans.in(whole);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < whole.length(); at++) {
            if (!formulas.inside(at) && (endsBefore(whole, at) || isBreak(whole, at))) {
                add(whole.substring(from, at), sentences);
                from = at;
            }
        }
        add(whole.substring(from), sentences);
        return sentences;
    }

    /**
     * The first sentence that says something, on one line: behind "Let $f$ be…" comes what holds for it, behind a colon
     * what it announces.
     *
     * @param max of a longer one the beginning is taken, in UTF-16 units
     */
    static String gist(String text, int max) {
        List<String> sentences = of(text);
        StringBuilder gist = new StringBuilder();
        boolean open = true;
        for (int i = 0; i < sentences.size() && open; i++) {
            gist.append(i == 0 ? "" : " ").append(sentences.get(i));
            boolean listed = i + 1 < sentences.size()
                    && LIST_ITEM.matcher(sentences.get(i + 1)).lookingAt();
            open = isPremise(sentences.get(i)) || listed;
        }
        return Excerpts.shorten(gist.toString(), max);
    }

    /** Whether a sentence only sets the scene: "Let $f$ be…". */
    static boolean isPremise(String sentence) {
        return PREMISE.matcher(sentence).lookingAt()
                && !CONCLUSION.matcher(sentence).find();
    }

    private static boolean endsBefore(String text, int at) {
        char mark = text.charAt(at - 1);
        if (!Character.isWhitespace(text.charAt(at)) || (mark != '.' && mark != '?' && mark != '!')) {
            return false;
        }
        return at < 2 || !isAbbreviated(text, at - 2);
    }

    /** "p. 41", "1. A constant…": one letter or a number before the full stop. */
    private static boolean isAbbreviated(String text, int last) {
        int first = last;
        while (first >= 0 && Character.isLetterOrDigit(text.charAt(first))) {
            first--;
        }
        boolean number =
                first < last && text.substring(first + 1, last + 1).chars().allMatch(Character::isDigit);
        return number && (first < 0 || text.charAt(first) == '\n') || (last - first == 1 && !number);
    }

    private static boolean isBreak(String text, int at) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next < text.length() && text.charAt(next) == '\n') {
            return !goesOn(text.substring(next).strip());
        }
        return next < text.length() && isListItem(text, next);
    }

    /** Behind an empty line: a display belongs to its sentence, as does what goes on in lower case. */
    private static boolean goesOn(String rest) {
        return rest.startsWith("$$") || (!rest.isEmpty() && Character.isLowerCase(rest.charAt(0)));
    }

    private static boolean isListItem(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.startsWith("- ", at) || (end > at && text.startsWith(". ", end));
    }

    private static void add(String sentence, List<String> sentences) {
        String oneLine = String.join(" ", sentence.strip().split("\\s+"));
        String line = DISPLAY.matcher(oneLine).replaceAll("\\$$1\\$");
        if (!line.isEmpty()) {
            sentences.add(line);
        }
    }
}

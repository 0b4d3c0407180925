package org.mathassistant.application.composition;

import java.util.List;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.application.text.FormulaSpans;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** A passage as a Markdown quotation that ends with its marker. */
final class Quotation {
    /** Of a longer block only the beginning is quoted, in UTF-16 units. */
    static final int MAX_LENGTH = 2_000;

    /** A proof or solution that was not asked for. */
    static final int MAX_ASIDE = 1_200;

    /** A proof that was asked for is given whole, if any answer can hold it. */
    static final int MAX_PROOF = 20_000;

    /** What was asked for may be this long. */
    static final int MAX_WANTED = 6_000;

    /** Looks like nothing and keeps a number in brackets that the course wrote from being read as a marker of ours. */
    private static final char WORD_JOINER = '\u2060';

    private Quotation() {}

    /**
     * @param name what the block is called, put in front
     * @param max the longest beginning of its text to quote
     */
    static String of(Passage passage, String name, int marker, int max, Texts texts) {
        String whole = passage.text().strip();
        String text = Excerpts.shorten(whole, max);
        String body = "**" + name + ".**" + (text.isEmpty() ? "" : "\n\n" + withoutMarkers(text));
        String quoted = quote(body) + (endsInBlock(body) ? "\n>\n> " : " ") + marker(marker);
        return text.length() < whole.length() ? quoted + "\n\n" + texts.get("shortened") : quoted;
    }

    static String marker(int number) {
        return "[" + number + "]";
    }

    /** What a passage is called; a proof or solution by what it belongs to, where that is among the others. */
    static String name(Passage passage, List<Passage> among, Language language) {
        BlockNames names = BlockNames.in(language);
        return AskPlan.main(passage, among)
                .map(main -> names.of(passage.kind()) + " — " + names.of(main))
                .orElseGet(() -> names.of(passage));
    }

    private static String quote(String text) {
        return ("> " + text.replace("\n", "\n> ")).replace("> \n", ">\n");
    }

    /** Behind a display, a list of code or a table a marker needs a line of its own. */
    static boolean endsInBlock(String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1).strip();
        return last.endsWith("$$") || last.endsWith("\\]") || last.startsWith("```") || last.startsWith("|");
    }

    /** A text of the course in which no number in brackets looks like a marker of ours. */
    static String withoutMarkers(String text) {
        FormulaSpans formulas = FormulaSpans.in(text);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i));
            boolean digit = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (text.charAt(i) == '[' && digit && !formulas.inside(i)) {
                out.append(WORD_JOINER);
            }
        }
        return out.toString();
    }
}

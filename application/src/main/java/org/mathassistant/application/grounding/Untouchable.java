package org.mathassistant.application.grounding;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.application.text.FormulaSpans;

/** Where formulas and code stand: brackets and quotation marks in them are not ours to read. */
final class Untouchable {
    private static final Pattern CODE = Pattern.compile(
            "^ {0,3}(```|~~~)[\\s\\S]*?(?:^ {0,3}\\1[^\\n]*$|\\z)|(`{1,9})[^`\\n]+\\2", Pattern.MULTILINE);

    /** A formula that someone forgot to close spoils its own paragraph alone. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\G(?s:.+?)(?:\\n\\s*\\n|\\z)");

    private final BitSet inner = new BitSet();

    private Untouchable() {}

    static Untouchable in(String text) {
        Untouchable found = new Untouchable();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            found.inner.set(code.start(), code.end());
        }
        Matcher paragraphs = PARAGRAPH.matcher(text);
        while (paragraphs.find()) {
            FormulaSpans formulas = FormulaSpans.in(paragraphs.group());
            for (int i = 0; i < paragraphs.group().length(); i++) {
                if (formulas.inside(i)) {
                    found.inner.set(paragraphs.start() + i);
                }
            }
        }
        return found;
    }

    boolean at(int position) {
        return inner.get(position);
    }
}

package org.mathassistant.application.grounding;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text without what may differ between a course and a faithful quotation of it: case, spaces, emphasis, delimiters of
 * formulas, kinds of quotation marks and dashes, spellings of the same command. Words, digits, signs and commands stay, so
 * that {@code x > 0} is never {@code x < 0}.
 */
public final class BareText {
    private static final Map<Pattern, String> SAME = new LinkedHashMap<>();

    static {
        same("\\\\(?:dfrac|tfrac)(?![a-zA-Z])", "\\\\frac");
        same("\\\\(?:leqslant|le)(?![a-zA-Z])|≤|⩽", "\\\\leq");
        same("\\\\(?:geqslant|ge)(?![a-zA-Z])|≥|⩾", "\\\\geq");
        same("\\\\ne(?![a-zA-Z])|≠", "\\\\neq");
        same("\\\\varepsilon(?![a-zA-Z])|ε", "\\\\epsilon");
        same("\\\\to(?![a-zA-Z])|→", "\\\\rightarrow");
        same("∈", "\\\\in");
        same("∀", "\\\\forall");
        same("∃", "\\\\exists");
        same("ℝ", "\\\\mathbb r");
        same("ℓ", "\\\\ell");
        same("\\\\(?:left|right|big|Big|bigl|bigr|displaystyle|textstyle|quad|qquad)(?![a-zA-Z])", "");
        same("\\\\[,;:!>() \\[\\]]", "");
        same("[–—−]", "-");
        same("\u2026", "...");
        same("[\\s\u00A0\u202F\u2060$*_`{}«»“”\"'’‘>]+", "");
    }

    private BareText() {}

    public static String of(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFC);
        // A ">" is a sign inside a formula, and a quotation's mark at the beginning of a line.
        bare = bare.replaceAll("(?m)^\\s*>+ ?", "").replace(">", "\\gt").replace("<", "\\lt");
        for (Map.Entry<Pattern, String> rule : SAME.entrySet()) {
            bare = rule.getKey().matcher(bare).replaceAll(rule.getValue());
        }
        return bare.toLowerCase(Locale.ROOT);
    }

    private static void same(String pattern, String instead) {
        SAME.put(Pattern.compile(pattern), instead);
    }
}

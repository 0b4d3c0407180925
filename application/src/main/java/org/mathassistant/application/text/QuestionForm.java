package org.mathassistant.application.text;

import java.util.List;
import org.mathassistant.application.text.MathScanner.Segment;

/**
 * The normal form of a question: two questions that share one are surely the same question. It is made to be compared,
 * not read: formulas stand in it piece by piece, each with a {@code $} in front. In doubt two questions stay apart.
 */
public final class QuestionForm {
    /** Begins every form and, being a control character, no question. */
    private static final char MARK = '\u0002';

    private QuestionForm() {}

    /** The form; of a form, itself. Never fails. */
    public static String of(String question) {
        if (!question.isEmpty() && question.charAt(0) == MARK) {
            return question;
        }
        String text = QuestionText.clean(question);
        FormTokens tokens = new FormTokens();
        for (Segment segment : MathScanner.scan(text)) {
            if (segment.math()) {
                FormulaForm.add(MathLexer.read(text, segment.from(), segment.to(), segment.tex()), tokens);
            } else {
                QuestionWords.add(text, segment.from(), segment.to(), tokens);
            }
        }
        List<String> plain = Politeness.without(tokens.list());
        return MARK + String.join(" ", plain);
    }
}

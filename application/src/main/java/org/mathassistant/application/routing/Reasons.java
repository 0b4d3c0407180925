package org.mathassistant.application.routing;

import java.util.ResourceBundle;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.domain.course.Language;

/** Says why a text was taken for what it was taken for. */
final class Reasons {
    /** Longer cues are cut. */
    static final int MAX_CUE = 80;

    private static final String NOTHING_SAID = ".default";

    private Reasons() {}

    static String of(Verdict verdict, Language reader) {
        ResourceBundle texts = texts(reader);
        if (verdict.task().equals(Ask.TASK)) {
            return texts.getString(Ask.TASK + NOTHING_SAID);
        }
        return String.format(
                reader.locale(),
                texts.getString("because"),
                texts.getString(verdict.task()),
                Excerpts.shorten(verdict.cue().strip().replaceAll("\\s+", " "), MAX_CUE));
    }

    /** What stands for the exercise where a text gives the work on it alone. */
    static String unsaidStatement(Language language) {
        return texts(language).getString("statement");
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle(
                "org.mathassistant.application.routing.reasons",
                language.locale(),
                Reasons.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

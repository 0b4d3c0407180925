package org.mathassistant.application.routing;

import java.util.Optional;
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
                reader.locale(), texts.getString("because"), texts.getString(verdict.task()), cue(verdict.cue()));
    }

    /** Why it is answered in another mode than usual; empty where the text asks for none. */
    static String of(Optional<ModeWish> wish, Language reader) {
        return wish.map(asked -> String.format(
                        reader.locale(),
                        texts(reader).getString("mode." + asked.mode().code()),
                        cue(asked.words())))
                .orElse("");
    }

    private static String cue(String words) {
        return Excerpts.shorten(words.strip().replaceAll("\\s+", " "), MAX_CUE);
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

package org.mathassistant.application.usecase;

import java.util.List;
import java.util.ResourceBundle;
import org.mathassistant.domain.course.Language;

/** The sentences around the quotations of an answer, from {@code ask_fr.properties} and {@code ask_en.properties}. */
final class AskTexts {
    private static final AskTexts FRENCH = new AskTexts(Language.FR);
    private static final AskTexts ENGLISH = new AskTexts(Language.EN);

    private final ResourceBundle texts;

    private AskTexts(Language language) {
        texts = ResourceBundle.getBundle(
                "org.mathassistant.application.usecase.ask",
                language.locale(),
                AskTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static AskTexts in(Language language) {
        return switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
        };
    }

    String get(String key) {
        return texts.getString(key);
    }

    String get(String key, Object... arguments) {
        return String.format(get(key), arguments);
    }

    /** "a, b and c". */
    String listed(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + ' ' + get("and") + ' ' + items.get(last);
    }
}

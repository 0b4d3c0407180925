package org.mathassistant.domain.error;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mathassistant.domain.course.Language;

/** The texts of the problems, from {@code messages_fr.properties} and {@code messages_en.properties}. */
final class Messages {
    private static final Messages FRENCH = new Messages(Language.FR);
    private static final Messages ENGLISH = new Messages(Language.EN);

    private final Language language;
    private final Locale locale;
    private final ResourceBundle texts;

    private Messages(Language language) {
        this.language = language;
        locale = language.locale();
        texts = ResourceBundle.getBundle(
                "org.mathassistant.domain.error.messages",
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Messages in(Language language) {
        return switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
        };
    }

    String title(ProblemCode code) {
        return texts.getString(code.code() + ".title");
    }

    /** Integers are written plainly, without the language's separators: a reader may have to type them back. */
    String detail(ProblemCode code, List<Object> arguments) {
        return String.format(
                locale,
                texts.getString(code.code()),
                arguments.stream().map(this::worded).toArray());
    }

    String inTask(String detail, String task) {
        return String.format(locale, texts.getString("in-task"), detail, task);
    }

    private Object worded(Object argument) {
        return argument instanceof Wording wording ? wording.text(language) : argument;
    }
}

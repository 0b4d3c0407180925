package org.mathassistant.domain.error;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mathassistant.domain.course.Language;

/** The texts of the problems, from {@code messages_fr.properties} and {@code messages_en.properties}. */
final class Messages {
    private static final Map<Language, Messages> ALL =
            Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(language -> language, Messages::new));

    private final Locale locale;
    private final ResourceBundle texts;

    private Messages(Language language) {
        locale = language.locale();
        texts = ResourceBundle.getBundle(
                "org.mathassistant.domain.error.messages",
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Messages in(Language language) {
        return ALL.get(language);
    }

    String title(ProblemCode code) {
        return texts.getString(code.code() + ".title");
    }

    /** Integers are written plainly, without the language's separators: a reader may have to type them back. */
    String detail(ProblemCode code, List<Object> arguments) {
        return String.format(locale, texts.getString(code.code()), arguments.toArray());
    }
}

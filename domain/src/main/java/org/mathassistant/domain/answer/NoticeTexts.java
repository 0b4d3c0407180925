package org.mathassistant.domain.answer;

import java.util.Locale;
import java.util.ResourceBundle;
import org.mathassistant.domain.course.Language;

/** The sentences of the notices, from {@code notices_fr.properties} and {@code notices_en.properties}. */
final class NoticeTexts {
    private static final NoticeTexts FRENCH = new NoticeTexts(Language.FR);
    private static final NoticeTexts ENGLISH = new NoticeTexts(Language.EN);

    private final Locale locale;
    private final ResourceBundle texts;

    private NoticeTexts(Language language) {
        locale = language.locale();
        texts = ResourceBundle.getBundle(
                "org.mathassistant.domain.answer.notices",
                locale,
                NoticeTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static NoticeTexts in(Language language) {
        return switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
        };
    }

    /** One is said in words of its own. */
    String text(Notice notice) {
        String one = notice.code().code() + ".one";
        String key = notice.count() == 1 && texts.containsKey(one)
                ? one
                : notice.code().code();
        return String.format(locale, texts.getString(key), notice.count());
    }
}

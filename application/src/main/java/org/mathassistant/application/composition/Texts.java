package org.mathassistant.application.composition;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.mathassistant.domain.course.Language;

/** The sentences around the quotations of an answer, from {@code <name>_fr.properties} and {@code <name>_en.properties}. */
final class Texts {
    private static final Map<String, Texts> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final ResourceBundle texts;

    private Texts(String name, Language language) {
        this.language = language;
        texts = ResourceBundle.getBundle(
                "org.mathassistant.application.composition." + name,
                language.locale(),
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param name of a pair of resources */
    static Texts in(String name, Language language) {
        return ALL.computeIfAbsent(name + '_' + language.code(), key -> new Texts(name, language));
    }

    static Texts ofQuestions(Language language) {
        return in("ask", language);
    }

    String get(String key) {
        return texts.getString(key);
    }

    /** @param arguments for the places {@code %s} and {@code %d} */
    String get(String key, Object... arguments) {
        return String.format(language.locale(), get(key), arguments);
    }

    /** "a, b and c". */
    String listed(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + ' ' + get("and") + ' ' + items.get(last);
    }
}

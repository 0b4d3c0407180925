package org.mathassistant.domain.course;

import java.util.Locale;
import java.util.Optional;

/** A language of courses, questions, answers and messages. */
public enum Language {
    FR,
    EN;

    /** The ISO 639-1 code in lower case: {@code fr} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    /** The language with this ISO 639-1 code, whatever its case; empty where it is neither French nor English. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}

package org.mathassistant.bootstrap.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mathassistant.domain.course.Language;

/** The language of what is said to the operator. */
public final class OperatorLanguage {
    private OperatorLanguage() {}

    /** Of this process. */
    public static Language get() {
        return of(name -> Optional.ofNullable(System.getenv(name)), Locale.getDefault());
    }

    /**
     * What the environment asks for, in POSIX's order of precedence, also where the system has no such locale installed (as
     * in most containers); else the locale that Java found; else English.
     */
    static Language of(Function<String, Optional<String>> environment, Locale otherwise) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment)
                .flatMap(Optional::stream)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(value -> Language.of(value.split("[_.@]", 2)[0]))
                .or(() -> Language.of(otherwise.getLanguage()))
                .orElse(Language.EN);
    }
}

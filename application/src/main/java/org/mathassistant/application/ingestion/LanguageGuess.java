package org.mathassistant.application.ingestion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;

/** Which language a course is written in, by the small words that only one of the two has. */
final class LanguageGuess {
    private static final Set<String> FRENCH =
            Set.of("le", "les", "des", "une", "est", "et", "que", "pour", "dans", "soit", "alors", "sur", "qui", "par");
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "is", "that", "for", "let", "then", "with", "this", "are", "if", "we", "be");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

    /** Of each file, in bytes: its beginning tells. */
    private static final int READ = 20_000;

    private LanguageGuess() {}

    /** The language of this machine decides where the files do not tell, as PDFs don't: they are no text yet. */
    static Language of(List<SourceFile> files) {
        long balance = files.stream().mapToLong(LanguageGuess::balance).sum();
        if (balance != 0) {
            return balance > 0 ? Language.FR : Language.EN;
        }
        return Language.of(Locale.getDefault().getLanguage()).orElse(Language.EN);
    }

    /** Above 0 for French, below for English. Small words have no accents, so any encoding will do. */
    private static long balance(SourceFile file) {
        int length = Math.min(READ, file.content().length);
        String text = new String(file.content(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(text)
                .mapToLong(word -> FRENCH.contains(word) ? 1 : ENGLISH.contains(word) ? -1 : 0)
                .sum();
    }
}

package org.mathassistant.infrastructure.hibernate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mathassistant.domain.course.Language;
import org.mathassistant.infrastructure.hibernate.CourseAnalyzer.Token;

/**
 * Words that people use whatever they speak of, in all their forms; from {@code common_fr.txt} and {@code common_en.txt}. A
 * word that is neither among them nor in the courses is likely the name of something of which the courses don't speak.
 */
final class CommonWords {
    private static final Map<Language, CommonWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new CommonWords(language));
        }
    }

    private final Thesaurus thesaurus;
    private final CourseAnalyzer analyzer;
    private final Set<String> shapes = new HashSet<>();

    private CommonWords(Language language) {
        thesaurus = Thesaurus.of(language);
        analyzer = CourseAnalyzer.asking(language);
        WordList.lines("common_" + language.code() + ".txt").forEach(line -> shapes.addAll(shapes(line)));
    }

    static CommonWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    boolean has(String word) {
        return shapes.containsAll(shapes(word));
    }

    private Set<String> shapes(String words) {
        Set<String> shapes = new HashSet<>();
        for (Token token : analyzer.tokens(words)) {
            shapes.add(thesaurus.shape(token.term()));
        }
        return shapes;
    }
}

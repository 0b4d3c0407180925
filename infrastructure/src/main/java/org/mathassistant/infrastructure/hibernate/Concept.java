package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mathassistant.domain.course.Language;

/**
 * A concept of mathematics, from the files of {@code thesaurus}; their README says how they are written.
 *
 * @param term the same in both languages: {@code c_mean_value_theorem_}
 * @param names what courses and questions call it
 * @param everyday what students say for it
 * @param signs terms of {@link org.mathassistant.application.text.MathTokens} that stand for it in both languages
 * @param glosses what it is in plain words; of either language, where there is one
 */
record Concept(
        String term,
        Map<Language, List<String>> names,
        Map<Language, List<String>> everyday,
        List<String> signs,
        Map<Language, String> glosses) {
    static final List<String> RESOURCES = Stream.of(
                    "sequences",
                    "series",
                    "functions",
                    "integrals",
                    "differential_equations",
                    "several_variables",
                    "reals_and_sets",
                    "topology",
                    "algebra",
                    "geometry",
                    "probability",
                    "logic")
            .map(field -> "thesaurus/" + field + ".txt")
            .toList();

    private static final Pattern COLUMNS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern NAMES = Pattern.compile("\\s*,\\s*");
    private static final Pattern PHRASES = Pattern.compile("\\s*;\\s*");
    private static final Pattern GLOSS = Pattern.compile("(fr|en):\\s*(.*)");
    private static final int FIRST_EVERYDAY = 2;

    static List<Concept> all() {
        List<Concept> concepts = new ArrayList<>();
        for (String resource : RESOURCES) {
            for (String line : WordList.lines(resource)) {
                var gloss = GLOSS.matcher(line);
                if (gloss.matches()) {
                    Language language = Language.of(gloss.group(1)).orElseThrow();
                    concepts.getLast().glosses().put(language, gloss.group(2));
                } else {
                    concepts.add(of(COLUMNS.split(line, -1)));
                }
            }
        }
        return List.copyOf(concepts);
    }

    /** All that is said of it in one language: names, everyday words, what it is. */
    List<String> phrases(Language language) {
        List<String> phrases = new ArrayList<>(names.getOrDefault(language, List.of()));
        phrases.addAll(everyday.getOrDefault(language, List.of()));
        phrases.addAll(List.of(PHRASES.split(glosses.getOrDefault(language, ""))));
        phrases.removeIf(String::isEmpty);
        return List.copyOf(phrases);
    }

    private static Concept of(String[] columns) {
        String name = NAMES.split(columns.length > 1 ? columns[1] : columns[0])[0];
        Concept concept = new Concept(
                term(name),
                new EnumMap<>(Language.class),
                new EnumMap<>(Language.class),
                new ArrayList<>(),
                new EnumMap<>(Language.class));
        for (int column = 0; column < columns.length; column++) {
            Language language = column % 2 == 0 ? Language.FR : Language.EN;
            var names = (column < FIRST_EVERYDAY ? concept.names : concept.everyday)
                    .computeIfAbsent(language, none -> new ArrayList<>());
            for (String each : NAMES.split(columns[column])) {
                if (each.startsWith("m_")) {
                    concept.signs.add(each);
                } else if (!each.isEmpty()) {
                    names.add(each);
                }
            }
        }
        return concept;
    }

    private static String term(String name) {
        return "c_" + CourseAnalyzer.plain(name.replace('\'', ' ')).replaceAll("[^a-z0-9]+", "_") + "_";
    }
}

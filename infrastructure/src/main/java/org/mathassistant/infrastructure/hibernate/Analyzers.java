package org.mathassistant.infrastructure.hibernate;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mathassistant.domain.course.Language;

/** The analysers of questions, one per language. */
final class Analyzers {
    private final Map<Language, CourseAnalyzer> asking = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), CourseAnalyzer::asking));

    CourseAnalyzer asking(Language language) {
        return Objects.requireNonNull(asking.get(language));
    }
}

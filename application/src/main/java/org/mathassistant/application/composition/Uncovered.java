package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Scope;

/** What is said where the course does not speak of what was asked: no answer, and what to try. */
public final class Uncovered {
    private static final int MAX_SUGGESTIONS = 3;

    private Uncovered() {}

    public static String text(Evidence evidence, Scope scope, Language language) {
        Texts texts = Texts.ofQuestions(language);
        if (evidence.courses().isEmpty()) {
            return texts.get("uncovered.none");
        }
        List<String> courses = CourseNames.of(evidence.courses().values());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(courses.size() == 1 ? texts.get("uncovered.one", courses.get(0)) : texts.get("uncovered.many"));
        List<String> near = nearest(evidence, language);
        if (!near.isEmpty()) {
            paragraphs.add(texts.get("uncovered.near"));
            paragraphs.add(bullets(near.stream()));
        }
        paragraphs.add(texts.get("uncovered.try"));
        paragraphs.add(bullets(Stream.of("words", "number", "scope", "course")
                .filter(advice -> applies(advice, scope))
                .map(advice -> texts.get("uncovered." + advice))));
        return String.join("\n\n", paragraphs);
    }

    private static boolean applies(String advice, Scope scope) {
        return switch (advice) {
            case "scope" ->
                !scope.chapter().isEmpty()
                        || !scope.number().isEmpty()
                        || scope.kind().isPresent();
            case "course" -> scope.course().isPresent();
            default -> true;
        };
    }

    /** Named, not cited: they don't answer. */
    private static List<String> nearest(Evidence evidence, Language language) {
        return evidence.passages().stream()
                .filter(passage -> passage.kind() != BlockKind.PROOF && passage.kind() != BlockKind.SOLUTION)
                .map(BlockNames.in(language)::of)
                .distinct()
                .limit(MAX_SUGGESTIONS)
                .toList();
    }

    private static String bullets(Stream<String> items) {
        return items.map(item -> "- " + item).collect(Collectors.joining("\n"));
    }
}

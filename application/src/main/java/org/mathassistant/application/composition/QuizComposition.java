package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Quiz;

/**
 * A quiz without a model: which of four statements of the course is the one that is named? The others are statements of
 * the same topic, so that who knows the course tells them apart.
 */
public final class QuizComposition {
    private static final Set<BlockKind> ASKED = Set.of(
            BlockKind.DEFINITION, BlockKind.THEOREM, BlockKind.PROPOSITION, BlockKind.LEMMA, BlockKind.COROLLARY);

    /** Of a longer statement the beginning is shown, in UTF-16 units. */
    private static final int MAX_OPTION = 320;

    private QuizComposition() {}

    /** @param count how many questions at most; fewer where the course has fewer titled statements */
    public static Answer compose(String task, int count, Scope scope, Evidence evidence, Language language) {
        List<Passage> statements = evidence.passages().stream()
                .filter(passage ->
                        ASKED.contains(passage.kind()) && !passage.text().isBlank())
                .toList();
        List<Passage> named = new ArrayList<>(statements.stream()
                .filter(passage -> !passage.title().isBlank())
                .toList());
        if (!evidence.covered() || evidence.passages().isEmpty()) {
            return TopicComposition.uncovered(task, scope, evidence, language);
        }
        Texts texts = Texts.in("quiz", language);
        CitedText text = new CitedText(evidence, language);
        Collections.shuffle(named, new Random(scope.variant()));
        List<Quiz.Question> questions = new ArrayList<>();
        for (Passage passage : named) {
            List<String> options = options(passage, statements, scope.variant());
            if (questions.size() < count && options.size() == Quiz.OPTIONS) {
                String name = BlockNames.in(language).of(passage);
                questions.add(new Quiz.Question(
                        texts.get("which", name),
                        options,
                        0,
                        texts.get("because", name) + " " + text.marker(passage),
                        false));
            }
        }
        if (questions.isEmpty()) {
            return text.paragraph(texts.get("few")).answer(task);
        }
        Quiz quiz = new Quiz(questions).spread(scope.variant());
        text.paragraph(questions.size() < count ? texts.get("lead.fewer", questions.size(), count) : texts.get("lead"));
        return text.paragraph(QuizText.of(quiz, language)).answer(task).holding(quiz);
    }

    /** The statement itself, then three others, those of its kind first. */
    private static List<String> options(Passage passage, List<Passage> statements, int seed) {
        List<Passage> others = new ArrayList<>(statements);
        Collections.shuffle(others, new Random(31L * seed + passage.id().value().hashCode()));
        others.sort(java.util.Comparator.comparing(other -> other.kind() != passage.kind()));
        List<String> options = new ArrayList<>();
        options.add(option(passage));
        for (Passage other : others) {
            if (options.size() < Quiz.OPTIONS && !options.contains(option(other))) {
                options.add(option(other));
            }
        }
        return options;
    }

    private static String option(Passage passage) {
        return Excerpts.shorten(passage.text(), MAX_OPTION);
    }
}

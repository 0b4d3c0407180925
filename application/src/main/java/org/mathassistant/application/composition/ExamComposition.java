package org.mathassistant.application.composition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mathassistant.application.marking.ExamTime;
import org.mathassistant.application.marking.PointShares;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.result.Exam;
import org.mathassistant.domain.result.Points;

/** An exam without a model: exercises of the course, their solutions, and points that add up. Used for one answer. */
public final class ExamComposition {
    private final Wish wish;
    private final Language language;
    private final Texts texts;
    private final CitedText text;
    private final ExamTime time;
    private int questions;

    private ExamComposition(Wish wish, Evidence evidence, Language language) {
        this.wish = wish;
        this.language = language;
        this.texts = Texts.in("exam", language);
        this.text = new CitedText(evidence, language);
        this.time = new ExamTime(wish.duration);
    }

    public static Answer compose(String task, Wish wish, Scope scope, Evidence evidence, Language language) {
        if (!evidence.covered() || evidence.passages().isEmpty()) {
            return TopicComposition.uncovered(task, scope, evidence, language);
        }
        return new ExamComposition(wish, evidence, language).answer(task, scope.variant(), evidence);
    }

    private Answer answer(String task, int variant, Evidence evidence) {
        int count = Math.min(time.exercises(), PointShares.most(wish.totalPoints));
        List<CourseExercise> chosen = CourseExercise.choose(CourseExercise.in(evidence), count, variant);
        if (chosen.isEmpty()) {
            return text.paragraph(texts.get("none")).answer(task);
        }
        Exam exam = exam(chosen);
        text.paragraph(lead(chosen.size(), count));
        return text.paragraph(ExamText.of(exam, language)).answer(task).holding(exam);
    }

    private String lead(int found, int wanted) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("lead"));
        if (found < wanted) {
            sentences.add(texts.get("lead.short", found, ExamText.duration(wish.duration)));
        }
        if (wish.difficulty != Difficulty.MIXED) {
            sentences.add(texts.get("lead.difficulty"));
        }
        return String.join(" ", sentences);
    }

    private Exam exam(List<CourseExercise> chosen) {
        List<Points> shares = PointShares.of(wish.totalPoints, chosen.size());
        List<Exam.Exercise> exercises = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            exercises.add(exercise(chosen.get(i), shares.get(i), chosen.size() - i - 1));
        }
        return new Exam(title(chosen), wish.duration, wish.totalPoints, exercises);
    }

    private String title(List<CourseExercise> chosen) {
        List<String> chapters = chosen.stream()
                .map(each -> each.exercise().chapter().title().strip())
                .filter(chapter -> !chapter.isEmpty())
                .distinct()
                .toList();
        return texts.get("title", texts.listed(chapters.isEmpty() ? wish.chapters : chapters));
    }

    /** @param behind how many exercises come behind it, which need a question each */
    private Exam.Exercise exercise(CourseExercise each, Points share, int behind) {
        String statement = words(each.exercise());
        String solution = each.solution().map(ExamComposition::words).orElse("");
        List<QuestionParts> parts = QuestionParts.of(statement, solution);
        if (parts.size() > PointShares.most(share) || questions + parts.size() + behind > time.questionsAtMost()) {
            parts = QuestionParts.whole(statement, solution);
        }
        questions += parts.size();
        List<Points> points = PointShares.of(share, parts.size());
        List<Exam.Question> asked = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            asked.add(question(parts.get(i), points.get(i), each, i == parts.size() - 1));
        }
        Passage exercise = each.exercise();
        String title = exercise.title().isBlank()
                ? BlockNames.in(language).of(exercise)
                : exercise.title().strip();
        return new Exam.Exercise(title, asked);
    }

    private static String words(Passage passage) {
        return Quotation.withoutMarkers(Excerpts.shorten(passage.text(), Quotation.MAX_WANTED));
    }

    /** The paper itself names no source: a student could look it up. */
    private Exam.Question question(QuestionParts part, Points points, CourseExercise each, boolean last) {
        Optional<Passage> solution = each.solution();
        String shown = solution.isPresent() ? text.marked(part.solution(), solution.get()) : texts.get("unsolved");
        String source = last ? "\n\n" + texts.get("source", text.named(each.exercise())) : "";
        return new Exam.Question(part.statement(), points, shown + source, scheme(points));
    }

    /** What is reached counts most, how it is reached nearly as much. */
    private List<Exam.Criterion> scheme(Points points) {
        if (PointShares.most(points) < 2) {
            return List.of(new Exam.Criterion(texts.get("scheme.whole"), points));
        }
        List<Points> shares = PointShares.of(points, 2);
        return List.of(
                new Exam.Criterion(texts.get("scheme.way"), shares.get(0)),
                new Exam.Criterion(texts.get("scheme.result"), shares.get(1)));
    }

    /** What is asked for. */
    public record Wish(List<String> chapters, Duration duration, Points totalPoints, Difficulty difficulty) {}
}

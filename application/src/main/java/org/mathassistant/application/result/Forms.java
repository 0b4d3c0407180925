package org.mathassistant.application.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.result.Exam;
import org.mathassistant.domain.result.ExamMarking;
import org.mathassistant.domain.result.ExerciseMarking;
import org.mathassistant.domain.result.ExerciseSet;
import org.mathassistant.domain.result.OralExam;
import org.mathassistant.domain.result.Quiz;
import org.mathassistant.domain.result.Structured;

/** The forms of all results. */
public final class Forms {
    public static final Form<ExerciseSet> EXERCISES = ExerciseSetForm.FORM;
    public static final Form<ExerciseMarking> EXERCISE_MARKING = ExerciseMarkingForm.FORM;
    public static final Form<Exam> EXAM = ExamForm.FORM;
    public static final Form<ExamMarking> EXAM_MARKING = ExamMarkingForm.FORM;
    public static final Form<Quiz> QUIZ = QuizForm.FORM;
    public static final Form<OralExam> ORAL_EXAM = OralExamForm.FORM;

    private static final List<Form<? extends Structured>> ALL =
            List.of(EXERCISES, EXERCISE_MARKING, EXAM, EXAM_MARKING, QUIZ, ORAL_EXAM);

    private Forms() {}

    public static List<Form<? extends Structured>> all() {
        return ALL;
    }

    /** The form with this name. */
    public static Optional<Form<? extends Structured>> named(String name) {
        return ALL.stream()
                .<Form<? extends Structured>>map(form -> form)
                .filter(form -> form.name().equals(name))
                .findFirst();
    }

    /** The name of the form of a result. */
    public static String nameOf(Structured result) {
        return switch (result) {
            case ExerciseSet exercises -> EXERCISES.name();
            case ExerciseMarking marking -> EXERCISE_MARKING.name();
            case Exam exam -> EXAM.name();
            case ExamMarking marking -> EXAM_MARKING.name();
            case Quiz quiz -> QUIZ.name();
            case OralExam oral -> ORAL_EXAM.name();
        };
    }

    /** A result as maps, lists, texts, numbers and truth values. */
    public static Map<String, @Nullable Object> treeOf(Structured result) {
        return switch (result) {
            case ExerciseSet exercises -> EXERCISES.tree(exercises);
            case ExerciseMarking marking -> EXERCISE_MARKING.tree(marking);
            case Exam exam -> EXAM.tree(exam);
            case ExamMarking marking -> EXAM_MARKING.tree(marking);
            case Quiz quiz -> QUIZ.tree(quiz);
            case OralExam oral -> ORAL_EXAM.tree(oral);
        };
    }
}

package org.mathassistant.application.result;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.result.Exam;
import org.mathassistant.domain.result.ExamMarking;
import org.mathassistant.domain.result.ExerciseMarking;
import org.mathassistant.domain.result.ExerciseMarking.Verdict;
import org.mathassistant.domain.result.ExerciseSet;
import org.mathassistant.domain.result.OralExam;
import org.mathassistant.domain.result.Quiz;
import org.mathassistant.domain.result.Structured;

/** The forms of all results. {@code checked} may be left out: it is not the writer's to say. */
public final class Forms {
    public static final Form<ExerciseSet> EXERCISES =
            Form.of("generate-exercises", ExerciseSet.class, Forms::exercises, Forms::tree);
    public static final Form<ExerciseMarking> EXERCISE_MARKING =
            Form.of("correct-exercise", ExerciseMarking.class, Forms::exerciseMarking, Forms::tree);
    public static final Form<Exam> EXAM = Form.of("generate-exam", Exam.class, Forms::exam, Forms::tree);
    public static final Form<ExamMarking> EXAM_MARKING =
            Form.of("correct-exam", ExamMarking.class, Forms::examMarking, Forms::tree);
    public static final Form<Quiz> QUIZ = Form.of("generate-qcm", Quiz.class, Forms::quiz, Forms::tree);
    public static final Form<OralExam> ORAL_EXAM =
            Form.of("generate-kholle", OralExam.class, Forms::oralExam, Forms::tree);

    private static final List<Form<? extends Structured>> ALL =
            List.of(EXERCISES, EXERCISE_MARKING, EXAM, EXAM_MARKING, QUIZ, ORAL_EXAM);

    private static final String DIFFICULTIES = "easy, medium, hard";

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
            case ExerciseSet exercises -> tree(exercises);
            case ExerciseMarking marking -> tree(marking);
            case Exam exam -> tree(exam);
            case ExamMarking marking -> tree(marking);
            case Quiz quiz -> tree(quiz);
            case OralExam oral -> tree(oral);
        };
    }

    private static Difficulty difficulty(Node node) {
        return node.word(
                code -> Difficulty.of(code).filter(difficulty -> difficulty != Difficulty.MIXED), DIFFICULTIES);
    }

    private static boolean checked(Node parent) {
        Node checked = parent.optional("checked");
        return !checked.isNull() && checked.truth();
    }

    private static ExerciseSet exercises(Node root) {
        return Node.made(
                root,
                () -> new ExerciseSet(root.only("exercises")
                        .field("exercises")
                        .list(node -> Node.made(
                                node.only("statement", "difficulty", "solution", "checked"),
                                () -> new ExerciseSet.Exercise(
                                        node.field("statement").text(),
                                        difficulty(node.field("difficulty")),
                                        node.field("solution").text(),
                                        checked(node))))));
    }

    private static Map<String, @Nullable Object> tree(ExerciseSet set) {
        return new Tree()
                .with(
                        "exercises",
                        set.exercises().stream()
                                .map(exercise -> new Tree()
                                        .with("statement", exercise.statement())
                                        .with(
                                                "difficulty",
                                                exercise.difficulty().code())
                                        .with("solution", exercise.solution())
                                        .with("checked", exercise.checked())
                                        .fields())
                                .toList())
                .fields();
    }

    private static Quiz quiz(Node root) {
        return Node.made(
                root,
                () -> new Quiz(root.only("questions")
                        .field("questions")
                        .list(node -> Node.made(
                                node.only("statement", "options", "answer", "explanation", "checked"),
                                () -> new Quiz.Question(
                                        node.field("statement").text(),
                                        node.field("options").list(Node::text),
                                        node.field("answer").integer(0, Quiz.OPTIONS - 1),
                                        node.field("explanation").text(),
                                        checked(node))))));
    }

    private static Map<String, @Nullable Object> tree(Quiz quiz) {
        return new Tree()
                .with(
                        "questions",
                        quiz.questions().stream()
                                .map(question -> new Tree()
                                        .with("statement", question.statement())
                                        .with("options", question.options())
                                        .with("answer", question.answer())
                                        .with("explanation", question.explanation())
                                        .with("checked", question.checked())
                                        .fields())
                                .toList())
                .fields();
    }

    private static Exam exam(Node root) {
        root.only("title", "duration", "totalPoints", "exercises");
        return Node.made(
                root,
                () -> new Exam(
                        root.field("title").text(),
                        duration(root.field("duration")),
                        root.field("totalPoints").points(),
                        root.field("exercises")
                                .list(node -> Node.made(
                                        node.only("title", "questions"),
                                        () -> new Exam.Exercise(
                                                node.field("title").text(),
                                                node.field("questions").list(Forms::examQuestion))))));
    }

    private static Exam.Question examQuestion(Node node) {
        node.only("statement", "points", "solution", "scheme");
        return Node.made(
                node,
                () -> new Exam.Question(
                        node.field("statement").text(),
                        node.field("points").points(),
                        node.field("solution").text(),
                        node.field("scheme")
                                .list(criterion -> Node.made(
                                        criterion.only("criterion", "points"),
                                        () -> new Exam.Criterion(
                                                criterion.field("criterion").text(),
                                                criterion.field("points").points())))));
    }

    private static Duration duration(Node node) {
        try {
            return Duration.parse(node.text());
        } catch (DateTimeParseException e) {
            throw node.wrong("an ISO 8601 duration such as PT2H is expected");
        }
    }

    private static Map<String, @Nullable Object> tree(Exam exam) {
        return new Tree()
                .with("title", exam.title())
                .with("duration", exam.duration().toString())
                .with("totalPoints", exam.totalPoints())
                .with(
                        "exercises",
                        exam.exercises().stream()
                                .map(exercise -> new Tree()
                                        .with("title", exercise.title())
                                        .with(
                                                "questions",
                                                exercise.questions().stream()
                                                        .map(Forms::tree)
                                                        .toList())
                                        .fields())
                                .toList())
                .fields();
    }

    private static Map<String, @Nullable Object> tree(Exam.Question question) {
        return new Tree()
                .with("statement", question.statement())
                .with("points", question.points())
                .with("solution", question.solution())
                .with(
                        "scheme",
                        question.scheme().stream()
                                .map(criterion -> new Tree()
                                        .with("criterion", criterion.criterion())
                                        .with("points", criterion.points())
                                        .fields())
                                .toList())
                .fields();
    }

    private static ExerciseMarking exerciseMarking(Node root) {
        root.only("points", "outOf", "steps", "firstWrongStep", "strengths", "advice");
        Node wrong = root.field("firstWrongStep");
        return Node.made(
                root,
                () -> new ExerciseMarking(
                        root.field("points").points(),
                        root.field("outOf").points(),
                        root.field("steps")
                                .list(node -> Node.made(
                                        node.only("text", "verdict", "points", "comment"),
                                        () -> new ExerciseMarking.Step(
                                                node.field("text").text(),
                                                node.field("verdict").word(Forms::verdict, "RIGHT, WRONG, UNCLEAR"),
                                                node.field("points").points(),
                                                node.field("comment").text()))),
                        wrong.isNull() ? OptionalInt.empty() : OptionalInt.of(wrong.integer(0, Node.MAX_ELEMENTS - 1)),
                        root.field("strengths").text(),
                        root.field("advice").text()));
    }

    private static Optional<Verdict> verdict(String word) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Map<String, @Nullable Object> tree(ExerciseMarking marking) {
        OptionalInt wrong = marking.firstWrongStep();
        return new Tree()
                .with("points", marking.points())
                .with("outOf", marking.outOf())
                .with(
                        "steps",
                        marking.steps().stream()
                                .map(step -> new Tree()
                                        .with("text", step.text())
                                        .with("verdict", step.verdict().name())
                                        .with("points", step.points())
                                        .with("comment", step.comment())
                                        .fields())
                                .toList())
                .with("firstWrongStep", wrong.isPresent() ? (Integer) wrong.getAsInt() : null)
                .with("strengths", marking.strengths())
                .with("advice", marking.advice())
                .fields();
    }

    private static ExamMarking examMarking(Node root) {
        root.only("points", "outOf", "questions");
        return Node.made(
                root,
                () -> new ExamMarking(
                        root.field("points").points(),
                        root.field("outOf").points(),
                        root.field("questions")
                                .list(node -> Node.made(
                                        node.only("reference", "points", "outOf", "comment"),
                                        () -> new ExamMarking.Question(
                                                node.field("reference").text(),
                                                node.field("points").points(),
                                                node.field("outOf").points(),
                                                node.field("comment").text())))));
    }

    private static Map<String, @Nullable Object> tree(ExamMarking marking) {
        return new Tree()
                .with("points", marking.points())
                .with("outOf", marking.outOf())
                .with(
                        "questions",
                        marking.questions().stream()
                                .map(question -> new Tree()
                                        .with("reference", question.reference())
                                        .with("points", question.points())
                                        .with("outOf", question.outOf())
                                        .with("comment", question.comment())
                                        .fields())
                                .toList())
                .fields();
    }

    private static OralExam oralExam(Node root) {
        root.only("courseQuestion", "exercises", "expectations");
        return Node.made(
                root,
                () -> new OralExam(
                        root.field("courseQuestion").text(),
                        root.field("exercises")
                                .list(node -> Node.made(
                                        node.only("statement", "difficulty", "hints"),
                                        () -> new OralExam.Exercise(
                                                node.field("statement").text(),
                                                difficulty(node.field("difficulty")),
                                                node.field("hints").list(Node::text)))),
                        root.field("expectations").text()));
    }

    private static Map<String, @Nullable Object> tree(OralExam oral) {
        return new Tree()
                .with("courseQuestion", oral.courseQuestion())
                .with(
                        "exercises",
                        oral.exercises().stream()
                                .map(exercise -> new Tree()
                                        .with("statement", exercise.statement())
                                        .with(
                                                "difficulty",
                                                exercise.difficulty().code())
                                        .with("hints", exercise.hints())
                                        .fields())
                                .toList())
                .with("expectations", oral.expectations())
                .fields();
    }
}

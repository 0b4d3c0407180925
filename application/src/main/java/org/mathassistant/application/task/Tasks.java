package org.mathassistant.application.task;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.application.usecase.BuildCourse;
import org.mathassistant.application.usecase.CorrectExam;
import org.mathassistant.application.usecase.CorrectExercise;
import org.mathassistant.application.usecase.CreateSheet;
import org.mathassistant.application.usecase.Exercises;
import org.mathassistant.application.usecase.ExplainCourse;
import org.mathassistant.application.usecase.ExplainFormula;
import org.mathassistant.application.usecase.ExplainTheorem;
import org.mathassistant.application.usecase.GenerateExam;
import org.mathassistant.application.usecase.GenerateExercises;
import org.mathassistant.application.usecase.GenerateKholle;
import org.mathassistant.application.usecase.GenerateQcm;
import org.mathassistant.application.usecase.ProveStatement;
import org.mathassistant.application.usecase.ReviewSheet;
import org.mathassistant.application.usecase.SolveExercise;
import org.mathassistant.application.usecase.SummarizeCourse;
import org.mathassistant.application.usecase.Topic;
import org.mathassistant.application.usecase.UseCase;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.NotFound;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.result.Difficulty;

/** The tasks by name, and how each is made from the fields of a request. A new task is one line. */
public final class Tasks {

    private static final List<Task> ALL = List.of(
            new Task(Ask.TASK, Set.of("question", "style"), Tasks::ask),
            new Task(
                    SummarizeCourse.TASK,
                    Set.of("topic"),
                    fields -> new SummarizeCourse(fields.required("topic"), ScopeFields.read(fields))),
            new Task(
                    ExplainCourse.TASK,
                    Set.of("topic"),
                    fields -> new ExplainCourse(fields.required("topic"), ScopeFields.read(fields))),
            new Task(
                    BuildCourse.TASK,
                    Set.of("topic"),
                    fields -> new BuildCourse(fields.required("topic"), ScopeFields.read(fields))),
            new Task(
                    CreateSheet.TASK,
                    Set.of("topic"),
                    fields -> new CreateSheet(fields.required("topic"), ScopeFields.read(fields))),
            new Task(
                    ReviewSheet.TASK,
                    Set.of("sheet", "topic"),
                    fields -> new ReviewSheet(
                            fields.required("sheet"),
                            fields.optional("topic", Topic.MAX_LENGTH),
                            ScopeFields.read(fields))),
            new Task(
                    ExplainTheorem.TASK,
                    Set.of("theorem"),
                    fields -> new ExplainTheorem(fields.required("theorem"), ScopeFields.read(fields))),
            new Task(
                    ExplainFormula.TASK,
                    Set.of("formula"),
                    fields -> new ExplainFormula(fields.required("formula"), ScopeFields.read(fields))),
            new Task(
                    ProveStatement.TASK,
                    Set.of("statement"),
                    fields -> new ProveStatement(fields.required("statement"), ScopeFields.read(fields))),
            new Task(
                    GenerateQcm.TASK,
                    Set.of("topic", "count", "difficulty"),
                    fields -> new GenerateQcm(
                            fields.required("topic"),
                            fields.integer("count", 1, GenerateQcm.MAX_COUNT, GenerateQcm.DEFAULT_COUNT),
                            difficulty(fields),
                            ScopeFields.read(fields))),
            new Task(
                    GenerateExercises.TASK,
                    Set.of("topic", "count", "difficulty", "withSolutions"),
                    fields -> new GenerateExercises(
                            fields.required("topic"),
                            fields.integer("count", 1, GenerateExercises.MAX_COUNT, GenerateExercises.DEFAULT_COUNT),
                            difficulty(fields),
                            fields.truth("withSolutions", true),
                            ScopeFields.read(fields))),
            new Task(
                    SolveExercise.TASK,
                    Set.of("statement", "topic"),
                    fields -> new SolveExercise(
                            fields.required("statement"),
                            fields.optional("topic", Topic.MAX_LENGTH),
                            ScopeFields.read(fields))),
            new Task(
                    CorrectExercise.TASK,
                    Set.of("statement", "answer", "points"),
                    fields -> new CorrectExercise(
                            fields.required("statement"),
                            fields.required("answer"),
                            fields.integer("points", 1, CorrectExercise.MAX_POINTS, CorrectExercise.DEFAULT_POINTS),
                            ScopeFields.read(fields))),
            new Task(
                    GenerateExam.TASK,
                    Set.of("chapters", "duration", "totalPoints", "difficulty"),
                    fields -> new GenerateExam(
                            fields.texts("chapters"),
                            fields.duration(
                                    "duration",
                                    GenerateExam.MIN_DURATION,
                                    GenerateExam.MAX_DURATION,
                                    GenerateExam.DEFAULT_DURATION),
                            fields.integer("totalPoints", 1, Exercises.MAX_POINTS, GenerateExam.DEFAULT_POINTS),
                            difficulty(fields),
                            ScopeFields.read(fields))),
            new Task(
                    CorrectExam.TASK,
                    Set.of("exam", "answers", "points"),
                    fields -> new CorrectExam(
                            ExamFields.read(fields), fields.required("answers"), ScopeFields.read(fields))),
            new Task(
                    GenerateKholle.TASK,
                    Set.of("topic", "duration"),
                    fields -> new GenerateKholle(
                            fields.required("topic"),
                            fields.duration(
                                    "duration",
                                    GenerateKholle.MIN_DURATION,
                                    GenerateKholle.MAX_DURATION,
                                    GenerateKholle.DEFAULT_DURATION),
                            ScopeFields.read(fields))));

    private static final Map<String, Task> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Task::name, task -> task));

    private Tasks() {}

    /**
     * Makes the use case that a request asks for.
     *
     * @throws org.mathassistant.domain.error.MathAssistantException where there is no such task, or its fields are wrong
     */
    public static UseCase read(String task, Map<String, Object> fields) {
        return named(task).read(fields);
    }

    /** The names of the tasks, each with its own fields beside those that every task takes. */
    public static Map<String, Set<String>> fields() {
        return ALL.stream().collect(Collectors.toUnmodifiableMap(Task::name, Task::own));
    }

    /** @throws NotFound where there is no such task; it names those that there are */
    public static Task named(String name) {
        Task task = BY_NAME.get(name);
        if (task == null) {
            throw new NotFound(
                    ProblemCode.UNKNOWN_TASK,
                    Fields.shortened(name),
                    ALL.stream().map(Task::name).collect(Collectors.joining(", ")));
        }
        return task;
    }

    private static UseCase ask(Fields fields) {
        return new Ask(
                fields.required("question"),
                fields.choice(
                                "style",
                                Ask.Style::of,
                                Stream.of(Ask.Style.values())
                                        .map(Ask.Style::code)
                                        .toList())
                        .orElse(Ask.Style.ANSWER),
                ScopeFields.read(fields));
    }

    private static Difficulty difficulty(Fields fields) {
        return fields.choice(
                        "difficulty",
                        Difficulty::of,
                        Stream.of(Difficulty.values()).map(Difficulty::code).toList())
                .orElse(Difficulty.MIXED);
    }

    /**
     * A task.
     *
     * @param own the names of its own fields, beside those that every task takes
     */
    public record Task(String name, Set<String> own, Function<Fields, UseCase> reader) {

        UseCase read(Map<String, Object> values) {
            Set<String> known = new HashSet<>(own);
            known.addAll(ScopeFields.NAMES);
            try {
                return reader.apply(new Fields(values, known));
            } catch (InvalidInput wrong) {
                throw new InvalidInput(wrong.problem().inTask(name));
            } catch (LimitExceeded beyond) {
                throw new LimitExceeded(beyond.problem().inTask(name));
            }
        }
    }
}

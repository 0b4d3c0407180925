package org.mathassistant.application.usecase;

import static org.mathassistant.domain.course.BlockKind.EXERCISE;
import static org.mathassistant.domain.course.BlockKind.THEOREM;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mathassistant.application.composition.ExamComposition;
import org.mathassistant.application.composition.ExamText;
import org.mathassistant.application.marking.ExamTime;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.prompt.RequestText;
import org.mathassistant.application.result.Forms;
import org.mathassistant.application.result.MalformedResult;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Reuse;
import org.mathassistant.application.scenario.Drafting;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.application.scenario.Look;
import org.mathassistant.application.scenario.TaskContext;
import org.mathassistant.application.scenario.Writing;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.result.Difficulty;
import org.mathassistant.domain.result.Exam;
import org.mathassistant.domain.result.Points;

/**
 * Makes a paper with its marking scheme.
 *
 * @param chapters numbers of chapters ("3") or sections ("3.2"), titles or topics; 1 to {@value #MAX_CHAPTERS}, each of at most
 *     {@value #MAX_CHAPTER_LENGTH} characters
 * @param duration {@link #MIN_DURATION} to {@link #MAX_DURATION}
 * @param totalPoints 1 to {@value Exercises#MAX_POINTS}
 */
public record GenerateExam(
        List<String> chapters, Duration duration, int totalPoints, Difficulty difficulty, Scope scope)
        implements UseCase {
    public static final String TASK = "generate-exam";
    public static final int MAX_CHAPTERS = 20;
    public static final int MAX_CHAPTER_LENGTH = 200;
    public static final Duration MIN_DURATION = Duration.ofMinutes(15);
    public static final Duration MAX_DURATION = Duration.ofHours(8);
    public static final Duration DEFAULT_DURATION = Duration.ofHours(2);
    public static final int DEFAULT_POINTS = 20;

    private static final int EXERCISES_OF_A_CHAPTER = 15;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}|[A-Z]|[IVXLC]{1,6}");
    private static final Pattern SECTION = Pattern.compile("[0-9A-Z]{1,4}(?:\\.[0-9]{1,4}){1,3}");

    public GenerateExam {
        chapters = List.copyOf(chapters);
        requireChapters(chapters);
        Input.requireRange("duration", duration, MIN_DURATION, MAX_DURATION);
        Input.requireRange("totalPoints", totalPoints, 1, Exercises.MAX_POINTS);
    }

    private static void requireChapters(List<String> chapters) {
        if (chapters.isEmpty()) {
            throw new InvalidInput("chapters", ProblemCode.BLANK, "chapters");
        }
        if (chapters.size() > MAX_CHAPTERS) {
            throw new LimitExceeded(
                    "chapters", ProblemCode.TOO_MANY_ENTRIES, "chapters", MAX_CHAPTERS, chapters.size());
        }
        for (int i = 0; i < chapters.size(); i++) {
            Input.requireText("chapters[" + i + "]", chapters.get(i), MAX_CHAPTER_LENGTH);
        }
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Reuse reuse() {
        Canonical input = Canonical.of(TASK)
                .with("duration", duration.toString())
                .with("totalPoints", Integer.toString(totalPoints))
                .with("difficulty", difficulty.code());
        for (String chapter : chapters) {
            input = input.with("chapter", chapter.strip());
        }
        return new Reuse(input, Reuse.DEFAULT_LIFE);
    }

    @Override
    public Answer perform(TaskContext context) {
        List<Look> looks = new ArrayList<>();
        for (String chapter : chapters) {
            Look look = look(chapter.strip());
            looks.add(look.of(EXERCISE, EXERCISES_OF_A_CHAPTER).withCompanions());
            looks.add(look.of(THEOREM, 5));
        }
        Evidence evidence = context.gather(looks);
        return context.draft(drafting(context), evidence)
                .orElseGet(() -> ExamComposition.compose(
                        TASK,
                        new ExamComposition.Wish(chapters, duration, Points.of(totalPoints), difficulty),
                        scope,
                        evidence,
                        context.language()));
    }

    private static Look look(String chapter) {
        if (NUMBER.matcher(chapter).matches()) {
            return Look.at("", 10).in(chapter);
        }
        return Look.at(SECTION.matcher(chapter).matches() ? "section " + chapter : chapter, 10);
    }

    private Drafting<Exam> drafting(TaskContext context) {
        ExamTime time = new ExamTime(duration);
        RequestText request = new RequestText()
                .value("duration", duration)
                .value("totalPoints", totalPoints)
                .value("difficulty", difficulty.code())
                .value("questionsAtLeast", time.questionsAtLeast())
                .value("questionsAtMost", time.questionsAtMost())
                .value("variant", scope.variant())
                .document("chapters", String.join("\n", chapters));
        return new Drafting<>(
                Writing.onTopic(TASK, Prompt.GENERATE_EXAM, request),
                Forms.EXAM,
                this::accepted,
                exam -> ExamText.of(exam, context.language()));
    }

    /** For as many points and as long as was asked for, and feasible in that time. */
    private Exam accepted(Exam exam) {
        if (!exam.totalPoints().equals(Points.of(totalPoints))) {
            throw new MalformedResult("totalPoints", totalPoints + " are asked for");
        }
        if (!exam.duration().equals(duration)) {
            throw new MalformedResult("duration", duration + " is asked for");
        }
        new ExamTime(duration).require(exam);
        return exam;
    }
}

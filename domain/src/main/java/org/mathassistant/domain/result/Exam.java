package org.mathassistant.domain.result;

import java.time.Duration;
import java.util.List;
import org.mathassistant.domain.result.Requirement.Code;

/**
 * A paper with its marking scheme.
 *
 * @param duration how long it is to take
 * @param totalPoints what the points of all questions add up to
 */
public record Exam(String title, Duration duration, Points totalPoints, List<Exercise> exercises)
        implements Structured {
    public Exam {
        exercises = List.copyOf(exercises);
        Rules.requireText("title", title);
        Rules.require(!duration.isNegative() && !duration.isZero(), Code.A_DURATION);
        Rules.require(!exercises.isEmpty(), Code.AN_EXERCISE);
        Rules.requireSum(
                Code.SUM_OF_EXAM,
                totalPoints,
                exercises.stream()
                        .flatMap(exercise -> exercise.questions().stream())
                        .toList(),
                Question::points);
    }

    /** A part of the paper. */
    public record Exercise(String title, List<Question> questions) {
        public Exercise {
            questions = List.copyOf(questions);
            Rules.requireText("title", title);
            Rules.require(!questions.isEmpty(), Code.A_QUESTION_IN_EACH_EXERCISE);
        }
    }

    /**
     * A question.
     *
     * @param solution the model answer, or what there is to say where there is none; may be empty
     * @param scheme what earns which points, together those of the question; not empty
     */
    public record Question(String statement, Points points, String solution, List<Criterion> scheme) {
        public Question {
            scheme = List.copyOf(scheme);
            Rules.requireText("statement", statement);
            Rules.require(points.compareTo(Points.ZERO) > 0, Code.WORTH_OF_A_QUESTION);
            Rules.requireSum(Code.SUM_OF_SCHEME, points, scheme, Criterion::points);
        }
    }

    /** Something that earns points. */
    public record Criterion(String criterion, Points points) {
        public Criterion {
            Rules.requireText("criterion", criterion);
        }
    }
}

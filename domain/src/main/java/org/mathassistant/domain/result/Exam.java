package org.mathassistant.domain.result;

import java.time.Duration;
import java.util.List;

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
        Rules.require(!duration.isNegative() && !duration.isZero(), "duration must be longer than nothing");
        Rules.require(!exercises.isEmpty(), "there must be at least one exercise");
        Rules.requireSum(
                "the points of all questions",
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
            Rules.require(!questions.isEmpty(), "an exercise has at least one question");
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
            Rules.require(points.compareTo(Points.ZERO) > 0, "a question is worth more than 0 points");
            Rules.requireSum("the points of the scheme", points, scheme, Criterion::points);
        }
    }

    /** Something that earns points. */
    public record Criterion(String criterion, Points points) {
        public Criterion {
            Rules.requireText("criterion", criterion);
        }
    }
}

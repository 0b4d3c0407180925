package org.mathassistant.application.marking;

import java.time.Duration;
import org.mathassistant.application.result.MalformedResult;
import org.mathassistant.domain.result.Exam;

/**
 * Whether a paper can be done in its time, as far as counting tells. A question takes from {@value #LEAST_MINUTES} minutes
 * (read it, write one line) to {@value #MOST_MINUTES} (a problem); no paper of the usual sort goes beyond either.
 */
public record ExamTime(Duration duration) {
    static final int LEAST_MINUTES = 3;
    static final int MOST_MINUTES = 60;

    /** What an exercise of a course takes on average, with all its questions. */
    private static final int MINUTES_OF_AN_EXERCISE = 25;

    /** How many questions the time asks for at least. */
    public int questionsAtLeast() {
        return Math.max(1, (int) Math.ceilDiv(duration.toMinutes(), MOST_MINUTES));
    }

    /** How many questions the time allows. */
    public int questionsAtMost() {
        return Math.max(1, (int) (duration.toMinutes() / LEAST_MINUTES));
    }

    /** How many exercises of a course fill the time. */
    public int exercises() {
        return Math.max(1, Math.round((float) duration.toMinutes() / MINUTES_OF_AN_EXERCISE));
    }

    /** @throws MalformedResult where the paper has too few or too many questions for the time */
    public void require(Exam exam) {
        int questions = exam.exercises().stream()
                .mapToInt(exercise -> exercise.questions().size())
                .sum();
        if (questions < questionsAtLeast() || questions > questionsAtMost()) {
            throw new MalformedResult(
                    "exercises",
                    "the " + questions + " questions do not fit " + duration + ": " + questionsAtLeast() + " to "
                            + questionsAtMost() + " questions are expected");
        }
    }
}

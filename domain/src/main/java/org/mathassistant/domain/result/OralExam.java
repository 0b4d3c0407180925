package org.mathassistant.domain.result;

import java.util.List;
import org.mathassistant.domain.result.Requirement.Code;

/**
 * An oral exam: a question on the course, then exercises.
 *
 * @param expectations what the examiner wants to hear
 */
public record OralExam(String courseQuestion, List<Exercise> exercises, String expectations) implements Structured {
    public OralExam {
        exercises = List.copyOf(exercises);
        Rules.requireText("courseQuestion", courseQuestion);
        Rules.require(!exercises.isEmpty(), Code.AN_EXERCISE);
        Rules.requireText("expectations", expectations);
    }

    /**
     * An exercise.
     *
     * @param hints for whoever is stuck, the lightest first
     */
    public record Exercise(String statement, Difficulty difficulty, List<String> hints) {
        public Exercise {
            hints = List.copyOf(hints);
            Rules.requireText("statement", statement);
            Rules.requireOne(difficulty);
        }
    }
}

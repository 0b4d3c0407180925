package org.mathassistant.domain.result;

import java.util.List;

/** Exercises to practise with. */
public record ExerciseSet(List<Exercise> exercises) implements Structured {
    public ExerciseSet {
        exercises = List.copyOf(exercises);
        Rules.require(!exercises.isEmpty(), "there must be at least one exercise");
    }

    /**
     * An exercise.
     *
     * @param solution empty where none was asked for, or the course gives none
     * @param checked whether mathematics has confirmed the solution
     */
    public record Exercise(String statement, Difficulty difficulty, String solution, boolean checked) {
        public Exercise {
            Rules.requireText("statement", statement);
            Rules.requireOne(difficulty);
        }
    }
}

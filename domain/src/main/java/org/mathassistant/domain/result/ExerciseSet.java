package org.mathassistant.domain.result;

import java.util.List;
import org.mathassistant.domain.result.Requirement.Code;

/** Exercises to practise with. */
public record ExerciseSet(List<Exercise> exercises) implements Structured {
    public ExerciseSet {
        exercises = List.copyOf(exercises);
        Rules.require(!exercises.isEmpty(), Code.AN_EXERCISE);
    }

    /** The same exercises, none of them checked: who writes a solution can't also vouch for it. */
    public ExerciseSet unchecked() {
        return new ExerciseSet(exercises.stream()
                .map(each -> new Exercise(each.statement, each.difficulty, each.solution, false))
                .toList());
    }

    public ExerciseSet withoutSolutions() {
        return new ExerciseSet(exercises.stream()
                .map(each -> new Exercise(each.statement, each.difficulty, "", false))
                .toList());
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

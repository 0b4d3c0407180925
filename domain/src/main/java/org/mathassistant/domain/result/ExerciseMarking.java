package org.mathassistant.domain.result;

import java.util.List;
import java.util.OptionalInt;
import org.mathassistant.domain.result.Requirement.Code;

/**
 * A marked answer to one exercise.
 *
 * @param points what the steps earned together
 * @param outOf how many could be earned
 * @param steps of the student's answer, in order
 * @param firstWrongStep the index of the first step that is wrong, from 0; empty where none is
 * @param strengths what is good about it
 * @param advice what to work on next
 */
public record ExerciseMarking(
        Points points, Points outOf, List<Step> steps, OptionalInt firstWrongStep, String strengths, String advice)
        implements Structured {
    public ExerciseMarking {
        steps = List.copyOf(steps);
        Rules.require(!steps.isEmpty(), Code.A_STEP);
        Rules.require(points.compareTo(outOf) <= 0, Code.WITHIN_OUT_OF, outOf.toString());
        Rules.requireSum(Code.SUM_OF_STEPS, points, steps, Step::points);
        Rules.require(firstWrongStep.equals(firstWrong(steps)), Code.FIRST_WRONG_STEP);
    }

    private static OptionalInt firstWrong(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).verdict() == Verdict.WRONG) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * A step.
     *
     * @param text the student's own
     * @param points what it earned
     */
    public record Step(String text, Verdict verdict, Points points, String comment) {
        public Step {
            Rules.requireText("text", text);
        }
    }

    /** What a step is worth. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** It can't be told from what is written. */
        UNCLEAR
    }
}

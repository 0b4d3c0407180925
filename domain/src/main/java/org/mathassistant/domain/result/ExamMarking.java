package org.mathassistant.domain.result;

import java.util.List;
import org.mathassistant.domain.result.Requirement.Code;

/**
 * Marked answers to an exam.
 *
 * @param points what the questions earned together
 * @param outOf how many could be earned; what the questions are worth together
 */
public record ExamMarking(Points points, Points outOf, List<Question> questions) implements Structured {
    public ExamMarking {
        questions = List.copyOf(questions);
        Rules.require(!questions.isEmpty(), Code.A_QUESTION);
        Rules.requireSum(Code.SUM_OF_MARKS, points, questions, Question::points);
        Rules.requireSum(Code.SUM_OF_OUT_OF, outOf, questions, Question::outOf);
    }

    /**
     * A question.
     *
     * @param reference how the exam calls it ("1.b")
     */
    public record Question(String reference, Points points, Points outOf, String comment) {
        public Question {
            Rules.requireText("reference", reference);
            Rules.require(points.compareTo(outOf) <= 0, Code.QUESTION_WITHIN_OUT_OF);
        }
    }
}

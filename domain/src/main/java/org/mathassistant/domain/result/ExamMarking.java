package org.mathassistant.domain.result;

import java.util.List;

/**
 * Marked answers to an exam.
 *
 * @param points what the questions earned together
 * @param outOf how many could be earned; what the questions are worth together
 */
public record ExamMarking(Points points, Points outOf, List<Question> questions) implements Structured {
    public ExamMarking {
        questions = List.copyOf(questions);
        Rules.require(!questions.isEmpty(), "there must be at least one question");
        Rules.requireSum("the points of the questions", points, questions, Question::points);
        Rules.requireSum("the outOf of the questions", outOf, questions, Question::outOf);
    }

    /**
     * A question.
     *
     * @param reference how the exam calls it ("1.b")
     */
    public record Question(String reference, Points points, Points outOf, String comment) {
        public Question {
            Rules.requireText("reference", reference);
            Rules.require(points.compareTo(outOf) <= 0, "the points of a question must not exceed its outOf");
        }
    }
}

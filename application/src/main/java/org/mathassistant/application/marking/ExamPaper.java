package org.mathassistant.application.marking;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.application.result.MalformedResult;
import org.mathassistant.domain.result.Exam;
import org.mathassistant.domain.result.ExamMarking;
import org.mathassistant.domain.result.Points;

/** The exam whose answers are marked. */
public sealed interface ExamPaper {
    /** What its questions are worth together. */
    Points outOf();

    /** @throws MalformedResult where a marking is not one of this exam */
    void require(ExamMarking marking);

    /** One that somebody wrote down. */
    record Text(String text, Points outOf) implements ExamPaper {
        @Override
        public void require(ExamMarking marking) {
            if (!marking.outOf().equals(outOf)) {
                throw new MalformedResult("outOf", "the exam is worth " + outOf + " points, not " + marking.outOf());
            }
        }
    }

    /** A generated one, with its scheme. */
    record Generated(Exam exam) implements ExamPaper {
        @Override
        public Points outOf() {
            return exam.totalPoints();
        }

        /** Its questions, by the names that {@link #reference} gives them. */
        public List<Expected> expected() {
            List<Expected> expected = new ArrayList<>();
            for (int exercise = 0; exercise < exam.exercises().size(); exercise++) {
                List<Exam.Question> questions = exam.exercises().get(exercise).questions();
                for (int question = 0; question < questions.size(); question++) {
                    expected.add(new Expected(
                            reference(exercise, question),
                            questions.get(question).points()));
                }
            }
            return expected;
        }

        @Override
        public void require(ExamMarking marking) {
            List<Expected> marked = marking.questions().stream()
                    .map(question -> new Expected(question.reference(), question.outOf()))
                    .toList();
            if (!marked.equals(expected())) {
                throw new MalformedResult(
                        "questions",
                        "exactly these references and outOf are expected, in this order: " + listed(expected()));
            }
        }
    }

    /** What a question is called: "1.2" is the second of the first exercise. */
    static String reference(int exercise, int question) {
        return (exercise + 1) + "." + (question + 1);
    }

    /** "1.1 (2), 1.2 (3)". */
    static String listed(List<Expected> questions) {
        return String.join(
                ", ",
                questions.stream()
                        .map(question -> question.reference() + " (" + question.outOf() + ")")
                        .toList());
    }

    /** A question that must be marked. */
    record Expected(String reference, Points outOf) {}
}

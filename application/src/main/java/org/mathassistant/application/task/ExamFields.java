package org.mathassistant.application.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mathassistant.application.marking.ExamPaper;
import org.mathassistant.application.result.Forms;
import org.mathassistant.application.result.MalformedResult;
import org.mathassistant.application.usecase.CorrectExam;
import org.mathassistant.application.usecase.Exercises;
import org.mathassistant.application.usecase.Input;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.result.Exam;
import org.mathassistant.domain.result.Points;

/** The fields that say which exam is corrected: a text with the points it is worth, or a generated exam. */
final class ExamFields {
    private static final String EXAM = "exam";
    private static final String POINTS = "points";

    private ExamFields() {}

    /** @throws InvalidInput that names the place in a generated exam that is wrong ("exam.exercises[0].questions[1]") */
    static ExamPaper read(Fields fields) {
        int points = fields.integer(POINTS, 1, Exercises.MAX_POINTS, CorrectExam.DEFAULT_POINTS);
        Optional<Map<?, ?>> object = fields.object(EXAM);
        if (object.isEmpty()) {
            return new ExamPaper.Text(fields.required(EXAM), Points.of(points));
        }
        Exam exam = exam(object.get());
        if (fields.has(POINTS) && !exam.totalPoints().equals(Points.of(points))) {
            throw new InvalidInput(POINTS, ProblemCode.POINTS_DIFFER, points, exam.totalPoints());
        }
        return new ExamPaper.Generated(exam);
    }

    private static Exam exam(Map<?, ?> tree) {
        try {
            Exam exam = Forms.EXAM.read(tree);
            requireTexts(EXAM, Forms.EXAM.tree(exam));
            return exam;
        } catch (MalformedResult malformed) {
            String path = malformed.path().isEmpty() ? EXAM : EXAM + "." + malformed.path();
            throw new InvalidInput(path, ProblemCode.MALFORMED_EXAM, path, malformed.rule());
        }
    }

    private static void requireTexts(String path, @Nullable Object tree) {
        if (tree instanceof String text) {
            Fields.requireWellFormed(path, text);
            Input.requirePrintable(path, text);
        } else if (tree instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> requireTexts(path + "." + name, value));
        } else if (tree instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                requireTexts(path + "[" + i + "]", elements.get(i));
            }
        }
    }
}

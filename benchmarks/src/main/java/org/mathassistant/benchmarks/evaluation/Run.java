package org.mathassistant.benchmarks.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mathassistant.application.retrieval.VectorStatus;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.retrieval.Retrieval;

/**
 * All questions put to an assistant once.
 *
 * @param passages of the course, in reading order
 * @param found for each question what was found, in the order of the questions
 * @param latency of further searches; vectors of questions are remembered by then
 * @param vectors how it stood with them after the questions
 */
record Run(List<Passage> passages, List<Retrieval> found, Latency latency, VectorStatus vectors) {
    static Run of(EvaluatedCourse course, List<Question> questions) throws IOException {
        List<Retrieval> found = new ArrayList<>();
        for (Question question : questions) {
            found.add(course.search(question.text(), Finding.DEPTH));
        }
        VectorStatus vectors = course.vectors();
        Latency latency = Latency.of(questions, question -> course.search(question.text(), Finding.DEPTH));
        return new Run(course.passages(), found, latency, vectors);
    }

    /** What became of each question, beside the baseline. */
    List<Outcome> outcomes(List<Question> questions, Baseline baseline) throws IOException {
        CourseBlocks blocks = new CourseBlocks(passages);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            outcomes.add(Outcome.of(
                    question,
                    blocks.answering(question),
                    found.get(i),
                    baseline.search(question.text(), Finding.DEPTH)));
        }
        return outcomes;
    }
}

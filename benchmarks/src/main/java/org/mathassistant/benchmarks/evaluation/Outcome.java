package org.mathassistant.benchmarks.evaluation;

import java.util.List;
import java.util.Set;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.retrieval.Retrieval;

/**
 * What came of one question.
 *
 * @param rank of the first hit that answers it, from 1; 0 where none does
 * @param covered whether it was said that the course speaks of it
 * @param baselineRank of the first segment that holds an answering block; 0 where none does
 * @param baselineScore of the baseline's best segment
 * @param hits what was found, best first
 */
record Outcome(
        Question question, int rank, boolean covered, int baselineRank, double baselineScore, List<Passage> hits) {
    /** @param answering the passages that answer the question */
    static Outcome of(Question question, Set<PassageId> answering, Retrieval found, Baseline.Answer baseline) {
        List<Passage> hits = found.hits().stream().map(Retrieval.Hit::passage).toList();
        List<List<Passage>> alone = hits.stream().map(List::of).toList();
        return new Outcome(
                question,
                rank(answering, alone),
                found.covered(),
                rank(answering, baseline.segments()),
                baseline.bestScore(),
                hits);
    }

    private static int rank(Set<PassageId> answering, List<List<Passage>> found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).stream().map(Passage::id).anyMatch(answering::contains)) {
                return i + 1;
            }
        }
        return 0;
    }
}

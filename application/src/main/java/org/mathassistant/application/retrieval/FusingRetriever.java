package org.mathassistant.application.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.application.retrieval.ReciprocalRankFusion.Ranking;
import org.mathassistant.application.text.References;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.port.IPassageRepository;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.retrieval.Neighbour;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.Retrieval.Hit;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/**
 * Fuses what words find with what vectors find. What a question names ("théorème 3.2") is answered by words alone, for
 * meaning can add nothing to it; and whatever fails on the side of the vectors leaves what the words found.
 *
 * <p>Whether a course covers a question is said by the words, or by a passage that is nearer than a similarity that an
 * operator has chosen for the model: models differ too much for one that is right for all.
 */
final class FusingRetriever implements IRetriever {
    /** So many of both rankings are fused; the lexical one ranks no more. */
    static final int DEPTH = 60;

    /**
     * How much the vectors' ranking counts beside that of the words. Small models know little mathematics: with equal
     * weights they made retrieval worse than by words alone.
     */
    static final double VECTORS = 0.6;

    private final IRetriever words;
    private final Meanings meanings;
    private final IPassageRepository passages;
    private final double coveringSimilarity;

    /** @param coveringSimilarity from here on a neighbour covers a question; above 1 for never */
    FusingRetriever(IRetriever words, Meanings meanings, IPassageRepository passages, double coveringSimilarity) {
        this.words = words;
        this.meanings = meanings;
        this.passages = passages;
        this.coveringSimilarity = coveringSimilarity;
    }

    @Override
    public Retrieval retrieve(RetrievalQuery query) {
        if (query.courses().isEmpty()
                || query.text().isBlank()
                || !References.in(query.text()).isEmpty()) {
            return words.retrieve(query);
        }
        Meanings.Pending pending = meanings.begin(query, DEPTH);
        Retrieval byWords;
        try {
            byWords = words.retrieve(query.atLeast(DEPTH));
        } catch (RuntimeException failure) {
            pending.giveUp();
            throw failure;
        }
        if (byWords.asNamed()) {
            pending.giveUp();
            return byWords.best(query.topK());
        }
        List<Neighbour> neighbours = pending.neighbours();
        return neighbours.isEmpty() ? byWords.best(query.topK()) : fused(byWords, neighbours, query);
    }

    @Override
    public List<Passage> companions(Collection<Passage> of) {
        return words.companions(of);
    }

    @Override
    public String basis(Collection<CourseId> courses) {
        return meanings.basis(courses);
    }

    private Retrieval fused(Retrieval byWords, List<Neighbour> neighbours, RetrievalQuery query) {
        Map<PassageId, Passage> known = new HashMap<>();
        byWords.hits().forEach(hit -> known.put(hit.passage().id(), hit.passage()));
        List<Hit> hits = new ArrayList<>();
        var said = byWords.hits().stream().map(hit -> hit.passage().id()).toList();
        var meant = neighbours.stream().map(Neighbour::passage).toList();
        for (Map.Entry<PassageId, Double> each :
                ReciprocalRankFusion.fuse(List.of(new Ranking<>(said, 1), new Ranking<>(meant, VECTORS)))) {
            if (hits.size() == query.topK()) {
                break;
            }
            Optional.ofNullable(known.get(each.getKey()))
                    .or(() -> present(each.getKey(), query))
                    .ifPresent(passage -> hits.add(new Hit(passage, each.getValue())));
        }
        boolean near = neighbours.getFirst().similarity() >= coveringSimilarity;
        return new Retrieval(hits, !hits.isEmpty() && (byWords.covered() || near));
    }

    /** The database has the last word: an index may be ahead of it or behind. */
    private Optional<Passage> present(PassageId id, RetrievalQuery query) {
        return passages.find(id)
                .filter(passage -> !passage.superseded() && query.courses().contains(passage.courseId()));
    }
}

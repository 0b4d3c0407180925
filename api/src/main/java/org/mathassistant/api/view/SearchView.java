package org.mathassistant.api.view;

import java.util.List;
import org.mathassistant.domain.retrieval.Retrieval;

/**
 * What a look-up found, best first.
 *
 * @param covered false where the course does not speak of what was asked
 */
public record SearchView(List<HitView> items, boolean covered) {

    public static SearchView of(Retrieval retrieval) {
        return new SearchView(
                retrieval.hits().stream()
                        .map(hit -> new HitView(PassageView.of(hit.passage()), hit.score()))
                        .toList(),
                retrieval.covered());
    }

    /** A passage; scores compare within one look-up only. */
    public record HitView(PassageView passage, double score) {}
}

package org.mathassistant.application.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.Retrieval.Hit;

class RerankingRetrieverTest {
    private Retrieval found = Retrieval.NOTHING;

    private Retrieval retrieve(String text, int topK) {
        return new RerankingRetriever(query -> found, new TrigramReranker(), "t").retrieve(Samples.query(text, topK));
    }

    private static Hit hit(String id, String text, double score) {
        return new Hit(Samples.passage(id, Samples.COURSE, text, false), score);
    }

    @Test
    void whatIsLikerTheQuestion_comesFirst() {
        found = new Retrieval(List.of(hit("other", "integrals", 1.1), hit("liker", "une suite convergente", 1)), true);

        Retrieval reranked = retrieve("suites convergent", 5);

        assertThat(Samples.ids(reranked)).containsExactly("liker", "other");
        assertThat(reranked.covered()).isTrue();
        assertThat(reranked.hits().get(0).score())
                .isGreaterThan(reranked.hits().get(1).score());
    }

    @Test
    void whatTheQuestionNames_staysAsItIs() {
        found = new Retrieval(List.of(hit("other", "integrals", 1.1), hit("liker", "suite", 1)), true).named();

        assertThat(Samples.ids(retrieve("suites", 5))).containsExactly("other", "liker");
    }

    @Test
    void aQuestionWithoutLetters_changesNothing() {
        found = Samples.found(true, "a", "b");

        assertThat(retrieve("?", 5).hits()).isEqualTo(found.hits());
    }

    @Test
    void notMoreThanAskedFor_andBeyondItsDepthNothingMoves() {
        List<Hit> hits = IntStream.range(0, RerankingRetriever.DEPTH + 2)
                .mapToObj(i -> hit("p" + i, i == RerankingRetriever.DEPTH + 1 ? "suite" : "integral", 100.0 - i))
                .toList();
        found = new Retrieval(hits, true);

        assertThat(Samples.ids(retrieve("suite", 100)))
                .hasSize(hits.size())
                .last()
                .isEqualTo("p21");
        assertThat(retrieve("suite", 3).hits()).hasSize(3);
    }
}

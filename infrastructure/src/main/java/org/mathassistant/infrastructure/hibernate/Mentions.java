package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mathassistant.infrastructure.hibernate.Thesaurus.Mention;

/**
 * The concepts that a question mentions, no two over the same words: the longest name counts ("limite supérieure" is not
 * "limite"), and all concepts that go by it.
 *
 * @param spans in the order of the question
 * @param single concepts named by a single word, also inside a longer name
 */
record Mentions(List<Span> spans, List<Mention> single) {
    /**
     * The words of one name.
     *
     * @param names concepts of this name
     * @param hints concepts that students call so
     */
    record Span(int from, int to, List<String> names, List<String> hints) {}

    static Mentions choose(List<Mention> all) {
        List<Mention> longestFirst = all.stream()
                .sorted(Comparator.comparingInt((Mention mention) -> -mention.words())
                        .thenComparing(Mention::everyday)
                        .thenComparing(Mention::from))
                .toList();
        List<Span> spans = new ArrayList<>();
        for (Mention mention : longestFirst) {
            if (spans.stream().noneMatch(span -> span.from() <= mention.to() && mention.from() <= span.to())) {
                spans.add(span(mention, all));
            }
        }
        spans.sort(Comparator.comparingInt(Span::from));
        return new Mentions(
                spans,
                all.stream()
                        .filter(mention -> mention.from() == mention.to() && !mention.everyday())
                        .toList());
    }

    private static Span span(Mention chosen, List<Mention> all) {
        return new Span(chosen.from(), chosen.to(), concepts(chosen, all, false), concepts(chosen, all, true));
    }

    private static List<String> concepts(Mention chosen, List<Mention> all, boolean everyday) {
        return all.stream()
                .filter(other -> other.from() == chosen.from() && other.to() == chosen.to())
                .filter(other -> other.everyday() == everyday)
                .map(Mention::concept)
                .distinct()
                .toList();
    }

    /** Whether a name covers the word at this position. */
    boolean cover(int position) {
        return spans.stream().anyMatch(span -> span.from() <= position && position <= span.to());
    }

    /** The concepts that the word at this position names by itself. */
    List<String> named(int position) {
        return single.stream()
                .filter(mention -> mention.from() == position)
                .map(Mention::concept)
                .distinct()
                .toList();
    }
}

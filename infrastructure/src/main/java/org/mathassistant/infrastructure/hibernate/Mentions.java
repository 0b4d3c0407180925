package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mathassistant.infrastructure.hibernate.Thesaurus.Mention;

/**
 * The concepts that a question mentions. No two names stand over the same words: the longest counts ("limite supérieure" is
 * not "limite"), and all concepts that go by it. What students say stands beside the names inside it.
 *
 * @param names in the order of the question
 * @param hints in the order of the question
 * @param single names of a single word, also inside longer ones
 */
record Mentions(List<Span> names, List<Span> hints, List<Mention> single) {
    /** The words by which some concepts go. */
    record Span(int from, int to, List<String> concepts) {
        boolean covers(int position) {
            return from <= position && position <= to;
        }
    }

    static Mentions choose(List<Mention> all) {
        return new Mentions(
                longest(all, false),
                longest(all, true),
                all.stream()
                        .filter(mention -> mention.from() == mention.to() && !mention.everyday())
                        .toList());
    }

    private static List<Span> longest(List<Mention> all, boolean everyday) {
        List<Mention> longestFirst = all.stream()
                .filter(mention -> mention.everyday() == everyday)
                .sorted(Comparator.comparingInt((Mention mention) -> -mention.words())
                        .thenComparing(Mention::from))
                .toList();
        List<Span> spans = new ArrayList<>();
        for (Mention mention : longestFirst) {
            if (spans.stream().noneMatch(span -> span.from() <= mention.to() && mention.from() <= span.to())) {
                spans.add(new Span(mention.from(), mention.to(), concepts(mention, longestFirst)));
            }
        }
        spans.sort(Comparator.comparingInt(Span::from));
        return spans;
    }

    private static List<String> concepts(Mention chosen, List<Mention> all) {
        return all.stream()
                .filter(other -> other.from() == chosen.from() && other.to() == chosen.to())
                .map(Mention::concept)
                .distinct()
                .toList();
    }

    /** Whether a name covers the word at this position. */
    boolean name(int position) {
        return names.stream().anyMatch(span -> span.covers(position));
    }

    /** Whether what students say covers the word at this position. */
    boolean hint(int position) {
        return hints.stream().anyMatch(span -> span.covers(position));
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

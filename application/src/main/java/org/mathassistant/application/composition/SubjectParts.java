package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mathassistant.application.text.Excerpts;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;

/** The parts of an answer about one block of the course. */
final class SubjectParts {
    /** Of a sentence of a proof at most this much is shown, in UTF-16 units. */
    private static final int MAX_SENTENCE = 400;

    private SubjectParts() {}

    /** The block itself. */
    static TopicPart statement(Subject subject) {
        return part("statement", page -> {
            return page.quoted(List.of(subject.passage()), Quotation.MAX_WANTED);
        });
    }

    /** Its proof or solution. */
    static TopicPart proof(Subject subject, int room) {
        return part("proof", page -> {
            return page.quoted(subject.companions(page.ranked()), room);
        });
    }

    /** What is supposed, each hypothesis with what of the proof needs it. */
    static TopicPart hypotheses(Subject subject) {
        return optional("hypotheses", page -> Hypotheses.of(subject.passage().text())
                .map(hypotheses -> hypotheses(hypotheses, subject, page))
                .orElse(List.of()));
    }

    private static List<String> hypotheses(Hypotheses hypotheses, Subject subject, TopicPage page) {
        List<String> lines = new ArrayList<>();
        boolean needed = false;
        for (String clause : hypotheses.clauses()) {
            String line =
                    "- " + Quotation.withoutMarkers(clause) + " " + page.text().marker(subject.passage());
            Optional<String> need = need(clause, subject, page);
            needed |= need.isPresent();
            lines.add(need.map(found -> line + "\n  " + found).orElse(line));
        }
        return lines.isEmpty()
                ? List.of()
                : List.of(page.texts().get(needed ? "hypotheses.lead" : "hypotheses.bare"), String.join("\n", lines));
    }

    /** The result that the proof refers to and that supposes the same; else the sentence of the proof that speaks of it. */
    private static Optional<String> need(String clause, Subject subject, TopicPage page) {
        Optional<String> cited = subject.foundationsAmong(page.ranked()).stream()
                .filter(foundation -> Hypotheses.speaksOf(clause, foundation.text()))
                .findFirst()
                .map(foundation ->
                        page.texts().get("hypothesis.cited", page.text().named(foundation)));
        return cited.or(() -> subject.companions(page.ranked()).stream()
                .flatMap(proof -> Sentences.of(proof.text()).stream()
                        .filter(sentence -> Hypotheses.speaksOf(clause, sentence))
                        .map(sentence -> page.texts().get("hypothesis.used", used(sentence)) + " "
                                + page.text().marker(proof)))
                .findFirst());
    }

    private static String used(String sentence) {
        return Quotation.withoutMarkers(Excerpts.shorten(sentence, MAX_SENTENCE));
    }

    /** What the course says of it where it fails or must be taken with care. */
    static TopicPart limits(Subject subject, int atMost) {
        return part(
                "limits",
                page -> page.quoted(
                        subject.limits(page.left().toList()).stream()
                                .limit(atMost)
                                .toList(),
                        Quotation.MAX_LENGTH));
    }

    /** Where the course uses it: methods and examples quoted, statements and exercises named. */
    static TopicPart uses(Subject subject, int quoted, int named) {
        return part("uses", page -> {
            List<Passage> uses = subject.uses(page.left().toList());
            List<String> paragraphs = new ArrayList<>(page.quoted(
                    uses.stream()
                            .filter(of(BlockKind.METHOD, BlockKind.EXAMPLE))
                            .limit(quoted)
                            .toList(),
                    Quotation.MAX_LENGTH));
            paragraphs.addAll(page.named(uses.stream()
                    .map(passage -> AskPlan.main(passage, page.ranked()).orElse(passage))
                    .filter(passage -> passage.kind().isStatement() || passage.kind() == BlockKind.EXERCISE)
                    .filter(passage -> !passage.id().equals(subject.passage().id()))
                    .distinct()
                    .limit(named)
                    .toList()));
            return paragraphs;
        });
    }

    /** What its proof refers to. */
    static TopicPart foundations(Subject subject) {
        return optional(
                "foundations", page -> page.quoted(subject.foundationsAmong(page.ranked()), Quotation.MAX_ASIDE));
    }

    /** Blocks of some kinds that speak of the same, quoted. */
    static TopicPart beside(String key, Subject subject, int atMost, BlockKind... kinds) {
        return optional(
                key,
                page -> page.quoted(
                        Relevance.to(subject.passage().title() + "\n"
                                        + subject.passage().text())
                                .closest(page.left().filter(of(kinds)).toList())
                                .stream()
                                .limit(atMost)
                                .toList(),
                        Quotation.MAX_ASIDE));
    }

    private static Predicate<Passage> of(BlockKind... kinds) {
        Set<BlockKind> wanted = Set.of(kinds);
        return passage -> wanted.contains(passage.kind());
    }

    private static TopicPart part(String key, Function<TopicPage, List<String>> paragraphs) {
        return new Written(key, paragraphs, false);
    }

    private static TopicPart optional(String key, Function<TopicPage, List<String>> paragraphs) {
        return new Written(key, paragraphs, true);
    }

    private record Written(String key, Function<TopicPage, List<String>> how, boolean isOptional) implements TopicPart {
        @Override
        public List<String> paragraphs(TopicPage page) {
            return how.apply(page);
        }
    }
}

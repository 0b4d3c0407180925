package org.mathassistant.application.composition;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mathassistant.application.scenario.Look;
import org.mathassistant.application.text.BlockNames;
import org.mathassistant.application.text.Reference;
import org.mathassistant.application.text.References;
import org.mathassistant.application.text.Words;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/**
 * The block of the course that a person means by a name, a number or its own words, and what else the course says of it.
 *
 * @param passage the block
 * @param sure whether it is surely meant: by its number, or by most of what was written
 */
public record Subject(Passage passage, boolean sure) {
    /** This much of what was written must stand in a block for it to be surely meant. */
    private static final double SURE = 0.6;

    private static final int MIN_TITLE_WORD = 4;

    private static final int MAX_FOUNDATIONS = 6;

    /** Several courses may number alike. */
    private static final int MAX_BY_NUMBER = 4;

    /** A statement that is named. */
    public static Optional<Subject> ofTheorem(String written, List<Passage> ranked) {
        return of(written, ranked, passage -> passage.kind().isStatement());
    }

    /** What is to prove: a statement, or an exercise that asks for it. */
    public static Optional<Subject> ofProof(String written, List<Passage> ranked) {
        return of(written, ranked, passage -> passage.kind().isStatement() || passage.kind() == BlockKind.EXERCISE)
                .map(subject -> new Subject(subject.passage(), subject.sure() && subject.concludes(written)));
    }

    /**
     * Whether what was written names the block, or says one of its sentences that do more than set the scene: a false
     * statement may share its whole premise with a true one.
     */
    private boolean concludes(String written) {
        boolean named = References.in(written).stream().anyMatch(reference -> AskSelection.names(reference, passage));
        return named
                || Relevance.to(passage.title()).shareOf(written) >= SURE
                || Sentences.of(passage.text()).stream()
                        .filter(sentence -> !Sentences.isPremise(sentence))
                        .anyMatch(sentence -> Relevance.to(sentence).shareOf(written) >= SURE);
    }

    /** Where a formula is stated. */
    public static Optional<Subject> ofFormula(String written, List<Passage> ranked) {
        return of(written, ranked, passage -> passage.kind().isStatement() || passage.kind() == BlockKind.DEFINITION);
    }

    /** Look-ups of what names the block or speaks of the same. */
    public Stream<Look> looks(int count, BlockKind... kinds) {
        Look like = Look.like(passage, count);
        Look byTitle = Look.at(passage.title(), count);
        return Stream.of(kinds)
                .flatMap(kind -> passage.title().isBlank()
                        ? Stream.of(like.of(kind, count))
                        : Stream.of(byTitle.of(kind, count), like.of(kind, count)));
    }

    /** Look-ups of what its proof refers to. */
    public Stream<Look> foundations(List<Passage> found) {
        return companions(found).stream()
                .flatMap(proof -> References.in(proof.text()).stream())
                .filter(reference -> reference.target() == Reference.Target.BLOCK)
                .map(Subject::named)
                .distinct()
                .limit(MAX_FOUNDATIONS)
                .map(name -> Look.at(name, MAX_BY_NUMBER));
    }

    /** "Théorème 3.2": searches know references in both languages. */
    private static String named(Reference reference) {
        return reference.kind().map(BlockNames.in(Language.FR)::of).orElse("") + " " + reference.number();
    }

    private static Optional<Subject> of(String written, List<Passage> ranked, Predicate<Passage> kinds) {
        List<Passage> candidates = ranked.stream().filter(kinds).toList();
        List<Reference> references = References.in(written);
        Optional<Passage> named = candidates.stream()
                .filter(passage -> references.stream().anyMatch(reference -> AskSelection.names(reference, passage)))
                .findFirst();
        if (named.isPresent()) {
            return named.map(passage -> new Subject(passage, true));
        }
        Relevance relevance = Relevance.to(written);
        return relevance.closest(candidates).stream()
                .findFirst()
                .map(passage -> new Subject(passage, relevance.share(passage) >= SURE));
    }

    /** The companions of the block, its proof above all. */
    List<Passage> companions(List<Passage> among) {
        return among.stream()
                .filter(other -> AskPlan.main(other, List.of(passage)).isPresent())
                .toList();
    }

    /** What its proof refers to. */
    List<Passage> foundationsAmong(List<Passage> among) {
        return companions(among).stream()
                .flatMap(proof -> proof.links().refersTo().stream())
                .distinct()
                .filter(id -> !id.equals(passage.id()))
                .flatMap(id -> among.stream().filter(other -> other.id().equals(id)))
                .toList();
    }

    /** What shows where it fails: blocks of its section, and others that speak of it. */
    List<Passage> limits(List<Passage> among) {
        List<Passage> uses = uses(among);
        return among.stream()
                .filter(other -> other.section().equals(passage.section()) && Counterexamples.includes(other)
                        || uses.contains(other)
                                && (other.kind() == BlockKind.REMARK || Counterexamples.includes(other)))
                .toList();
    }

    /** What refers to the block, then what speaks of it by its title; neither itself nor what belongs to it. */
    List<Passage> uses(List<Passage> among) {
        List<Passage> others = among.stream()
                .filter(other -> !other.id().equals(passage.id())
                        && AskPlan.main(other, List.of(passage)).isEmpty())
                .toList();
        return Stream.concat(
                        others.stream().filter(this::isReferredTo),
                        others.stream().filter(other -> !isReferredTo(other) && isNamed(other)))
                .toList();
    }

    private boolean isReferredTo(Passage other) {
        return other.links().refersTo().contains(passage.id());
    }

    private boolean isNamed(Passage other) {
        List<String> title = Words.telling(passage.title()).stream()
                .filter(word -> word.length() >= MIN_TITLE_WORD && !Aim.isKindWord(word))
                .toList();
        return !title.isEmpty() && Words.of(other.title() + " " + other.text()).containsAll(title);
    }
}

package org.mathassistant.infrastructure.binary;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Check;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.Region;

/** Answers of every form, the same ones for the same seed. */
final class Answers {
    private static final int[] ALPHABET =
            "aZ09 \n$\\{}^_éèßΔ∀∈ℝ𝔸\u0000\uFFFF😀".codePoints().toArray();

    private final Random random;

    Answers(long seed) {
        random = new Random(seed);
    }

    Answer next() {
        return Answer.of(
                        text(20),
                        pick(Language.values()),
                        text(random.nextInt(5) == 0 ? 20_000 : 300),
                        random.nextBoolean(),
                        many(() ->
                                new Citation(random.nextInt(), passage(), text(50), text(Citation.MAX_EXCERPT_LENGTH))),
                        new Provider(text(10), text(10)))
                .checked(many(() -> new Check(text(40), pick(Check.Verdict.values()), text(10))))
                .noted(many(() -> new Notice(pick(Notice.Code.values()), random.nextInt())));
    }

    private Passage passage() {
        return new Passage(
                id(),
                new CourseId(id().value()),
                text(30),
                heading(),
                heading(),
                pick(BlockKind.values()),
                text(8),
                text(30),
                text(20),
                text(5),
                random.nextInt(),
                text(500),
                new Links(maybe(this::id), maybe(this::id), many(this::id)),
                random.nextBoolean(),
                many(this::region));
    }

    private Region region() {
        return Region.between(
                1 + random.nextInt(2_000),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble());
    }

    private Heading heading() {
        return new Heading(text(5), text(30));
    }

    private PassageId id() {
        return new PassageId(Long.toHexString(random.nextLong()));
    }

    private String text(int max) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(max + 1), 0, ALPHABET.length).forEach(i -> text.appendCodePoint(ALPHABET[i]));
        return text.toString();
    }

    private <T> List<T> many(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(4)).toList();
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    private <T> T pick(T[] among) {
        return among[random.nextInt(among.length)];
    }
}

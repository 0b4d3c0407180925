package org.mathassistant.application.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.reading.Block;

class RunIndexTest {
    private static Block block(String text) {
        return new Block(
                "a.tex",
                Heading.NONE,
                Heading.NONE,
                BlockKind.TEXT,
                "",
                "",
                "",
                "",
                0,
                text,
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of());
    }

    private static String randomWords(Random random) {
        return IntStream.range(0, 50)
                .mapToObj(i -> random.ints(6, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void every_run_is_found_in_the_block_that_has_it() {
        Random random = new Random(7);
        List<String> texts =
                IntStream.range(0, 100).mapToObj(i -> randomWords(random)).toList();
        RunIndex index = new RunIndex(texts.stream().map(RunIndexTest::block).toList());

        for (int position = 0; position < texts.size(); position++) {
            long[] runs = WordRuns.of(texts.get(position));
            int expected = position;
            assertThat(index.size(position)).isEqualTo(runs.length).isEqualTo(48);
            assertThat(Arrays.stream(runs)).allMatch(index::has).allMatch(run -> index.only(run) == expected);
        }
        assertThat(Arrays.stream(WordRuns.of(randomWords(random)))).noneMatch(index::has);
    }

    @Test
    void a_run_that_several_blocks_have_is_no_sign_of_any() {
        RunIndex index = new RunIndex(List.of(block("one two three four"), block("zero one two three")));
        long shared = WordRuns.of("one two three")[0];

        assertThat(index.has(shared)).isTrue();
        assertThat(index.only(shared)).isEqualTo(-1);
        assertThat(index.only(WordRuns.of("two three four")[0])).isZero();
        assertThat(index.only(WordRuns.of("four five six")[0])).isEqualTo(-1);
    }

    @Test
    void formulas_short_words_case_accents_and_hyphens_make_no_difference() {
        assertThat(WordRuns.of("Soit $f$ une fonction dérivable, non-nulle sur $$[a;b]$$ fermé"))
                .isEqualTo(WordRuns.of("SOIT f une fonction derivable non nulle sur fermé"))
                .hasSize(6);
        assertThat(WordRuns.of("two words")).isEmpty();
    }
}

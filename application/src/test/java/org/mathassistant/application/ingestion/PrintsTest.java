package org.mathassistant.application.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.reading.Block;

class PrintsTest {
    private static final String PRINT = "print.pdf";
    private static final String ROLLE =
            "Let the function be continuous on a segment and differentiable inside, with equal values at both ends.";
    private static final String PROOF =
            "Since it is bounded there and attains its bounds, one of them is attained at some inner point.";

    private final List<Block> blocks = new ArrayList<>();

    private void block(String file, BlockKind kind, String number, String page, String text) {
        block(file, kind, number, page, text, OptionalInt.empty());
    }

    private void block(String file, BlockKind kind, String number, String page, String text, OptionalInt proves) {
        blocks.add(new Block(
                file,
                Heading.NONE,
                Heading.NONE,
                kind,
                number,
                "",
                "",
                page,
                0,
                text,
                proves,
                OptionalInt.empty(),
                List.of()));
    }

    private Prints prints() {
        return new Prints(blocks, Set.of(PRINT));
    }

    /** Words that stand nowhere else, but for those of the same seed. */
    private static String prose(String seed, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> seed + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676))
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_print_counts_once_and_gives_its_pages() {
        block("a.tex", BlockKind.THEOREM, "1.1", "", ROLLE);
        block("a.tex", BlockKind.PROOF, "", "", PROOF, OptionalInt.of(0));
        block(PRINT, BlockKind.THEOREM, "1.1", "4", ROLLE.replace("a segment", "[a, b]"));
        block(PRINT, BlockKind.PROOF, "", "5", PROOF, OptionalInt.of(2));

        Prints prints = prints();

        assertThat(prints.printed()).containsExactly(PRINT);
        assertThat(prints.rest()).extracting(Block::file).containsExactly("a.tex", "a.tex");
        assertThat(prints.rest()).extracting(Block::page).containsExactly("4", "5");
        assertThat(prints.rest().get(1).proves()).hasValue(0);
    }

    @Test
    void formulas_written_in_other_ways_do_not_matter_and_numbers_help_where_words_are_few() {
        block("a.tex", BlockKind.TEXT, "", "", prose("w", 60));
        block("a.tex", BlockKind.DEFINITION, "2", "", "Let $\\frac{a}{b}$ be $\\mathbb{Q}$.");
        block(PRINT, BlockKind.TEXT, "", "1", prose("w", 60));
        block(PRINT, BlockKind.DEFINITION, "2", "7", "Let a b be ℚ.");

        assertThat(prints().rest()).extracting(Block::page).containsExactly("", "7");
    }

    @Test
    void the_page_that_a_source_knows_stays() {
        block("a.tex", BlockKind.THEOREM, "1", "iv", ROLLE + " " + PROOF);
        block(PRINT, BlockKind.THEOREM, "1", "4", ROLLE + " " + PROOF);

        assertThat(prints().rest()).extracting(Block::page).containsExactly("iv");
    }

    @Test
    void what_only_the_print_has_stays_and_its_links_lead_to_the_sources() {
        block(PRINT, BlockKind.THEOREM, "1", "4", ROLLE + " " + prose("w", 40));
        block(PRINT, BlockKind.PROOF, "", "4", prose("x", 20), OptionalInt.of(0));
        block("a.tex", BlockKind.THEOREM, "1", "", ROLLE + " " + prose("w", 40));

        List<Block> rest = prints().rest();

        assertThat(rest).extracting(Block::file).containsExactly(PRINT, "a.tex");
        assertThat(rest.get(0).proves()).hasValue(1);
    }

    @Test
    void sources_that_are_a_part_of_a_print_take_away_only_that_part() {
        block("a.tex", BlockKind.THEOREM, "1", "", prose("w", 40));
        block(PRINT, BlockKind.THEOREM, "1", "3", prose("v", 40));
        block(PRINT, BlockKind.THEOREM, "2", "9", prose("w", 40));
        block(PRINT, BlockKind.TEXT, "", "9", "∅ ⊂ A");

        List<Block> rest = prints().rest();

        assertThat(rest).extracting(Block::text).containsExactly(prose("w", 40), prose("v", 40), "∅ ⊂ A");
        assertThat(rest).extracting(Block::page).containsExactly("9", "3", "9");
    }

    @Test
    void a_file_that_shares_too_little_is_a_text_of_its_own() {
        block("a.tex", BlockKind.THEOREM, "1", "", prose("w", 10));
        block(PRINT, BlockKind.THEOREM, "1", "1", prose("w", 10) + " " + prose("v", 20));

        assertThat(prints().printed()).isEmpty();
        assertThat(prints().rest()).isEqualTo(blocks);
    }

    @Test
    void a_chapter_is_known_in_a_long_book() {
        block("a.tex", BlockKind.THEOREM, "1", "", prose("w", Prints.MANY + 2));
        block(PRINT, BlockKind.THEOREM, "7", "70", prose("w", Prints.MANY + 2));
        block(PRINT, BlockKind.THEOREM, "1", "1", prose("v", 5 * Prints.MANY));

        assertThat(prints().rest()).extracting(Block::page).containsExactly("70", "1");
    }

    @Test
    void a_short_text_in_a_long_book_is_no_sign() {
        block("a.tex", BlockKind.THEOREM, "1", "", prose("w", Prints.MANY + 1));
        block(PRINT, BlockKind.THEOREM, "7", "70", prose("w", Prints.MANY + 1));
        block(PRINT, BlockKind.THEOREM, "1", "1", prose("v", 5 * Prints.MANY));

        assertThat(prints().printed()).isEmpty();
    }

    @Test
    void a_file_of_hardly_any_words_is_not_judged() {
        block("a.tex", BlockKind.THEOREM, "1", "", prose("w", Prints.FEW + 1));
        block(PRINT, BlockKind.THEOREM, "1", "1", prose("w", Prints.FEW + 1));

        assertThat(prints().printed()).isEmpty();
        block(PRINT, BlockKind.TEXT, "", "1", prose("w", 3));
        assertThat(prints().printed()).containsExactly(PRINT);
    }

    @Test
    void an_upload_of_prints_alone_stays_as_it_is() {
        block(PRINT, BlockKind.THEOREM, "1", "1", ROLLE);

        assertThat(prints().rest()).isEqualTo(blocks);
    }
}

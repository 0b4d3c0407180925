package org.mathassistant.infrastructure.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.reading.Block;

/** Our own courses, compiled by pdfLaTeX: what it wrote into the {@code .aux} is the truth. */
class LatexNumberingTest {
    private static final Pattern LABEL = Pattern.compile("\\\\newlabel\\{([^}@]*)\\}");

    @Test
    void without_aux_every_label_of_the_french_course_gets_the_number_that_latex_gave() {
        assertSameNumbers(Fixtures.FRENCH, Fixtures.FRENCH_AUX, "cours.tex", 36);
    }

    @Test
    void without_aux_every_label_of_the_english_course_gets_the_number_that_latex_gave() {
        assertSameNumbers(Fixtures.ENGLISH, Fixtures.ENGLISH_AUX, "course.tex", 16);
    }

    private static void assertSameNumbers(List<String> sources, List<String> auxFiles, String master, int atLeast) {
        Map<String, String> expected = new TreeMap<>();
        for (String name : auxFiles) {
            AuxFile aux = new AuxFile();
            aux.add(Fixtures.text(name));
            Matcher matcher = LABEL.matcher(Fixtures.text(name));
            while (matcher.find()) {
                expected.put(matcher.group(1), aux.label(matcher.group(1)).number());
            }
        }
        assertThat(expected).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(new TreeMap<>(Fixtures.labels(sources, master))).isEqualTo(expected);
    }

    @Test
    void with_aux_labelled_blocks_have_its_pages_and_without_it_none() {
        for (boolean french : new boolean[] {true, false}) {
            AuxFile aux = new AuxFile();
            (french ? Fixtures.FRENCH_AUX : Fixtures.ENGLISH_AUX).forEach(name -> aux.add(Fixtures.text(name)));
            List<Block> blocks = (french ? Fixtures.french(true) : Fixtures.english(true)).blocks();

            assertThat(blocks)
                    .filteredOn(block -> !block.label().isEmpty())
                    .hasSizeGreaterThan(8)
                    .allSatisfy(block -> {
                        assertThat(block.page())
                                .isEqualTo(aux.label(block.label()).page());
                        assertThat(block.number())
                                .isEqualTo(aux.label(block.label()).number());
                    });
            assertThat((french ? Fixtures.french(false) : Fixtures.english(false)).blocks())
                    .allSatisfy(block -> assertThat(block.page()).isEmpty());
        }
    }

    @Test
    void with_aux_a_block_without_label_has_a_page_where_its_neighbours_agree() {
        List<Block> blocks = Fixtures.french(true).blocks();

        assertThat(blocks)
                .filteredOn(block -> block.kind() == BlockKind.PROOF)
                .extracting(Block::page)
                .containsExactly("3", "3", "4");
    }

    @Test
    void the_aux_wins_over_computed_numbers() {
        Block block = Fixtures.read(
                        Language.EN,
                        List.of(
                                Fixtures.file("a.tex", "\\newtheorem{thm}{Theorem}\\begin{thm}\\label{a}x\\end{thm}"),
                                Fixtures.file(
                                        "a.aux", "\\newlabel{a}{{{\\bf 7.3}}{xii}}\n\\newlabel{a@cref}{{[x][1]}{2}}")))
                .blocks()
                .getFirst();

        assertThat(block.number()).isEqualTo("7.3");
        assertThat(block.page()).isEqualTo("xii");
    }
}

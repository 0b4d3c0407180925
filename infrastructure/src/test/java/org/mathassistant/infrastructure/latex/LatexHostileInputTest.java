package org.mathassistant.infrastructure.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;

/** Sources made to be slow, deep or endless: each ends, and tells what was given up. */
class LatexHostileInputTest {
    /** Far beyond what any takes; a reading without bounds would need hours. */
    private static final Duration ENDS = Duration.ofMinutes(2);

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "{ 500000",
                "} 500000",
                "$ 300001",
                "\\begin{itemize} 30000",
                "\\begin{proof} 30000",
                "\\end{x} 50000",
                "\\newcommand{\\a}[1]{#1}\\a{ 20000",
                "\\footnote{ 30000",
                "\\section{ 30000",
                "\\item[ 40000",
                "\\iffalse 40000",
                "\\verb| 40000",
                "\\def\\a#1#2 20000",
                "\\begin{align} 20000",
                "$\\begin{cases} 20000",
                "\\newcommand 40000",
                "\\begin{proof}[ 20000",
                "\\ref{a} 30000",
                "\\input{course} 30000",
                "\\emph{ 50000"
            })
    void repeated_without_end_it_is_read(String piece, int times) {
        Assertions.assertTimeoutPreemptively(ENDS, () -> assertThat(
                        Fixtures.read(piece.repeat(times) + "text").blocks())
                .isNotNull());
    }

    @Test
    void macros_without_end_are_given_up_and_the_text_stays() {
        Manuscript manuscript = Fixtures.read("\\def\\a{\\a\\a}\\a Text \\a more.");

        assertThat(manuscript.blocks().getFirst().text()).isEqualTo("Text more.");
        assertThat(manuscript.remarks())
                .containsExactly(new ReadingRemark(ReadingRemark.Kind.EXPANSION_LIMIT, "course.tex", 1, "\\a"));
    }

    @Test
    void macros_that_double_are_given_up() {
        StringBuilder source = new StringBuilder("\\def\\Qz{word }");
        for (char c = 'y'; c >= 'a'; c--) {
            source.append("\\def\\Q")
                    .append(c)
                    .append("{\\Q")
                    .append((char) (c + 1))
                    .append("\\Q")
                    .append((char) (c + 1))
                    .append("}");
        }

        Manuscript manuscript = Fixtures.read(source + "\\Qa end");

        assertThat(manuscript.blocks().getLast().text()).endsWith("end");
        assertThat(manuscript.remarks())
                .extracting(ReadingRemark::kind)
                .containsExactly(ReadingRemark.Kind.EXPANSION_LIMIT);
    }

    @Test
    void nesting_is_read_up_to_its_limit_and_remarked_beyond() {
        int limit = Frames.MAX_DEPTH;

        Manuscript within = Fixtures.read("\\begin{center}".repeat(limit) + "x" + "\\end{center}".repeat(limit));
        Manuscript beyond =
                Fixtures.read("\\begin{center}".repeat(limit + 1) + "x" + "\\end{center}".repeat(limit + 1));

        assertThat(within.remarks()).isEmpty();
        assertThat(beyond.remarks())
                .containsExactly(new ReadingRemark(ReadingRemark.Kind.NESTING_LIMIT, "course.tex", 0, "center"));
        assertThat(beyond.blocks().getFirst().text()).isEqualTo("x");
    }

    @Test
    void counters_that_print_each_other_end() {
        Manuscript manuscript = Fixtures.read("\\newcounter{a}\\newcounter{b}\\counterwithin{a}{b}\\counterwithin{b}{a}"
                + "\\stepcounter{a}\\thea end");

        assertThat(manuscript.blocks().getFirst().text()).endsWith("end");
    }

    @Test
    void characters_that_are_ours_do_not_pass() {
        assertThat(Fixtures.block("a\uE000" + "7\uE002 \\verb|\uE001" + "9\uE002| b")
                        .text())
                .doesNotContain("\uE000", "\uE001");
    }
}

package org.mathassistant.infrastructure.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;

class LatexCourseReaderTest {
    private static final String THEOREM = "\\newtheorem{theorem}{Theorem}";

    @ParameterizedTest
    @CsvSource({
        "a.tex,true",
        "A/B.TEX,true",
        "x.ltx,true",
        "m.sty,true",
        "m.cls,true",
        "m.aux,true",
        "m.bib,true",
        "a.md,false",
        "a.pdf,false",
        "tex,false"
    })
    void accepts_sources_and_their_companions(String name, boolean accepted) {
        ICourseReader reader = LatexAdapters.courseReader(content -> Optional.empty());

        assertThat(reader.accepts(name)).isEqualTo(accepted);
    }

    @Test
    void inputs_are_found_with_and_without_extension_from_the_master_or_the_inputting_file() {
        Manuscript manuscript = Fixtures.read(
                Language.EN,
                List.of(
                        Fixtures.file("z/two.tex", "Two."),
                        Fixtures.file("z/one.tex", "One. \\input{two}"),
                        Fixtures.file("a.tex", "Alone."),
                        Fixtures.file(
                                "main.tex",
                                "\\documentclass{book}\\begin{document}\\chapter{A}Main. \\include{z/one.tex}\\end{document}")));

        assertThat(manuscript.blocks()).extracting(Block::text).containsExactly("Main.", "One.", "Two.", "Alone.");
        assertThat(manuscript.blocks())
                .extracting(Block::file)
                .containsExactly("main.tex", "z/one.tex", "z/two.tex", "a.tex");
        assertThat(manuscript.blocks())
                .extracting(block -> block.chapter().title())
                .containsExactly("A", "A", "A", "");
        assertThat(manuscript.remarks()).isEmpty();
    }

    @Test
    void files_that_input_each_other_are_read_once() {
        Manuscript manuscript = Fixtures.read(
                Language.EN, List.of(Fixtures.file("a.tex", "A \\input{b}"), Fixtures.file("b.tex", "B \\input{a}")));

        assertThat(manuscript.blocks()).extracting(Block::text).containsExactly("A", "B");
    }

    @Test
    void each_master_numbers_from_one() {
        String course = "\\documentclass{article}" + THEOREM
                + "\\begin{document}\\begin{theorem}x\\end{theorem}\\end{document}";

        List<Block> blocks = Fixtures.read(
                        Language.EN, List.of(Fixtures.file("td1.tex", course), Fixtures.file("td2.tex", course)))
                .blocks();

        assertThat(blocks).extracting(Block::number).containsExactly("1", "1");
    }

    @Test
    void what_is_no_text_or_empty_is_remarked() {
        Manuscript manuscript = LatexAdapters.courseReader(content -> content.length > 3
                        ? Optional.empty()
                        : Optional.of(new String(content, StandardCharsets.UTF_8)))
                .read(
                        List.of(
                                Fixtures.file("picture.tex", "\u0000\u0001\u0002\u0003"),
                                Fixtures.file("empty.tex", " ")),
                        Language.EN,
                        (done, total) -> {});

        assertThat(manuscript.blocks()).isEmpty();
        assertThat(manuscript.remarks())
                .containsExactly(
                        new ReadingRemark(ReadingRemark.Kind.SKIPPED_NOT_READABLE, "picture.tex", 0, ""),
                        new ReadingRemark(ReadingRemark.Kind.SKIPPED_EMPTY, "empty.tex", 0, ""));
    }

    @Test
    void an_aux_without_its_latex_is_remarked() {
        SourceFile aux = Fixtures.file("a/x.aux", "\\newlabel{t}{{1}{2}}");

        assertThat(Fixtures.read(Language.EN, List.of(aux, Fixtures.file("m.sty", "\\def\\a{b}")))
                        .remarks())
                .containsExactly(new ReadingRemark(ReadingRemark.Kind.AUX_WITHOUT_SOURCE, "a/x.aux", 0, ""));
        assertThat(Fixtures.read(Language.EN, List.of(aux, Fixtures.file("x.tex", "Text.")))
                        .remarks())
                .isEmpty();
    }

    @Test
    void pictures_are_named_as_written_also_where_a_macro_shows_them() {
        Manuscript manuscript = Fixtures.read("\\newcommand{\\fig}[2]{\\includegraphics[width=#2cm]{figures/#1}}"
                + "\\begin{document}One \\fig{graph}{3} two"
                + " \\begin{figure}\\includegraphics*[1,2][3,4]{a.pdf}\\caption{Three}\\end{figure}"
                + " four % \\includegraphics{not}\n\\includegraphics");

        assertThat(manuscript.pictures()).contains("figures/graph", "a.pdf").doesNotContain("not");
        assertThat(manuscript.blocks().getFirst().text()).contains("One", "two", "four");
    }

    @Test
    void progress_counts_each_file_once_up_to_all_and_may_stop_the_reading() {
        List<Integer> steps = new ArrayList<>();
        List<SourceFile> files = List.of(
                Fixtures.file("a.tex", "\\input{b}\\input{b}"),
                Fixtures.file("b.tex", "x"),
                Fixtures.file("c.bib", "y"));
        ICourseReader reader =
                LatexAdapters.courseReader(content -> Optional.of(new String(content, StandardCharsets.UTF_8)));

        reader.read(files, Language.EN, (done, total) -> steps.add(10 * total + done));

        assertThat(steps).containsExactly(31, 32, 33);
        assertThatThrownBy(() -> reader.read(files, Language.EN, (done, total) -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
    }

    @Test
    void unknown_macros_lose_their_name_but_no_text() {
        assertThat(Fixtures.block("\\mystery{One} two \\other[three]{four}\\strange five.")
                        .text())
                .isEqualTo("One two [three]fourfive.");
    }

    @Test
    void accents_and_quotes_become_characters() {
        assertThat(Fixtures.block(
                                "Th\\'eor\\`{e}me de B\\'ezout, fa\\c{c}ade, \\^{\\i}le, c\\oe ur, \\og oui \\fg{} ``so''")
                        .text())
                .isEqualTo("Théorème de Bézout, façade, île, cœur, « oui » “so”");
    }

    @Test
    void latin_1_is_as_good_as_the_decoder() {
        Manuscript manuscript = LatexAdapters.courseReader(
                        content -> Optional.of(new String(content, StandardCharsets.ISO_8859_1)))
                .read(
                        List.of(new SourceFile("a.tex", "Été".getBytes(StandardCharsets.ISO_8859_1))),
                        Language.FR,
                        (done, total) -> {});

        assertThat(manuscript.blocks().getFirst().text()).isEqualTo("Été");
    }

    @Test
    void an_unbalanced_environment_is_remarked_and_loses_nothing() {
        Manuscript manuscript =
                Fixtures.read(THEOREM + "\n\\begin{theorem}\nOne.\n\\section{Next}\nTwo.\\end{itemize} Three.");

        assertThat(manuscript.blocks()).extracting(Block::text).containsExactly("One.", "Two. Three.");
        assertThat(manuscript.remarks())
                .containsExactly(
                        new ReadingRemark(ReadingRemark.Kind.UNBALANCED_ENVIRONMENT, "course.tex", 2, "theorem"),
                        new ReadingRemark(ReadingRemark.Kind.UNBALANCED_ENVIRONMENT, "course.tex", 5, "itemize"));
    }

    @Test
    void the_last_of_two_equal_labels_counts() {
        Manuscript manuscript = Fixtures.read(THEOREM
                + "\\begin{theorem}\\label{a}x\\end{theorem}\\begin{theorem}\\label{a}y\\end{theorem} See \\ref{a}.");

        assertThat(manuscript.blocks().getLast().text()).isEqualTo("See 2.");
        assertThat(manuscript.blocks().getLast().refersTo()).containsExactly(1);
        assertThat(manuscript.remarks())
                .containsExactly(new ReadingRemark(ReadingRemark.Kind.DUPLICATE_LABEL, "course.tex", 1, "a"));
    }

    @Test
    void environments_that_nothing_declares_are_blocks_where_their_name_says_what_they_are() {
        List<Block> blocks = Fixtures.read("\\begin{exercice}[Facile]a\\end{exercice}\\begin{corrige}b\\end{corrige}"
                        + "\\begin{definition}c\\end{definition}\\begin{center}d\\end{center}")
                .blocks();

        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(BlockKind.EXERCISE, BlockKind.SOLUTION, BlockKind.DEFINITION, BlockKind.TEXT);
        assertThat(blocks.getFirst().title()).isEqualTo("Facile");
        assertThat(blocks.get(1).solves()).hasValue(0);
    }

    @Test
    void headings_that_name_an_exercise_are_blocks_up_to_the_next_one() {
        List<Block> blocks = Fixtures.read("\\subsection*{Exercice 1 : Suites}a\n\nb\\subsubsection*{Question}c"
                        + "\\subsection*{Solution de l'exercice 1}d\\subsection*{Exercice 2}e")
                .blocks();

        assertThat(blocks)
                .extracting(block -> block.kind() + " " + block.number() + " " + block.title())
                .containsExactly("EXERCISE 1 Suites", "SOLUTION 1 ", "EXERCISE 2 ");
        assertThat(blocks.getFirst().text()).isEqualTo("a\n\nb\n\n#### Question\n\nc");
        assertThat(blocks.get(1).solves()).hasValue(0);
    }

    @Test
    void labels_in_bold_mark_exercises_and_solutions_in_running_text() {
        List<Block> blocks = Fixtures.read(
                        "\\newcounter{n}\\newcommand{\\exo}{\\stepcounter{n}\\par\\textbf{Exercice \\then.} }"
                                + "Before. \\exo One.\n\nMore. \\exo Two.\n\n\\textit{Corrigé.} Done. An \\textbf{exercice} is not one.")
                .blocks();

        assertThat(blocks)
                .extracting(block -> block.kind() + " " + block.number() + " " + block.text())
                .containsExactly(
                        "TEXT  Before.",
                        "EXERCISE 1 One.\n\nMore.",
                        "EXERCISE 2 Two.",
                        "SOLUTION  Done. An **exercice** is not one.");
        assertThat(blocks.getLast().solves()).hasValue(2);
    }

    @Test
    void a_proof_that_is_titled_solution_is_one() {
        List<Block> blocks = Fixtures.read("\\begin{exercise}a\\end{exercise}\\begin{proof}[Solution]b\\end{proof}")
                .blocks();

        assertThat(blocks.getLast().kind()).isEqualTo(BlockKind.SOLUTION);
        assertThat(blocks.getLast().solves()).hasValue(0);
    }

    @Test
    void exercises_under_a_heading_of_solutions_are_solutions() {
        List<Block> blocks = Fixtures.read("\\section{Exercices}\\subsection*{Exercice 1}a\\subsection*{Exercice 2}b"
                        + "\\section{Corrigés}\\subsection*{Exercice 1}c\\subsection*{Exercice 2}d\\section{Suite}e")
                .blocks();

        assertThat(blocks)
                .extracting(block -> block.kind() + " " + block.number() + " " + block.text())
                .containsExactly("EXERCISE 1 a", "EXERCISE 2 b", "SOLUTION 1 c", "SOLUTION 2 d", "TEXT  e");
        assertThat(blocks.get(2).solves()).hasValue(0);
        assertThat(blocks.get(3).solves()).hasValue(1);
    }

    @Test
    void an_environment_of_the_course_has_the_number_of_its_counter_and_no_other() {
        List<Block> blocks = Fixtures.read("\\newcounter{Exo}\\renewcommand\\theExo{A-\\arabic{Exo}}"
                        + "\\newenvironment{Exo}[1]{\\refstepcounter{Exo}\\textbf{Exercice \\theExo{} #1}}{}"
                        + "\\newenvironment{dem}[1][]{\\textbf{Démonstration #1.}}{}"
                        + "\\begin{Exo}{Facile}\\label{x}a\\end{Exo}\\begin{dem}[de \\ref{x}]b\\end{dem}")
                .blocks();

        assertThat(blocks)
                .extracting(block -> block.kind() + " " + block.number() + " " + block.title())
                .containsExactly("EXERCISE A-1 Facile", "PROOF  de A-1");
    }

    @Test
    void text_between_rows_is_a_row() {
        assertThat(Fixtures.block("\\begin{align*}a&=b\\\\\\intertext{and so}c&=d\\end{align*}")
                        .text())
                .isEqualTo("$$\n\\begin{aligned} a&=b\\\\ \\text{and so}\\\\ c&=d \\end{aligned}\n$$");
    }

    @Test
    void questions_of_the_exam_class_are_exercises_with_their_parts() {
        List<Block> blocks = Fixtures.read("\\documentclass{exam}\\begin{document}\\begin{questions}"
                        + "\\question[10] One? \\begin{parts}\\part[5] First. \\part Second.\\end{parts}"
                        + "\\begin{solution}Yes.\\end{solution}\\question Two?\\end{questions}\\end{document}")
                .blocks();

        assertThat(blocks)
                .extracting(block -> block.kind() + " " + block.number() + " " + block.text())
                .containsExactly("EXERCISE 1 One?\n\n- (a) First.\n- (b) Second.", "SOLUTION  Yes.", "EXERCISE 2 Two?");
        assertThat(blocks.get(1).solves()).hasValue(0);
    }

    @Test
    void beamer_blocks_are_what_their_title_says() {
        List<Block> blocks = Fixtures.read("\\documentclass{beamer}\\begin{document}\\begin{frame}{Limites}"
                        + "\\begin{block}{Théorème 2 (Rolle)}a\\end{block}\\begin{block}{Plan}b\\end{block}"
                        + "\\only<2>{c}\\end{frame}\\end{document}")
                .blocks();

        assertThat(blocks.get(1))
                .returns(BlockKind.THEOREM, Block::kind)
                .returns("2", Block::number)
                .returns("Rolle", Block::title);
        assertThat(blocks).extracting(Block::text).containsExactly("### Limites", "a", "**Plan**\n\nb\n\nc");
    }

    @Test
    void a_title_that_only_cites_belongs_to_the_text() {
        Block block = Fixtures.block(THEOREM + "\\begin{theorem}[\\cite{Lebl}]x\\end{theorem}");

        assertThat(block.title()).isEmpty();
        assertThat(block.text()).isEqualTo("x\n\n[Lebl]");
    }

    @Test
    void conditionals_are_decided_as_latex_does() {
        assertThat(Fixtures.block("\\newif\\ifshow\\showtrue \\ifshow A\\else B\\fi \\showfalse"
                                + "\\ifshow C\\else D\\fi \\ifnum 2>1 E\\fi\\ifthenelse{\\equal{a}{b}}{F}{G}")
                        .text())
                .isEqualTo("AD EG");
    }

    @Test
    void long_text_is_cut_between_paragraphs_and_never_inside_a_formula() {
        String paragraph = "word ".repeat(150) + "\n\n\\[ a\n+ b \\]\n\n";
        List<Block> blocks = Fixtures.read(paragraph.repeat(12)).blocks();

        assertThat(blocks).hasSizeGreaterThan(3).allSatisfy(block -> {
            assertThat(block.text().length()).isLessThanOrEqualTo(TextChunks.MAX_SIZE);
            assertThat(block.text().split("\\$\\$", -1).length % 2).isEqualTo(1);
        });
    }

    @Test
    void a_missing_input_does_not_take_the_text_with_it_that_it_would_have_printed() {
        assertThat(Fixtures.read("\\newcommand{\\Caption}{A red curve.}\\input{figure}")
                        .blocks())
                .extracting(Block::text)
                .containsExactly("A red curve.");
    }
}

package org.mathassistant.infrastructure.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;

/** Kinds, titles, texts and links of our own courses. */
class LatexBlocksTest {
    private final Manuscript french = Fixtures.french(false);
    private final Manuscript english = Fixtures.english(true);

    private static Block labelled(Manuscript manuscript, String label) {
        return manuscript.blocks().stream()
                .filter(block -> block.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static int position(Manuscript manuscript, String label) {
        return manuscript.blocks().indexOf(labelled(manuscript, label));
    }

    @Test
    void kinds_come_from_the_printed_and_the_environments_name_in_reading_order() {
        assertThat(french.blocks())
                .filteredOn(block -> block.kind() != BlockKind.TEXT)
                .extracting(block -> block.kind().code() + " " + block.number())
                .containsExactly(
                        "definition 1.1.1",
                        "example 1.1.2",
                        "theorem 1.1.3",
                        "proof ",
                        "lemma 1.1.4",
                        "proof ",
                        "theorem ",
                        "proposition 1.1.5",
                        "theorem 1.1.6",
                        "proposition 1.2.1",
                        "corollary 1.2.2",
                        "proof ",
                        "remark 1.2.3",
                        "remark 1.2.4",
                        "method 1.1",
                        "proposition I",
                        "proposition II",
                        "exercise 1.1",
                        "solution ",
                        "exercise 1.2",
                        "solution ",
                        "theorem 2.5.1",
                        "lemma 2.5.7",
                        "exercise 2.1",
                        "definition A.1.1",
                        "exercise A.1");
    }

    @Test
    void a_block_knows_its_place_its_title_and_its_file() {
        Block rolle = labelled(french, "thm:rolle");

        assertThat(rolle.title()).isEqualTo("Rolle");
        assertThat(rolle.chapter()).isEqualTo(new Heading("1", "Suites"));
        assertThat(rolle.section()).isEqualTo(new Heading("1.1", "Généralités"));
        assertThat(rolle.file()).isEqualTo("chapitres/suites.tex");
        assertThat(labelled(french, "def:prop").chapter()).isEqualTo(new Heading("A", "Rappels"));
        assertThat(labelled(french, "exo:cesaro").section()).isEqualTo(new Heading("", "Exercices"));
        assertThat(labelled(english, "def:group").chapter()).isEqualTo(new Heading("", "A short course on groups"));
    }

    @Test
    void macros_are_expanded_and_displays_are_what_katex_takes() {
        assertThat(labelled(french, "def:bornee").text())
                .isEqualTo(
                        "La suite $(u_{n})_{n \\in\\mathbb{N}}$ est **bornée** s'il existe $M \\in\\mathbb{R}$ tel que"
                                + " $\\left|u_n\\right| \\leq M$ pour tout $n$.");
        assertThat(labelled(french, "thm:rolle").text()).endsWith("\n\n$$\nf'(c) = 0.  \\tag{1.1.1}\n$$");
        assertThat(labelled(french, "exo:serie").text())
                .isEqualTo("Étudier $\\sum\\frac{1}{n^2}$ puis $\\operatorname{Vect}(u, v)$.");
        assertThat(labelled(english, "thm:lagrange").text()).isEqualTo("""
                        If $H \\leq G$ then $|H|$ divides $|G|$:

                        $$
                        |G| = [G : H] \\, |H| \\qquad\\text{where \\(G\\) is finite}.
                        $$""");
    }

    @Test
    void lists_nest_and_their_labels_are_those_of_the_page() {
        assertThat(labelled(french, "ex:geo").text())
                .contains("- (i) si $|q| < 1$, elle tend vers $0$ ;\n- (ii) sinon :\n  - (a) si $q = 1$")
                .endsWith("Dans le cas (i), elle est bornée.");
        assertThat(labelled(english, "def:group").text())
                .endsWith(
                        "- it is associative;\n- it has\n  - **a unit** $e$,\n  - **inverses** $x^{-1}$ for each $x$.");
    }

    @Test
    void references_are_written_out_and_linked() {
        assertThat(labelled(french, "rem:a").text()).startsWith("Voir (1.2.1) et (1.2.2)");
        assertThat(labelled(french, "rem:a").refersTo())
                .containsExactly(position(french, "cor:diff") + 1, position(french, "thm:rolle"));
        Block proof = english.blocks().get(position(english, "claim:a") - 1);
        assertThat(proof.title()).isEqualTo("Proof of Theorem 1.2");
        assertThat(proof.text()).startsWith("By Key Lemma 1.3 and Corollary 1.2.1, see also the definition.");
        assertThat(proof.refersTo())
                .containsExactly(
                        position(english, "thm:lagrange"),
                        position(english, "lem:key"),
                        position(english, "cor:order"),
                        position(english, "def:group"));
        assertThat(labelled(french, "thm:compare").text()).contains("la figure 2.1, le tableau 2.1 et ?? (inconnu).");
    }

    @Test
    void proofs_are_tied_to_what_they_prove() {
        List<Block> blocks = french.blocks();

        assertThat(blocks)
                .filteredOn(block -> block.kind() == BlockKind.PROOF)
                .extracting(Block::proves)
                .containsExactly(
                        OptionalInt.of(position(french, "thm:rolle")),
                        OptionalInt.of(position(french, "lem:inter")),
                        OptionalInt.of(position(french, "prop:somme")));
        assertThat(english.blocks().get(position(english, "claim:a") - 1).proves())
                .hasValue(position(english, "thm:lagrange"));
    }

    @Test
    void solutions_are_tied_to_their_exercise_inside_it_or_after_it() {
        assertThat(french.blocks())
                .filteredOn(block -> block.kind() == BlockKind.SOLUTION)
                .extracting(Block::solves)
                .containsExactly(
                        OptionalInt.of(position(french, "exo:cesaro")), OptionalInt.of(position(french, "exo:deux")));
        assertThat(labelled(french, "exo:cesaro").title()).isEqualTo("Moyennes de Cesàro");
    }

    @Test
    void a_lemma_inside_a_proof_is_a_block_and_the_proof_goes_on() {
        Block proof = french.blocks().get(position(french, "thm:rolle") + 1);

        assertThat(proof.text())
                .isEqualTo("Par la définition 1.1.1 et (1.1.1), $f$ atteint ses bornes. La preuve continue ici.");
    }

    @Test
    void comments_and_hidden_text_are_left_out_verbatim_stays() {
        String all = String.join("\n", french.blocks().stream().map(Block::text).toList());

        assertThat(all)
                .doesNotContain("perdu", "Commenté", "Rien de ceci")
                .contains("« chaque année »", "50% d'exercices", "`u_n = 1/n`")
                .contains("```\n\\begin{theoreme} % pas un théorème\n  \\label{faux}\n```");
        assertThat(english.blocks()).noneMatch(block -> block.text().contains("ere."));
    }

    @Test
    void text_is_kept_with_notes_captions_tables_and_links() {
        assertThat(french.blocks().getFirst().text()).isEqualTo("""
                        Ce cours est écrit pour être relu⁽¹⁾. Il coûte 0 % de plus « chaque année » et contient 50% d'exercices.

                        ⁽¹⁾ Une note de bas de page, avec $\\pi$.""");
        assertThat(french.blocks()).anyMatch(block -> block.text()
                .contains("**Figure 2.1.** Une aire sous une courbe\n\nsérie | nature\nharmonique | divergente"));
        assertThat(english.blocks().getFirst().text())
                .isEqualTo("We study groups with “care” – and — sometimes — with a *smile*.");
        assertThat(english.blocks()).anyMatch(block -> block.text()
                .contains("[links](<https://example.org/a_b>) stay; so do 100% of the \\* and"));
        assertThat(english.blocks())
                .anyMatch(block -> block.text().equals("Unnumbered; its text stays, as does (x, y) and the draft."));
    }

    @Test
    void what_is_missing_is_remarked_with_file_and_line() {
        assertThat(french.remarks())
                .containsExactly(
                        new ReadingRemark(ReadingRemark.Kind.MISSING_INPUT, "cours.tex", 56, "chapitres/absent"),
                        new ReadingRemark(
                                ReadingRemark.Kind.UNRESOLVED_REFERENCE, "chapitres/series.tex", 18, "inconnu"));
        assertThat(english.remarks())
                .containsExactly(new ReadingRemark(ReadingRemark.Kind.MISSING_INPUT, "course.tex", 56, "lost/chapter"));
    }

    @Test
    void items_under_a_heading_of_exercises_are_exercises() {
        List<Block> blocks = Fixtures.read("\\section*{Exercises}\\begin{enumerate}\\item One.\\item Two:"
                        + "\\begin{enumerate}\\item a part\\end{enumerate}\\end{enumerate}")
                .blocks();

        assertThat(blocks)
                .extracting(block -> block.kind() + " " + block.number() + " " + block.text())
                .containsExactly("EXERCISE 1 One.", "EXERCISE 2 Two:\n\n- (a) a part");
        assertThat(english.blocks())
                .filteredOn(block -> block.kind() == BlockKind.EXERCISE)
                .extracting(Block::label)
                .isEmpty();
    }
}

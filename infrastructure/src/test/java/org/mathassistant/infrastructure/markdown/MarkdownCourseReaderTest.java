package org.mathassistant.infrastructure.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;

class MarkdownCourseReaderTest {
    private final ICourseReader reader = MarkdownAdapters.courseReader(bytes -> bytes.length > 0 && bytes[0] == 0
            ? Optional.empty()
            : Optional.of(new String(bytes, StandardCharsets.UTF_8)));

    private Manuscript manuscript(String... files) {
        List<SourceFile> sources = new ArrayList<>();
        for (String file : files) {
            sources.add(new SourceFile("f" + sources.size() + ".md", file.getBytes(StandardCharsets.UTF_8)));
        }
        return reader.read(sources, Language.FR, (done, total) -> {});
    }

    private List<Block> blocks(String... files) {
        return manuscript(files).blocks();
    }

    private Block only(String file) {
        List<Block> blocks = blocks(file);
        assertThat(blocks).hasSize(1);
        return blocks.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "**Théorème 3.2 (Rolle).** Soit $f$.          | THEOREM     | 3.2 | Rolle | Soit $f$.",
                "**Théorème 3.2 (Rolle)** Soit $f$.           | THEOREM     | 3.2 | Rolle | Soit $f$.",
                "**Théorème 3.2** (Rolle). Soit $f$.          | THEOREM     | 3.2 | Rolle | Soit $f$.",
                "**Théorème 3.2** *(Rolle)*. Soit $f$.        | THEOREM     | 3.2 | Rolle | Soit $f$.",
                "**Theorem 3.2** (Rolle). Let $f$ be.         | THEOREM     | 3.2 | Rolle | Let $f$ be.",
                "**Theorem 3.2.** Let $f$ be.                 | THEOREM     | 3.2 | ``    | Let $f$ be.",
                "**Theorem 3.2:** Let $f$ be.                 | THEOREM     | 3.2 | ``    | Let $f$ be.",
                "**Theorem 3.2**: let $f$ be.                 | THEOREM     | 3.2 | ``    | let $f$ be.",
                "**Théorème de Rolle.** Soit $f$.             | THEOREM     | ``  | Théorème de Rolle | Soit $f$.",
                "**Rolle's theorem.** Let $f$ be.             | THEOREM     | ``  | Rolle's theorem | Let $f$ be.",
                "__Lemme 4__ — Soit $f$.                      | LEMMA       | 4   | ``    | Soit $f$.",
                "***Corollaire A.1.*** Soit $f$.              | COROLLARY   | A.1 | ``    | Soit $f$.",
                "**Définition 2.1 (Suite $(u_n)$).** Une suite. | DEFINITION | 2.1 | Suite $(u_n)$ | Une suite.",
                "**Définition** Une suite est une fonction.   | DEFINITION  | ``  | ``    | Une suite est une fonction.",
                "**Définition : Suite.** Une fonction.        | DEFINITION  | ``  | Suite | Une fonction.",
                "**Définition-proposition 5.** Une fonction.  | DEFINITION  | 5   | ``    | Une fonction.",
                "**Propriété 7.** Une fonction.               | PROPOSITION | 7   | ``    | Une fonction.",
                "**Exercice 12.** Montrer que.                | EXERCISE    | 12  | ``    | Montrer que.",
                "**Exercice n° 12 (difficile).** Montrer que. | EXERCISE    | 12  | difficile | Montrer que.",
                "**Corrigé 12** Facile.                       | SOLUTION    | 12  | ``    | Facile.",
                "**Solution de l'exercice 12.** Facile.       | SOLUTION    | 12  | ``    | Facile.",
                "**Solution of Exercise 12.** Easy.           | SOLUTION    | 12  | ``    | Easy.",
                "**Corrigé.** Facile.                         | SOLUTION    | ``  | ``    | Facile.",
                "**Méthode** Calculer.                        | METHOD      | ``  | ``    | Calculer.",
                "**Méthode (Variations).** Calculer.          | METHOD      | ``  | Variations | Calculer.",
                "**Exemple** $1+1$.                           | EXAMPLE     | ``  | ``    | $1+1$.",
                "**Contre-exemple.** $1+1$.                   | EXAMPLE     | ``  | ``    | $1+1$.",
                "**Remarque** Attention.                      | REMARK      | ``  | ``    | Attention.",
                "*Preuve.* Évident. ∎                         | PROOF       | ``  | ``    | Évident. ∎",
                "**Démonstration.** Évident.                  | PROOF       | ``  | ``    | Évident.",
                "Proof. Clear.                                | PROOF       | ``  | ``    | Clear.",
                "*Proof of Theorem 3.2.* Clear.               | PROOF       | ``  | Proof of Theorem 3.2 | Clear.",
                "Théorème 3.2 (Rolle). Soit $f$.              | THEOREM     | 3.2 | Rolle | Soit $f$.",
            })
    void heads_in_a_paragraph_are_recognised(String source, BlockKind kind, String number, String title, String text) {
        Block block = only(source);

        assertThat(tuple(block.kind(), block.number(), block.title(), block.text()))
                .isEqualTo(tuple(kind, number, title, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "### Définition 1.4 — Suite     | DEFINITION | 1.4 | Suite",
                "## Theorem 3.2 (Rolle)         | THEOREM    | 3.2 | Rolle",
                "# Exercice 12                  | EXERCISE   | 12  | ``",
                "#### Preuve                    | PROOF      | ``  | ``",
                "### Théorème de Rolle          | THEOREM    | ``  | Théorème de Rolle",
                "### **Lemme 2.** {#lem:deux}   | LEMMA      | 2   | ``",
            })
    void headings_open_blocks(String heading, BlockKind kind, String number, String title) {
        Block block = only(heading + "\n\nSoit $f$.\n\n- un\n- deux");

        assertThat(tuple(block.kind(), block.number(), block.title(), block.text()))
                .isEqualTo(tuple(kind, number, title, "Soit $f$.\n\n- un\n- deux"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "::: theorem {#thm-rolle} Rolle\\nSoit $f$.\\n:::             | Rolle | thm-rolle",
                "::: theorem\\nSoit $f$.\\n:::                               | ``    | ``",
                ":::{theorem} Rolle\\n:label: thm-rolle\\n\\nSoit $f$.\\n:::  | Rolle | thm-rolle",
                ":::{prf:theorem} Rolle\\n:label: thm-rolle\\nSoit $f$.\\n::: | Rolle | thm-rolle",
                "~~~{prf:theorem} Rolle\\n:label: t\\nSoit $f$.\\n~~~        | Rolle | t",
                "::: {.theorem #thm-rolle name=\"Rolle\"}\\nSoit $f$.\\n:::  | Rolle | thm-rolle",
                "::: {#thm-rolle}\\n## Rolle\\n\\nSoit $f$.\\n:::            | Rolle | thm-rolle",
                "::::: {#thm-rolle .x}\\nSoit $f$.\\n:::::                   | ``    | thm-rolle",
                "!!! theorem \"Rolle\"\\n    Soit $f$.                        | Rolle | ``",
                "??? theorem \"Rolle\"\\n\\n    Soit $f$.                     | Rolle | ``",
                "> [!theorem] Rolle\\n> Soit $f$.                            | Rolle | ``",
                "> [!THEOREM]\\n> Soit $f$.                                  | ``    | ``",
                "> **Théorème** (Rolle). Soit $f$.                          | Rolle | ``",
                "> **Théorème (Rolle).**\\n> Soit $f$.                       | Rolle | ``",
                "> ### Théorème (Rolle)\\n>\\n> Soit $f$.                     | Rolle | ``",
                "**Théorème (Rolle).** {#thm-rolle} Soit $f$.               | Rolle | thm-rolle",
                "**Théorème (Rolle).** <a id=\"r\"></a> Soit $f$.            | Rolle | r",
                "<details><summary>Théorème (Rolle)</summary>\\n\\nSoit $f$.\\n\\n</details> | Rolle | ``",
            })
    void containers_open_blocks_and_end_them(String source, String title, String label) {
        List<Block> blocks = blocks(source.replace("\\n", "\n") + "\n\nEnsuite.");

        boolean ends = !source.startsWith("**");
        assertThat(blocks).hasSize(ends ? 2 : 1);
        Block block = blocks.getFirst();
        assertThat(tuple(block.kind(), block.title(), block.label())).isEqualTo(tuple(BlockKind.THEOREM, title, label));
        assertThat(block.text()).isEqualTo(ends ? "Soit $f$." : "Soit $f$.\n\nEnsuite.");
    }

    @Test
    void a_container_gives_its_label_to_the_head_in_it() {
        Block block = only("::: {#thm-rolle}\n**Théorème 3.2 (Rolle).** Soit $f$.\n:::");

        assertThat(tuple(block.number(), block.title(), block.label(), block.text()))
                .isEqualTo(tuple("3.2", "Rolle", "thm-rolle", "Soit $f$."));
    }

    @Test
    void containers_hold_containers() {
        List<Block> blocks = blocks("""
                :::: exercise
                Montrer que $1+1=2$.

                ::: solution
                Compter.
                :::
                ::::
                """);

        assertThat(blocks)
                .extracting(Block::kind, Block::text)
                .containsExactly(
                        tuple(BlockKind.EXERCISE, "Montrer que $1+1=2$."), tuple(BlockKind.SOLUTION, "Compter."));
        assertThat(blocks.get(1).solves()).hasValue(0);
    }

    @Test
    void a_container_that_names_no_block_is_only_text() {
        assertThat(only("::: columns\nUn.\n:::").text()).isEqualTo("Un.");
    }

    @Test
    void a_container_that_nothing_closes_is_remarked_and_ends_with_the_next_head() {
        Manuscript manuscript = manuscript("Avant.\n\n::: theorem\nSoit $f$.\n\n**Remarque.** Fin.");

        assertThat(manuscript.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.TEXT, BlockKind.THEOREM, BlockKind.REMARK);
        assertThat(manuscript.remarks())
                .containsExactly(
                        new ReadingRemark(ReadingRemark.Kind.UNBALANCED_ENVIRONMENT, "f0.md", 3, "::: theorem"));
    }

    @Test
    void containers_nested_without_end_are_kept_as_text() {
        int depth = FileReading.MAX_NESTING;
        String deepest = "::: box\n".repeat(depth) + "Fin.\n" + ":::\n".repeat(depth);
        String tooDeep = "::: box\n" + deepest + ":::\n";

        assertThat(only(deepest).text()).isEqualTo("Fin.");
        assertThat(manuscript(deepest).remarks()).isEmpty();
        assertThat(only(tooDeep).text()).contains("Fin.");
        assertThat(manuscript(tooDeep).remarks())
                .extracting(ReadingRemark::kind)
                .containsExactly(ReadingRemark.Kind.NESTING_LIMIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le **théorème 3.2** montre que.",
                "**Théorème 3.2** montre que c'est vrai.",
                "**Solution** du système, on trouve.",
                "**Important** et plus.",
                "*Exemple* de suite.",
                "Théorème 3.2 montre que.",
                "Une preuve. Une autre.",
                "Exemple de suite : $u_n$.",
                "> une citation",
                "`**Théorème 3.2.**`",
                "```\\n**Théorème 3.2.** Soit\\n# Chapitre 1\\n```",
                "Voici :\\n\\n    **Théorème 3.2.** code",
            })
    void what_only_looks_like_a_head_is_text(String source) {
        Block block = only(source.replace("\\n", "\n"));

        assertThat(block.kind()).isEqualTo(BlockKind.TEXT);
        assertThat(block.text()).isEqualTo(source.replace("\\n", "\n").strip());
    }

    @Test
    void chapters_and_sections_come_from_the_headings() {
        List<Block> blocks = blocks("""
                # 3. Dérivation
                Un.
                ## 3.1 Nombre dérivé
                Deux.
                ### Tangente
                Trois.
                ## Exercices {.unnumbered}
                Quatre.

                Chapitre 4 : Intégration
                ========================
                Cinq.
                """);

        assertThat(blocks)
                .extracting(Block::chapter, Block::section, Block::text)
                .containsExactly(
                        tuple(new Heading("3", "Dérivation"), Heading.NONE, "Un."),
                        tuple(new Heading("3", "Dérivation"), new Heading("3.1", "Nombre dérivé"), "Deux."),
                        tuple(
                                new Heading("3", "Dérivation"),
                                new Heading("3.1", "Nombre dérivé"),
                                "### Tangente\n\nTrois."),
                        tuple(new Heading("3", "Dérivation"), new Heading("", "Exercices"), "Quatre."),
                        tuple(new Heading("4", "Intégration"), Heading.NONE, "Cinq."));
    }

    @Test
    void a_title_above_the_chapters_is_none_of_them() {
        List<Block> blocks = blocks("# Analyse\n\nAvant-propos.\n\n## Chapter 1 — Sequences\n\n### 1.1 Limits\n\nUn.");

        assertThat(blocks)
                .extracting(Block::chapter, Block::section, Block::text)
                .containsExactly(
                        tuple(Heading.NONE, Heading.NONE, "# Analyse\n\nAvant-propos."),
                        tuple(new Heading("1", "Sequences"), new Heading("1.1", "Limits"), "Un."));
    }

    @Test
    void a_block_in_bold_goes_on_to_the_next_head_heading_or_rule() {
        List<Block> blocks = blocks("""
                **Définition 1.** Un.

                Encore un.
                **Définition 2.** Deux.

                ---

                Texte.

                **Remarque.** Trois.

                # Fin

                Quatre.
                """);

        assertThat(blocks)
                .extracting(Block::kind, Block::text)
                .containsExactly(
                        tuple(BlockKind.DEFINITION, "Un.\n\nEncore un."),
                        tuple(BlockKind.DEFINITION, "Deux."),
                        tuple(BlockKind.TEXT, "Texte."),
                        tuple(BlockKind.REMARK, "Trois."),
                        tuple(BlockKind.TEXT, "Quatre."));
    }

    @Test
    void a_rule_right_under_a_block_makes_no_heading_of_it() {
        List<Block> blocks = blocks("**Théorème 1.** Soit $f$.\n---\nTexte.");

        assertThat(blocks)
                .extracting(Block::kind, Block::text)
                .containsExactly(tuple(BlockKind.THEOREM, "Soit $f$."), tuple(BlockKind.TEXT, "Texte."));
    }

    @ParameterizedTest
    @CsvSource({"∎", "□", "$\\square$", "$\\blacksquare$", "CQFD", "Q.E.D.", "*CQFD.*", "\\qed"})
    void an_end_mark_ends_a_proof(String mark) {
        List<Block> blocks = blocks("*Preuve.* Un.\n\nDeux. " + mark + "\n\nTexte.");

        assertThat(blocks).extracting(Block::kind).containsExactly(BlockKind.PROOF, BlockKind.TEXT);
        assertThat(blocks.getFirst().text()).isEqualTo("Un.\n\nDeux. " + mark);
    }

    @Test
    void headings_below_the_one_that_opens_a_block_stay_in_it() {
        List<Block> blocks = blocks("## Théorème 1\n\nUn.\n\n#### Cas général\n\nDeux.\n\n## Suite\n\nTexte.");

        assertThat(blocks)
                .extracting(Block::kind, Block::text)
                .containsExactly(
                        tuple(BlockKind.THEOREM, "Un.\n\n#### Cas général\n\nDeux."), tuple(BlockKind.TEXT, "Texte."));
    }

    @Test
    void formulas_stay_as_they_are_written() {
        String formula = """
                $$
                a

                + b
                - c
                # d
                ---
                > e
                $$

                et $x_1*y_1*z$, \\(a_b\\) puis

                \\[
                1. \\frac12
                \\]

                \\begin{align*}
                - a &= b \\\\

                + c &= d
                \\end{align*}
                """.strip();

        assertThat(only("**Théorème 1.** Soit\n\n" + formula.replace("# d\n", ""))
                        .text())
                .isEqualTo("Soit\n\n" + formula.replace("# d\n", ""));
    }

    @Test
    void a_formula_that_never_closes_harms_nothing_after_it() {
        assertThat(blocks("$$ a\n\n# Chapitre 2\n\n**Théorème 1.** Soit."))
                .extracting(Block::kind, Block::chapter)
                .containsExactly(tuple(BlockKind.TEXT, Heading.NONE), tuple(BlockKind.THEOREM, new Heading("2", "")));
    }

    @Test
    void proofs_prove_what_they_name_or_follow() {
        List<Block> blocks = blocks("""
                **Théorème 1.** Un.

                **Lemme 2.** Deux.

                **Remarque.** Bien.

                *Preuve.* Clair. ∎

                *Démonstration du théorème 1.* Par le lemme 2. ∎

                **Exercice 3.** Trois.

                *Preuve.* De quoi ?
                """);

        assertThat(blocks.get(3).proves()).hasValue(1);
        assertThat(blocks.get(4).proves()).hasValue(0);
        assertThat(blocks.get(4).refersTo()).containsExactly(1);
        assertThat(blocks.get(6).proves()).isEmpty();
    }

    @Test
    void solutions_solve_what_they_name_or_follow() {
        List<Block> blocks = blocks("""
                **Exercice 1.** Un.

                **Exercice 2.** Deux.

                **Solution.** De deux.

                ## Corrigés

                **Corrigé 1.** De un.

                **Solution de l'exercice 2.** De deux encore.

                **Corrigé 9.** De rien.
                """, "# Ailleurs\n\n**Solution of exercise 2.** From another file.");

        assertThat(blocks.get(2).solves()).hasValue(1);
        assertThat(blocks.get(3).solves()).hasValue(0);
        assertThat(blocks.get(4).solves()).hasValue(1);
        assertThat(blocks.get(5).solves()).isEmpty();
        assertThat(blocks.get(6).solves()).hasValue(1);
    }

    @Test
    void references_by_number_and_by_label_are_followed() {
        List<Block> blocks = blocks("""
                **Théorème 3.2.** {#thm-rolle} Un.

                **Définition 1.4.** Deux.

                **Remarque.** D'après le théorème 3.2 et la définition 1.4, et encore le théorème 3.2.

                **Remarque.** Voir @thm-rolle.

                **Remarque.** Voir [Rolle](#thm-rolle), [#thm-rolle], {prf:ref}`thm-rolle`, $\\ref{thm-rolle}$.

                **Remarque.** Le théorème 9.9 n'existe pas, ni @rien.
                """);

        assertThat(blocks.get(2).refersTo()).containsExactly(0, 1);
        assertThat(blocks.get(3).refersTo()).containsExactly(0);
        assertThat(blocks.get(4).refersTo()).containsExactly(0);
        assertThat(blocks.get(5).refersTo()).isEmpty();
    }

    @Test
    void the_same_number_in_two_files_is_looked_for_at_home_first() {
        List<Block> blocks = blocks(
                "**Théorème 1.** A.\n\n**Remarque.** Théorème 1.",
                "**Théorème 1.** B.\n\n**Remarque.** Théorème 1.",
                "**Remarque.** Théorème 1.");

        assertThat(blocks.get(1).refersTo()).containsExactly(0);
        assertThat(blocks.get(3).refersTo()).containsExactly(2);
        assertThat(blocks.get(4).refersTo()).isEmpty();
    }

    @Test
    void lines_that_dig_too_deep_and_runs_without_end_are_kept_as_they_stand() {
        String deep = "> ".repeat(Structure.MAX_NESTED_MARKS + 1) + "Fin.";
        String run = "| a | b |\n".repeat(3 * Structure.MAX_RUN).strip();

        assertThat(only(deep).text()).isEqualTo(deep);
        assertThat(blocks(run).stream().flatMap(block -> block.text().lines()).filter(line -> !line.isEmpty()))
                .hasSize(3 * Structure.MAX_RUN)
                .containsOnly("| a | b |");
    }

    @Test
    void front_matter_is_no_text() {
        assertThat(only("---\ntitle: Analyse\nauthor: Moi\n---\n\nUn.").text()).isEqualTo("Un.");
        assertThat(only("---\n\nUn.").text()).isEqualTo("Un.");
    }

    @Test
    void comments_are_no_text() {
        assertThat(only("<!-- à revoir -->\n\nUn.").text()).isEqualTo("Un.");
    }

    @Test
    void text_is_cut_between_paragraphs_and_formulas_stay_whole() {
        String paragraph = "mot ".repeat(200).strip();
        String formula = "$$\n" + "x +\n\n".repeat(50) + "y\n$$";

        List<Block> blocks = blocks(String.join("\n\n", paragraph, paragraph, paragraph, formula, paragraph));

        assertThat(blocks).hasSize(2);
        assertThat(blocks).extracting(Block::text).allMatch(text -> text.length() < 2_100);
        assertThat(blocks.get(1).text()).contains(formula);
    }

    @Test
    void unreadable_and_empty_files_are_remarked() {
        Manuscript manuscript = manuscript("\0", " \n", "Un.");

        assertThat(manuscript.remarks())
                .containsExactly(
                        new ReadingRemark(ReadingRemark.Kind.SKIPPED_NOT_READABLE, "f0.md", 0, ""),
                        new ReadingRemark(ReadingRemark.Kind.SKIPPED_EMPTY, "f1.md", 0, ""));
        assertThat(manuscript.blocks()).hasSize(1);
    }

    @Test
    void names_are_accepted_whatever_their_case() {
        assertThat(Stream.of("a.md", "b/A.MD", "a.markdown", "a.txt", "md").filter(reader::accepts))
                .containsExactly("a.md", "b/A.MD", "a.markdown");
    }

    @Test
    void progress_counts_the_files() {
        List<Integer> steps = new ArrayList<>();
        List<SourceFile> files = List.of(new SourceFile("a.md", new byte[0]), new SourceFile("b.md", new byte[0]));

        reader.read(files, Language.EN, (done, total) -> steps.add(done * 10 + total));

        assertThat(steps).containsExactly(2, 12, 22);
    }

    @Test
    void no_word_is_lost() {
        String source = """
                ---
                title: Ignoré
                ---
                # 1. Chapitre premier

                Introduction avec [lien][cible] et note[^1].

                [cible]: https://example.org "Titre du lien"
                [^1]: Texte de la note.

                | tableau | valeur |
                |---------|--------|
                | alpha   | beta   |

                > citation libre
                sur deux lignes

                1. premier
                   - imbriqué

                     $$
                     zeta
                     $$
                2. second
                *[HTML]: abréviation

                **Théorème 1.1 (Titre du théorème).** Énoncé. **Preuve.** collée.
                **Remarque.** Suite
                    indentée
                ::: inconnu
                contenu
                :::
                <div class="boite">html</div>

                ```python
                # code
                print("x")
                ```
                $$ ouverte
                Fin du fichier `sans` retour""";

        String read = String.join(
                " ",
                blocks(source).stream()
                        .map(block -> String.join(
                                " ",
                                block.kind().code(),
                                block.chapter().title(),
                                block.number(),
                                block.title(),
                                block.text()))
                        .toList());

        assertThat(words(read))
                .containsAll(words(source.substring(source.indexOf("# 1."))).stream()
                        .filter(word ->
                                !List.of("théorème", "remarque", "inconnu").contains(word))
                        .toList());
    }

    private static List<String> words(String text) {
        return Arrays.stream(Pattern.compile("[^\\p{L}\\p{N}]+").split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

package org.mathassistant.infrastructure.plaintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;

class PlainTextCourseReaderTest {
    private static final String COURSE = """
            Avant-propos du cours.

            Chapitre 3 : Dérivation

            Ce chapitre parle de dérivées.

            3.1 Nombre dérivé
            On fixe un intervalle I.

            Définition 3.1 (Nombre dérivé). La limite du
            taux d'accroissement, comme dans le
            Théorème 9.9. On la note f'(a).
            Exemple 3.2. La fonction carré.

            Théorème 3.3. Toute fonction dérivable est continue.

            Preuve. D'après la définition 3.1. CQFD

            On passe aux exercices.

            3.2 Exercices

            3.2.1 Faciles

            Exercice 1. Dériver le cube.
            Corrigé de l'exercice 1. Trois x carré.
            ----------
            Fin du chapitre 3.
            """;

    private final ICourseReader reader = PlainTextAdapters.courseReader(bytes -> bytes.length > 0 && bytes[0] == 0
            ? Optional.empty()
            : Optional.of(new String(bytes, StandardCharsets.UTF_8)));

    private Manuscript read(String text) {
        SourceFile file = new SourceFile("cours.txt", text.getBytes(StandardCharsets.UTF_8));
        return reader.read(List.of(file), Language.FR, (done, total) -> {});
    }

    private List<Block> blocks(String text) {
        return read(text).blocks();
    }

    @Test
    void blocks_are_known_by_their_heads() {
        assertThat(blocks(COURSE))
                .extracting(Block::kind, Block::number, Block::title, Block::text)
                .containsExactly(
                        tuple(BlockKind.TEXT, "", "", "Avant-propos du cours."),
                        tuple(BlockKind.TEXT, "", "", "Ce chapitre parle de dérivées."),
                        tuple(BlockKind.TEXT, "", "", "On fixe un intervalle I."),
                        tuple(
                                BlockKind.DEFINITION,
                                "3.1",
                                "Nombre dérivé",
                                "La limite du\ntaux d'accroissement, comme dans le\nThéorème 9.9. On la note f'(a)."),
                        tuple(BlockKind.EXAMPLE, "3.2", "", "La fonction carré."),
                        tuple(BlockKind.THEOREM, "3.3", "", "Toute fonction dérivable est continue."),
                        tuple(BlockKind.PROOF, "", "", "D'après la définition 3.1. CQFD"),
                        tuple(BlockKind.TEXT, "", "", "On passe aux exercices."),
                        tuple(BlockKind.TEXT, "", "", "3.2.1 Faciles"),
                        tuple(BlockKind.EXERCISE, "1", "", "Dériver le cube."),
                        tuple(BlockKind.SOLUTION, "1", "", "Trois x carré."),
                        tuple(BlockKind.TEXT, "", "", "Fin du chapitre 3."));
    }

    @Test
    void headings_are_known_by_their_shape() {
        List<Block> blocks = blocks(COURSE);

        assertThat(blocks.get(0).chapter()).isEqualTo(Heading.NONE);
        assertThat(blocks.get(1).chapter()).isEqualTo(new Heading("3", "Dérivation"));
        assertThat(blocks.get(2).section()).isEqualTo(new Heading("3.1", "Nombre dérivé"));
        assertThat(blocks.getLast().section()).isEqualTo(new Heading("3.2", "Exercices"));
    }

    @Test
    void underlined_lines_are_headings() {
        List<Block> blocks = blocks("Suites\n======\nUn.\n\nLimites\n-------\nDeux.");

        assertThat(blocks)
                .extracting(Block::chapter, Block::section, Block::text)
                .containsExactly(
                        tuple(new Heading("", "Suites"), Heading.NONE, "Un."),
                        tuple(new Heading("", "Suites"), new Heading("", "Limites"), "Deux."));
    }

    @Test
    void a_line_as_long_as_a_heading_may_be_is_one() {
        String longest = "3.1 T" + "i".repeat(TextHeading.MAX_LENGTH - 5);

        assertThat(blocks(longest + "\n\nUn.").getFirst().section().number()).isEqualTo("3.1");
        assertThat(blocks(longest + "i\n\nUn.").getFirst().section()).isEqualTo(Heading.NONE);
    }

    @Test
    void sentences_are_no_headings() {
        for (String sentence : List.of(
                "Chapitre 3 montre que",
                "3.2 grammes de sel",
                "1.5 Joule suffit.",
                "Chapitre 3. Théorème, définition et plus encore.")) {
            assertThat(blocks(sentence)).extracting(Block::text).containsExactly(sentence);
        }
    }

    @Test
    void links_are_tied() {
        List<Block> blocks = blocks(COURSE);

        assertThat(blocks.get(6).proves()).hasValue(5);
        assertThat(blocks.get(6).refersTo()).containsExactly(3);
        assertThat(blocks.get(10).solves()).hasValue(9);
    }

    @Test
    void no_word_is_lost() {
        String read = blocks(COURSE).stream()
                .map(block -> String.join(
                        " ",
                        block.chapter().number(),
                        block.chapter().title(),
                        block.section().number(),
                        block.section().title(),
                        block.number(),
                        block.title(),
                        block.text()))
                .collect(Collectors.joining(" "));

        List<String> lost = new ArrayList<>(words(COURSE));
        lost.removeAll(words(read));

        assertThat(lost)
                .as("only the words that became kinds of blocks")
                .isSubsetOf("Chapitre", "Définition", "Exemple", "Preuve", "Exercice", "Corrigé", "exercice", "l");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void unreadable_and_empty_files_are_remarked() {
        assertThat(read("\0").remarks())
                .extracting(ReadingRemark::kind)
                .containsExactly(ReadingRemark.Kind.SKIPPED_NOT_READABLE);
        assertThat(read("\n").remarks())
                .extracting(ReadingRemark::kind)
                .containsExactly(ReadingRemark.Kind.SKIPPED_EMPTY);
    }

    @Test
    void texts_are_accepted_whatever_their_case() {
        assertThat(reader.accepts("a/NOTES.TXT")).isTrue();
        assertThat(reader.accepts("a.md")).isFalse();
    }
}

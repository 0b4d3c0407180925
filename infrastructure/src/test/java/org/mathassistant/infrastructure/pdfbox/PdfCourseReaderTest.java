package org.mathassistant.infrastructure.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;

/** Our own courses, compiled by pdfLaTeX: what it wrote into the {@code .aux} is the truth. */
class PdfCourseReaderTest {
    @TempDir
    private static Path folder;

    private static final ICourseReader READER =
            PdfboxAdapters.courseReader(1, Duration.ofSeconds(1), Path.of("unused"));

    private static Manuscript french;
    private static Manuscript english;
    private static Manuscript slides;

    @BeforeAll
    static void read() {
        french = Pdfs.read("analyse.pdf", folder);
        english = Pdfs.read("groups.pdf", folder);
        slides = Pdfs.read("slides.pdf", folder);
    }

    @ParameterizedTest
    @CsvSource({
        "cours.pdf,true",
        "COURS.PDF,true",
        "a/b.pdf,true",
        "pdf,false",
        "cours.pdf.tex,false",
        "cours.aux,false"
    })
    void accepts_filesByTheirExtension(String name, boolean accepted) {
        assertThat(READER.accepts(name)).isEqualTo(accepted);
    }

    @Test
    void recognises_theSignatureOfAPdf() {
        assertThat(READER.recognises(Pdfs.bytes("groups.pdf"))).isTrue();
        assertThat(READER.recognises(Pdfs.bytes("groups.tex"))).isFalse();
        assertThat(READER.recognises(new byte[0])).isFalse();
    }

    @Test
    void givenFrenchReport_everyLabelledBlockHasItsKindNumberAndPrintedPage() {
        assertThat(Pdfs.labels("analyse.aux")).hasSize(11);
        assertThat(expected(french)).containsAll(Pdfs.labels("analyse.aux"));
    }

    @Test
    void givenEnglishArticleInTwoColumns_everyLabelledBlockHasItsKindNumberAndPrintedPage() {
        assertThat(Pdfs.labels("groups.aux")).hasSize(15);
        assertThat(expected(english)).containsAll(Pdfs.labels("groups.aux"));
    }

    private static List<Pdfs.Expected> expected(Manuscript manuscript) {
        return manuscript.blocks().stream().map(Pdfs.Expected::of).toList();
    }

    @Test
    void printedPages_areTheirOwn_andPhysicalPagesAreCounted() {
        Block theorem = block(french, BlockKind.THEOREM, "1.3");

        assertThat(theorem.page()).isEqualTo("2");
        assertThat(theorem.pdfPage()).isEqualTo(3);
    }

    @Test
    void titles_comeWithoutTheirParentheses() {
        assertThat(block(french, BlockKind.THEOREM, "1.3").title()).isEqualTo("Bolzano–Weierstrass");
        assertThat(block(english, BlockKind.THEOREM, "1.3").title()).isEqualTo("Lagrange");
        assertThat(block(english, BlockKind.THEOREM, "1.3").text())
                .startsWith("If")
                .doesNotContain("Lagrange");
    }

    @Test
    void proofs_areTiedToWhatTheyProve() {
        assertThat(french.blocks())
                .filteredOn(block -> block.kind() == BlockKind.PROOF)
                .extracting(block ->
                        french.blocks().get(block.proves().orElseThrow()).number())
                .containsExactly("1.2", "1.3", "2.3");
    }

    @Test
    void solutions_areTiedToTheirExercise() {
        assertThat(french.blocks())
                .filteredOn(block -> block.kind() == BlockKind.SOLUTION)
                .extracting(block ->
                        french.blocks().get(block.solves().orElseThrow()).number())
                .containsExactly("1.1");
    }

    @Test
    void references_leadToTheBlocksThatTheyName() {
        Block text = french.blocks().stream()
                .filter(block -> block.text().contains("on peut extraire. Voir aussi"))
                .findFirst()
                .orElseThrow();

        assertThat(text.refersTo())
                .extracting(position -> french.blocks().get(position).number())
                .containsExactly("1.3", "1.1");
    }

    @Test
    void chaptersAndSections_areThoseOfTheOutline_withTheirPrintedNumbers() {
        assertThat(block(french, BlockKind.THEOREM, "1.3").chapter()).isEqualTo(new Heading("1", "Suites numériques"));
        assertThat(block(french, BlockKind.THEOREM, "1.3").section()).isEqualTo(new Heading("1.1", "Convergence"));
        assertThat(block(french, BlockKind.EXERCISE, "1.1").section()).isEqualTo(new Heading("1.2", "Exercices"));
        assertThat(block(french, BlockKind.LEMMA, "2.2").chapter()).isEqualTo(new Heading("2", "Fonctions continues"));
    }

    @Test
    void givenNoOutline_headingsAreToldByTheirLook() {
        assertThat(block(english, BlockKind.DEFINITION, "1.1").chapter()).isEqualTo(new Heading("1", "Groups"));
        assertThat(block(english, BlockKind.LEMMA, "3.2").chapter()).isEqualTo(new Heading("3", "Actions"));
    }

    @Test
    void runningHeadsPageNumbersAndTheTableOfContents_areNoText() {
        assertThat(Pdfs.text(english)).doesNotContain("Algebra notes").doesNotContainPattern("(?m)^\\d+$");
        assertThat(Pdfs.text(french)).doesNotContain("Table des matières").doesNotContainPattern("(?m)^\\d+$");
    }

    @Test
    void twoColumns_areReadOneAfterTheOther() {
        String text = Pdfs.text(english);

        assertThat(text.indexOf("cyclic")).isBetween(1, text.indexOf("A homomorphism is a map"));
        assertThat(text.indexOf("normal subgroup")).isGreaterThan(text.indexOf("modulo"));
    }

    @Test
    void ligaturesAndHyphenatedWords_areWholeWords() {
        assertThat(Pdfs.text(english))
                .contains("officially", "difficult", "fifth", "affine", "field", "flourishing", "flow", "finite")
                .contains("permutations", "isomorphisms")
                .doesNotContain("ﬁ", "ﬂ", "ﬀ")
                .doesNotContainPattern("(?m)\\p{L}-$");
    }

    @Test
    void accents_areThoseOfTheLetters() {
        assertThat(Pdfs.text(french))
                .contains("définie", "étudie", "récurrence")
                .doesNotContain("´", "`e");
    }

    @Test
    void textBehindABlock_isNotItsOwn() {
        assertThat(block(english, BlockKind.EXAMPLE, "1.5").text()).doesNotContain("Some text follows");
        assertThat(block(french, BlockKind.DEFINITION, "1.1").text()).doesNotContain("On dit alors");
        assertThat(block(french, BlockKind.PROPOSITION, "1.2").text()).doesNotContain("deux limites");
    }

    @Test
    void footnotes_stayOutOfTheSentencesAroundThem() {
        assertThat(Pdfs.text(french)).contains("Voir aussi les suites de fonctions");
        assertThat(Pdfs.text(french)).containsPattern("On\\s+étudie\\S*\\s+ici");
    }

    @Test
    void regions_lieOnThePageOfTheirBlock_inReadingOrder() {
        Block lemma = block(english, BlockKind.LEMMA, "1.2");
        Block theorem = block(english, BlockKind.THEOREM, "2.2");

        assertThat(lemma.regions()).hasSize(1);
        assertThat(theorem.regions()).hasSize(1);
        Region first = lemma.regions().getFirst();
        Region second = theorem.regions().getFirst();
        assertThat(first.pdfPage()).isEqualTo(1);
        assertThat(first.left() + first.width()).isLessThan(0.52);
        assertThat(second.left()).isGreaterThan(0.5);
        assertThat(first.height()).isBetween(0.01, 0.05);
    }

    @Test
    void everyBlock_standsOnAPage() {
        assertThat(Stream.of(french, english, slides).flatMap(course -> course.blocks().stream()))
                .allSatisfy(block -> {
                    assertThat(block.pdfPage()).isPositive();
                    assertThat(block.regions()).isNotEmpty();
                });
    }

    @Test
    void givenSlidesInBitmapFonts_boxesAreBlocksAndFramesChapters() {
        assertThat(slides.blocks())
                .filteredOn(block -> block.kind() != BlockKind.TEXT)
                .extracting(Block::kind, Block::title, block -> block.chapter().title())
                .containsExactly(
                        tuple(BlockKind.DEFINITION, "", "Définition"),
                        tuple(BlockKind.EXAMPLE, "", "Définition"),
                        tuple(BlockKind.PROPOSITION, "", "Sous-espaces"),
                        tuple(BlockKind.PROOF, "", "Sous-espaces"),
                        tuple(BlockKind.THEOREM, "Base incomplète", "Théorème de la dimension"),
                        tuple(BlockKind.THEOREM, "Rang", "Formule du rang"));
        assertThat(Pdfs.text(slides))
                .contains("espace vectoriel est un ensemble")
                .contains("complétée en une base");
    }

    private static Block block(Manuscript manuscript, BlockKind kind, String number) {
        return manuscript.blocks().stream()
                .filter(block -> block.kind() == kind && block.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void progress_movesWithEachPageOfEachFile() {
        List<SourceFile> files = Stream.of("groups.pdf", "analyse.pdf")
                .map(name -> new SourceFile(name, Pdfs.bytes(name)))
                .toList();
        List<Integer> told = new ArrayList<>();

        PdfboxAdapters.courseReader(100, Duration.ofMinutes(2), folder).read(files, Language.EN, (done, total) -> {
            assertThat(total).isEqualTo(200);
            told.add(done);
        });

        assertThat(told).isSorted().startsWith(0).endsWith(200).contains(100);
        assertThat(told.stream().distinct().filter(done -> done % 100 != 0)).hasSizeGreaterThan(2);
    }
}

package org.mathassistant.bootstrap.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.ingestion.Receipt;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.IngestionReport;
import org.mathassistant.domain.reading.ReadingRemark;
import org.mathassistant.domain.reading.ReadingRemark.Kind;
import org.mathassistant.domain.request.Caller;

/** What LaTeX leaves in a course's folder: its PDF, its {@code .aux}, its figures. */
class PrintBesideSourcesTest {
    private static final Caller READER = Caller.local(Language.FR);
    private static final Path COURSES = Path.of("../infrastructure/src/test/resources/pdf");

    @TempDir
    Path dataDir;

    private static SourceFile file(String uploadedAs, String name) throws IOException {
        return new SourceFile(uploadedAs, Files.readAllBytes(COURSES.resolve(name)));
    }

    private static IngestionReport read(MathAssistantFacade assistant, SourceFile... files) throws Exception {
        Receipt receipt = assistant.ingestion().submit("Analyse", Language.FR, List.of(files));
        return assistant
                .ingestion()
                .awaitEnd(receipt.job().orElseThrow(), Duration.ofMinutes(2))
                .report()
                .orElseThrow();
    }

    private static List<Passage> passages(MathAssistantFacade assistant) {
        return assistant.courses().list(READER).stream()
                .flatMap(course ->
                        assistant
                                .courses()
                                .passages(course.id(), "", Optional.empty(), Optional.empty(), 100, READER)
                                .stream())
                .toList();
    }

    @Test
    void a_course_with_its_pdf_under_any_name_is_read_once_with_the_pages_of_the_pdf() throws Exception {
        try (MathAssistantFacade assistant =
                MathAssistants.builder().dataDir(dataDir).build()) {
            IngestionReport report =
                    read(assistant, file("Cours 2026.pdf", "analyse.pdf"), file("analyse.tex", "analyse.tex"));

            assertThat(report.remarks())
                    .containsExactly(new ReadingRemark(Kind.PRINT_OF_SOURCES, "Cours 2026.pdf", 0, ""));
            assertThat(report.blocks()).containsEntry(BlockKind.DEFINITION, 2).containsEntry(BlockKind.THEOREM, 2);
            assertThat(passages(assistant)).extracting(Passage::file).containsOnly("analyse.tex");
            assertThat(passages(assistant))
                    .filteredOn(passage -> passage.kind() == BlockKind.THEOREM)
                    .extracting(Passage::number, Passage::page)
                    .containsExactly(tuple("1.3", "2"), tuple("2.3", "4"));
        }
    }

    @Test
    void another_pdf_beside_a_course_is_read_too() throws Exception {
        try (MathAssistantFacade assistant =
                MathAssistants.builder().dataDir(dataDir).build()) {
            IngestionReport report = read(assistant, file("analyse.tex", "analyse.tex"), file("a.pdf", "groups.pdf"));

            assertThat(report.remarks()).extracting(ReadingRemark::kind).doesNotContain(Kind.PRINT_OF_SOURCES);
            assertThat(passages(assistant)).extracting(Passage::file).contains("analyse.tex", "a.pdf");
        }
    }

    @Test
    void figures_are_not_read_as_texts_and_an_aux_alone_is_reported() throws Exception {
        SourceFile text = new SourceFile(
                "cours.tex",
                "Voyez la figure \\includegraphics[width=3cm]{figures/courbe}.".getBytes(StandardCharsets.UTF_8));
        try (MathAssistantFacade assistant =
                MathAssistants.builder().dataDir(dataDir).build()) {
            assertThat(read(assistant, file("figures/courbe.pdf", "slides.pdf"), text)
                            .remarks())
                    .containsExactly(new ReadingRemark(Kind.SKIPPED_PICTURE, "figures/courbe.pdf", 0, ""));
            assertThat(passages(assistant)).extracting(Passage::file).containsOnly("cours.tex");

            assertThat(read(assistant, file("analyse.pdf", "analyse.pdf"), file("analyse.aux", "analyse.aux"))
                            .remarks())
                    .containsExactly(new ReadingRemark(Kind.AUX_WITHOUT_SOURCE, "analyse.aux", 0, ""));
        }
    }
}

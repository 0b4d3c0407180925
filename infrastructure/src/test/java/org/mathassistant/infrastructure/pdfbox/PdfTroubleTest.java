package org.mathassistant.infrastructure.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;
import org.mathassistant.domain.reading.ReadingRemark.Kind;

/** PDFs that can't be read, or not all of them, and such as were made to do harm. */
class PdfTroubleTest {
    @TempDir
    private static Path folder;

    @Test
    void givenEncryptedFile_saysThatItNeedsItsPassword() throws IOException {
        try (PDDocument document = new PDDocument()) {
            text(document, "Theorem 1. Secret.");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

            assertThat(read(document)).satisfies(remarked(Kind.PASSWORD_NEEDED, ""));
        }
    }

    @Test
    void givenFileThatOnlyItsOwnerMayChange_readsIt() throws IOException {
        try (PDDocument document = new PDDocument()) {
            text(document, "Theorem 1. Public.");
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

            assertThat(Pdfs.text(read(document))).contains("Public");
        }
    }

    @Test
    void givenDamagedFile_saysSo() {
        byte[] cut = Arrays.copyOf("%PDF-1.7\n1 0 obj\n<< /Type /Catalog".getBytes(StandardCharsets.US_ASCII), 2_000);

        assertThat(Pdfs.read(new SourceFile("a.pdf", cut), folder)).satisfies(remarked(Kind.DAMAGED_FILE, ""));
    }

    @Test
    void givenScannedPages_readsTheOthersAndNamesThem() throws IOException {
        try (PDDocument document = new PDDocument()) {
            text(document, "Theorem 1. Every scanned course has a typed page.");
            picture(document);
            picture(document);
            text(document, "Definition 2. A typed page is one with letters.");

            Manuscript manuscript = read(document);

            assertThat(manuscript).satisfies(remarked(Kind.PAGES_WITHOUT_TEXT, "2, 3"));
            assertThat(Pdfs.text(manuscript)).contains("typed page").contains("letters");
        }
    }

    @Test
    void givenEmptyPages_saysThatThereIsNothingToRead() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());

            assertThat(read(document)).satisfies(remarked(Kind.SKIPPED_EMPTY, ""));
        }
    }

    @Test
    void givenMorePagesThanAllowed_readsTheFirstAndNamesTheOthers() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= 5; page++) {
                text(document, "Theorem " + page + ". True.");
            }
            Manuscript manuscript = PdfboxAdapters.courseReader(3, Duration.ofMinutes(1), folder)
                    .read(List.of(file(document)), Language.EN, (done, total) -> {});

            assertThat(manuscript).satisfies(remarked(Kind.PAGES_BEYOND_LIMITS, "4, 5"));
            assertThat(manuscript.blocks()).hasSize(3);
        }
    }

    @Test
    void givenStreamThatUnpacksToMoreThanAllMemory_endsTheProcessAlone() throws IOException {
        try (PDDocument document = new PDDocument()) {
            text(document, "Theorem 1. Its font explains itself at length.");
            COSStream bomb = document.getDocument().createCOSStream();
            try (OutputStream out = bomb.createRawOutputStream()) {
                out.write(zeros(1L << 30));
            }
            bomb.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            PDResources resources = document.getPage(0).getResources();
            COSName font = resources.getFontNames().iterator().next();
            resources.getFont(font).getCOSObject().setItem(COSName.TO_UNICODE, bomb);

            assertThat(read(document)).satisfies(remarked(Kind.PAGES_BEYOND_LIMITS, "1"));
        }
    }

    @Test
    void givenPageThatDrawsItselfWithoutEnd_leavesItOut() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDStream contents = new PDStream(document);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] drawing = "q Q ".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 150; i++) {
                    out.write(drawing);
                }
            }
            document.getPage(0).setContents(contents);
            text(document, "Theorem 2. The next page is read.");

            Manuscript manuscript = read(document);

            assertThat(manuscript).satisfies(remarked(Kind.PAGES_BEYOND_LIMITS, "1"));
            assertThat(Pdfs.text(manuscript)).contains("next page");
        }
    }

    @Test
    void givenHugePage_readsIt() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(1e6f, 1e6f)));
            write(document, document.getPage(0), "Theorem 1. Large.");

            assertThat(Pdfs.text(read(document))).contains("Large");
        }
    }

    @Test
    void givenTurnedPage_marksTheBlockWhereAReaderSeesIt() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 800));
            page.setRotation(90);
            document.addPage(page);
            try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
                contents.beginText();
                contents.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                // On a page turned clockwise, text that runs upwards is read from left to right.
                contents.setTextMatrix(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 100, 80));
                contents.showText("Theorem 1. Turned.");
                contents.endText();
            }

            var region = read(document).blocks().getFirst().regions().getFirst();

            assertThat(region.left()).isCloseTo(0.1, org.assertj.core.data.Offset.offset(0.01));
            assertThat(region.top() + region.height()).isCloseTo(0.25, org.assertj.core.data.Offset.offset(0.02));
        }
    }

    @Test
    void givenProgressThatThrows_stopsTheReading() throws IOException {
        try (PDDocument document = new PDDocument()) {
            text(document, "Theorem 1. True.");
            SourceFile file = file(document);

            assertThatThrownBy(() -> PdfboxAdapters.courseReader(10, Duration.ofMinutes(1), folder)
                            .read(List.of(file), Language.EN, (done, total) -> {
                                throw new IllegalStateException("stopped");
                            }))
                    .hasMessage("stopped");
        }
    }

    private static org.assertj.core.api.ThrowingConsumer<Manuscript> remarked(Kind kind, String detail) {
        return manuscript -> assertThat(manuscript.remarks()).contains(new ReadingRemark(kind, "a.pdf", 0, detail));
    }

    private static Manuscript read(PDDocument document) throws IOException {
        return Pdfs.read(file(document), folder);
    }

    private static SourceFile file(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new SourceFile("a.pdf", bytes.toByteArray());
    }

    private static void text(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        write(document, page, text);
    }

    private static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
            contents.beginText();
            contents.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
            contents.newLineAtOffset(72, 500);
            contents.showText(text);
            contents.endText();
        }
    }

    private static void picture(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
            contents.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 612, 792);
        }
    }

    private static byte[] zeros(long count) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (long written = 0; written < count; written += zeros.length) {
                out.write(zeros);
            }
        }
        return packed.toByteArray();
    }
}

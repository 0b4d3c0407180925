package org.mathassistant.bootstrap.web;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A course of one page whose theorem stands at a known place. */
final class ZorgonPdf {
    static final float HEIGHT = 600;
    /** The baselines of the theorem's two lines, in points from the upper edge. */
    static final float THEOREM = 300;

    static final float THEOREM_END = 314;
    /** Where the text before it ends and the text after it begins. */
    static final float BEFORE = 264;

    static final float AFTER = 400;

    private static final float WIDTH = 400;
    private static final float MARGIN = 50;
    private static final float SIZE = 11;

    private ZorgonPdf() {}

    static Path into(Path file) throws IOException {
        PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
        PDFont plain = new PDType1Font(FontName.HELVETICA);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                line(content, 70, bold, 16, "1  Zorgons");
                for (float y = 110; y <= BEFORE; y += 14) {
                    line(content, y, plain, SIZE, "Much can be said before the first result is stated.");
                }
                line(content, THEOREM, bold, SIZE, "Theorem 1 (Hamilton).");
                at(content, MARGIN + 125, THEOREM, plain, SIZE, "Every zorgon is round and blue,");
                line(content, THEOREM_END, plain, SIZE, "and it has no corners at all.");
                for (float y = AFTER; y <= 470; y += 14) {
                    line(content, y, plain, SIZE, "Afterwards there is much to be said again.");
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void line(PDPageContentStream content, float y, PDFont font, float size, String text)
            throws IOException {
        at(content, MARGIN, y, font, size, text);
    }

    private static void at(PDPageContentStream content, float x, float y, PDFont font, float size, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, HEIGHT - y);
        content.showText(text);
        content.endText();
    }
}

package org.mathassistant.infrastructure.pdfbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The program of the process that draws one page: a PDF on standard input, its page as PNG on standard output. It needs no
 * one to end it: what takes too long or too much memory ends by itself.
 */
final class PageDrawing {
    /** A4 in the largest width. Four bytes each while it is drawn, and as much again for each transparent group. */
    static final int MAX_PIXELS = 9_000_000;

    static final int TOO_SLOW = 10;
    static final int NO_SUCH_PAGE = 11;

    private PageDrawing() {}

    /** @param arguments page from 1, width in pixels, seconds it may take */
    public static void main(String[] arguments) throws IOException {
        endAfter(Integer.parseInt(arguments[2]));
        ImageIO.setUseCache(false);
        PrintStream out = System.out;
        try (PDDocument document = Loader.loadPDF(System.in.readAllBytes())) {
            write(document, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), out);
        }
        out.flush();
        // Whatever thread or reference handler is left has nothing more to say.
        Runtime.getRuntime().halt(out.checkError() ? 1 : 0);
    }

    private static void endAfter(int seconds) {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(seconds * 1_000L);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(TOO_SLOW);
        });
        watch.setDaemon(true);
        watch.start();
    }

    private static void write(PDDocument document, int page, int width, OutputStream out) throws IOException {
        if (page > document.getNumberOfPages()) {
            Runtime.getRuntime().halt(NO_SUCH_PAGE);
        }
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        // The frames around links are the screen's, not the page's.
        renderer.setAnnotationsFilter(annotation -> !(annotation instanceof PDAnnotationLink));
        BufferedImage image = renderer.renderImage(page - 1, scale(document.getPage(page - 1), width), ImageType.RGB);
        ImageIO.write(image, "png", out);
    }

    /** Pixels a point (1/72 inch). */
    private static float scale(PDPage page, int width) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        double wide = turned ? box.getHeight() : box.getWidth();
        double high = turned ? box.getWidth() : box.getHeight();
        double scale = width / wide;
        double pixels = wide * scale * high * scale;
        // The renderer cuts fractions of pixels off; a little more keeps the last one.
        return (float) (scale * Math.min(1, Math.sqrt(MAX_PIXELS / pixels)) * (1 + 1e-6));
    }
}

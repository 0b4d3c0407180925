package org.mathassistant.infrastructure.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.IPageRenderer;

class PdfboxPageRendererTest {
    private static final PDRectangle PAGE = new PDRectangle(200, 400);
    /** Red, in the upper left quarter. */
    private static final String MARK = "1 0 0 rg 0 200 100 200 re f ";

    private static final int RED = 0xFF0000;
    private static final int WHITE = 0xFFFFFF;

    @TempDir
    private Path folder;

    private IPageRenderer renderer;

    @BeforeEach
    void open() {
        renderer = PdfboxAdapters.pageRenderer(folder);
    }

    private static IPageRenderer limited(Path folder, int heapMegabytes, int seconds) {
        return new PdfboxPageRenderer(
                new ChildJvm(PageDrawing.class, heapMegabytes, folder), Duration.ofSeconds(seconds));
    }

    private static BufferedImage image(Optional<byte[]> png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png.orElseThrow()));
    }

    private static int colour(BufferedImage image, double left, double top) {
        return image.getRGB((int) (left * image.getWidth()), (int) (top * image.getHeight())) & WHITE;
    }

    @Test
    void a_page_is_drawn_in_the_asked_width() throws IOException {
        SourceFile pdf = new DrawnPdf().page(PAGE, "").page(PAGE, MARK).file();
        BufferedImage image = image(renderer.png(pdf, 2, 333));
        assertThat(image.getWidth()).isEqualTo(333);
        assertThat(image.getHeight()).isEqualTo(666);
        assertThat(colour(image, 0.25, 0.25)).isEqualTo(RED);
        assertThat(colour(image, 0.75, 0.25)).isEqualTo(WHITE);
        assertThat(colour(image, 0.25, 0.75)).isEqualTo(WHITE);
    }

    @Test
    void what_is_drawn_is_the_visible_part_turned_as_the_page_asks() throws IOException {
        SourceFile pdf = new DrawnPdf()
                .page(PAGE, MARK, 1, page -> {
                    page.setCropBox(new PDRectangle(0, 200, 200, 200));
                    page.setRotation(90);
                })
                .file();
        BufferedImage image = image(renderer.png(pdf, 1, 100));
        assertThat(image.getHeight()).isEqualTo(100);
        // The left half of the visible part is its upper half once turned.
        assertThat(colour(image, 0.25, 0.25)).isEqualTo(RED);
        assertThat(colour(image, 0.75, 0.25)).isEqualTo(RED);
        assertThat(colour(image, 0.5, 0.75)).isEqualTo(WHITE);
    }

    @Test
    void a_page_beyond_the_last_is_none() throws IOException {
        SourceFile pdf = new DrawnPdf().page(PAGE, MARK).file();
        assertThat(renderer.png(pdf, 2, 100).isPresent()).isFalse();
    }

    @Test
    void a_page_much_taller_than_wide_comes_out_smaller() throws IOException {
        SourceFile pdf = new DrawnPdf().page(new PDRectangle(10, 14_400), "").file();
        BufferedImage image = image(renderer.png(pdf, 1, 2_400));
        assertThat(image.getWidth() * image.getHeight()).isBetween(1, PageDrawing.MAX_PIXELS + 20_000);
    }

    @Test
    void what_is_no_pdf_is_not_drawn() throws IOException {
        byte[] whole = new DrawnPdf().page(PAGE, MARK).file().content();
        assertThat(renderer.png(new SourceFile("a.pdf", new byte[0]), 1, 100).isPresent())
                .isFalse();
        assertThat(renderer.png(new SourceFile("a.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)), 1, 100)
                        .isPresent())
                .isFalse();
        assertThat(renderer.png(new SourceFile("a.pdf", Arrays.copyOf(whole, 60)), 1, 100)
                        .isPresent())
                .isFalse();
    }

    @Test
    void a_locked_file_is_not_drawn_and_one_that_all_may_read_is() throws IOException {
        assertThat(renderer.png(
                                new DrawnPdf()
                                        .page(PAGE, MARK)
                                        .lockedWith("secret")
                                        .file(),
                                1,
                                100)
                        .isPresent())
                .isFalse();
        assertThat(renderer.png(new DrawnPdf().page(PAGE, MARK).lockedWith("").file(), 1, 100)
                        .isPresent())
                .isTrue();
    }

    @Test
    void a_page_that_takes_too_long_is_given_up_and_the_next_one_is_drawn() throws IOException {
        SourceFile pdf = new DrawnPdf()
                .page(PDRectangle.A4, "0 0 m 600 800 l 0 800 l 600 0 l h B* ", 10_000_000, page -> {})
                .page(PAGE, MARK)
                .file();
        IPageRenderer hurried = limited(folder, 128, 3);
        assertThat(hurried.png(pdf, 1, 1_000).isPresent()).isFalse();
        assertThat(renderer.png(pdf, 2, 100).isPresent()).isTrue();
    }

    @Test
    void a_page_that_asks_for_all_memory_takes_none_of_ours() throws IOException {
        SourceFile pdf =
                new DrawnPdf().pageWithColours(300_000_000).page(PAGE, MARK).file();
        assertThat(pdf.content()).hasSizeLessThan(1_000_000);
        IPageRenderer small = limited(folder, 64, 20);
        assertThat(small.png(pdf, 1, 1_000).isPresent()).isFalse();
        assertThat(small.png(pdf, 2, 100).isPresent()).isTrue();
    }

    @Test
    void a_form_that_draws_itself_ends() throws IOException {
        SourceFile pdf = new DrawnPdf().pageThatNeverEnds().page(PAGE, MARK).file();
        // Whether there is an image of it or none, the call comes back and the next page is drawn.
        limited(folder, 64, 5).png(pdf, 1, 100);
        assertThat(renderer.png(pdf, 2, 100).isPresent()).isTrue();
    }
}

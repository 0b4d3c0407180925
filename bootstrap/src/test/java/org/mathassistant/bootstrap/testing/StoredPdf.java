package org.mathassistant.bootstrap.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.infrastructure.hibernate.HibernateAdapters;

/** A course of a PDF as it stands in the storage, so that its pages can be tested apart from the reading of PDFs. */
public final class StoredPdf {
    public static final String FILE = "stored.pdf";
    public static final String DAMAGED = "damaged.pdf";

    private static final CourseId COURSE = new CourseId("stored");

    private StoredPdf() {}

    /**
     * Puts it into the data folder of a server that does not run: passages {@code first} on page 1, {@code both} on pages 1
     * and 2, {@code plain} on none, {@code broken} in a file that is no PDF, and {@code old}, which the course held before.
     */
    public static void into(Path dataDir) throws IOException {
        Region lower = new Region(1, 0, 0.5, 1, 0.5);
        Passage first = passage("first", FILE, 1, new Region(1, 0, 0, 1, 0.5));
        Passage both = passage("both", FILE, 1, lower, new Region(2, 0, 0, 1, 0.5));
        Passage plain = passage("plain", "plain.txt", 0);
        Passage broken = passage("broken", DAMAGED, 1);
        List<SourceFile> files =
                List.of(new SourceFile(FILE, pdf()), new SourceFile(DAMAGED, new byte[] {'%', 'P', 'D', 'F', '-'}));
        try (HibernateAdapters storage = HibernateAdapters.open("", dataDir, Clock.systemUTC())) {
            storage.publisher().publish(course(1), List.of(passage("old", FILE, 1, lower)), files);
            storage.publisher().publish(course(2), List.of(first, both, plain, broken), files);
        }
    }

    private static Course course(long revision) {
        return new Course(COURSE, "Stored", Language.EN, revision, "f" + revision, Instant.EPOCH);
    }

    private static Passage passage(String id, String file, int pdfPage, Region... regions) {
        return new Passage(
                new PassageId(id),
                COURSE,
                file,
                new Heading("1", "Pictures"),
                Heading.NONE,
                BlockKind.TEXT,
                "",
                "",
                "",
                "",
                pdfPage,
                "The passage " + id + ".",
                Links.NONE,
                false,
                List.of(regions));
    }

    /** Two pages twice as high as wide: the first with a black upper half, the second white. */
    private static byte[] pdf() throws IOException {
        PDRectangle size = new PDRectangle(200, 400);
        try (PDDocument document = new PDDocument()) {
            PDPage first = new PDPage(size);
            document.addPage(first);
            try (PDPageContentStream content = new PDPageContentStream(document, first)) {
                content.addRect(0, 200, 200, 200);
                content.fill();
            }
            document.addPage(new PDPage(size));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}

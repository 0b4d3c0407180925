package org.mathassistant.infrastructure.pdfbox;

import java.nio.file.Path;
import java.time.Duration;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.IFormulaReader;
import org.mathassistant.domain.port.IPageRenderer;

/** Makes what reads and draws PDFs. */
public final class PdfboxAdapters {
    /** What a process that reads may take for objects: a file of 50 MB and what is kept of a thousand pages' fonts. */
    private static final int READING_MEGABYTES = 320;

    private PdfboxAdapters() {}

    /** Without help for formulas. */
    public static ICourseReader courseReader(int maxPages, Duration maxTime, Path folder) {
        return courseReader(maxPages, maxTime, folder, IFormulaReader.NONE, Duration.ZERO);
    }

    /**
     * A reader of PDF courses. Stateless: one may serve many readings at once; each takes a process of its own.
     *
     * @param maxPages pages of a file that are read
     * @param maxTime for one file, in whole seconds
     * @param folder where a list of the system's fonts may be kept
     * @param formulas reads the formulas of doubtful pages
     * @param formulaTime how long that may take for one file
     */
    public static ICourseReader courseReader(
            int maxPages, Duration maxTime, Path folder, IFormulaReader formulas, Duration formulaTime) {
        PageProcess process = new PageProcess(
                new ChildJvm(PageReading.class, READING_MEGABYTES, folder), PdfLimits.of(maxPages, maxTime));
        return new PdfCourseReader(process, new FormulaHelp(formulas, formulaTime));
    }

    /** @param folder where a list of the system's fonts may be kept */
    public static IPageRenderer pageRenderer(Path folder) {
        return new PdfboxPageRenderer(
                new ChildJvm(PageDrawing.class, PdfboxPageRenderer.HEAP_MEGABYTES, folder), PdfboxPageRenderer.TIME);
    }
}

package org.mathassistant.infrastructure.pdfbox;

import java.nio.file.Path;
import org.mathassistant.domain.port.IPageRenderer;

/** Makes what reads and draws PDFs. */
public final class PdfboxAdapters {
    private PdfboxAdapters() {}

    /** @param folder where a list of the system's fonts may be kept */
    public static IPageRenderer pageRenderer(Path folder) {
        return new PdfboxPageRenderer(new ChildJvm(PdfboxPageRenderer.HEAP_MEGABYTES, folder), PdfboxPageRenderer.TIME);
    }
}

package org.mathassistant.infrastructure.pdfbox;

import java.io.IOException;

/** A page or a file costs more than is allowed; an {@code IOException}, so that PDFBox lets it through. */
final class OverLimit extends IOException {
    private static final long serialVersionUID = 1;

    OverLimit(String what) {
        super(what);
    }
}

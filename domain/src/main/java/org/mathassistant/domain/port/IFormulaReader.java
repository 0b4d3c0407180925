package org.mathassistant.domain.port;

import java.time.Duration;
import java.util.List;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.FormulaReading;

/** Reads the formulas on pages of a PDF better than the extraction of text can. Never throws: it is help, not a need. */
public interface IFormulaReader {
    /**
     * Reads some pages.
     *
     * @param firstPage physical, from 1
     * @param lastPage at least {@code firstPage}
     * @param limit how long it may take
     */
    FormulaReading read(SourceFile pdf, int firstPage, int lastPage, Duration limit);

    /** Reads none. */
    IFormulaReader NONE = (pdf, firstPage, lastPage, limit) -> FormulaReading.of(List.of());
}

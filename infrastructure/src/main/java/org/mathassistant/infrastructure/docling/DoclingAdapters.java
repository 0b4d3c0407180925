package org.mathassistant.infrastructure.docling;

import java.net.URI;
import org.mathassistant.domain.port.IFormulaReader;

/** Makes the reader of formulas of a docling-serve. */
public final class DoclingAdapters {
    private DoclingAdapters() {}

    /**
     * A reader of formulas. Stateless; nothing is sent before it is asked.
     *
     * @param server where docling-serve answers ({@code http://127.0.0.1:5001})
     * @param key sent as {@code X-Api-Key}; none where it is empty
     */
    public static IFormulaReader formulaReader(URI server, String key) {
        return new DoclingFormulaReader(server, key);
    }
}

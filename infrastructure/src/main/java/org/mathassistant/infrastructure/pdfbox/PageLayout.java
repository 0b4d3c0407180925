package org.mathassistant.infrastructure.pdfbox;

import java.util.ArrayList;
import java.util.List;

/** Puts what stands on a page into lines, in reading order. */
final class PageLayout {
    private PageLayout() {}

    static PdfPage of(PageContent page, int number, String label) {
        List<Line> lines = new ArrayList<>();
        Fidelity fidelity = new Fidelity();
        List<List<Chunk>> parts = Columns.of(
                Chunk.of(Structures.composed(Negations.composed(Accents.composed(page.atoms())), page.bars())));
        for (int column = 0; column < parts.size(); column++) {
            for (Row row : Row.of(parts.get(column))) {
                lines.add(RowText.line(row, number, column));
                fidelity.add(row);
            }
        }
        return new PdfPage(
                number,
                label,
                page.width(),
                page.height(),
                Footnotes.marked(lines, page.bars(), page.width()),
                page.images(),
                fidelity.value());
    }
}

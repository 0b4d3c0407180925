package org.mathassistant.infrastructure.pdfbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mathassistant.application.reading.Draft;
import org.mathassistant.application.reading.Linking;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;

/** Reads the PDF files of a course, each on its own, and then ties their blocks to each other. */
final class PdfCourseReader implements ICourseReader {
    private static final String SIGNATURE = "%PDF-";
    /** The signature stands within so many bytes: Acrobat's own tolerance. */
    private static final int BEGINNING = 1_024;
    /** In how many steps the reading of a file is told. */
    private static final int STEPS = 100;

    private final PageProcess process;
    private final FormulaHelp help;

    PdfCourseReader(PageProcess process, FormulaHelp help) {
        this.process = process;
        this.help = help;
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public boolean recognises(byte[] content) {
        return new String(content, 0, Math.min(BEGINNING, content.length), StandardCharsets.ISO_8859_1)
                .contains(SIGNATURE);
    }

    @Override
    public Manuscript read(List<SourceFile> files, Language language, Progress progress) {
        List<Draft> drafts = new ArrayList<>();
        List<Site> sites = new ArrayList<>();
        List<ReadingRemark> remarks = new ArrayList<>();
        int total = files.size() * STEPS;
        for (int done = 0; done < files.size(); done++) {
            int before = done * STEPS;
            progress.at(before, total);
            PdfFile file = new PdfFile(
                    files.get(done), process, help, (page, pages) -> progress.at(before + share(page, pages), total));
            remarks.addAll(file.remarks());
            for (Placed block : file.blocks()) {
                drafts.add(block.draft());
                sites.add(file.site(block.place()));
            }
        }
        progress.at(total, total);
        return new Manuscript(placed(Linking.link(drafts, text -> List.of()), sites), remarks);
    }

    /** What so many pages are of the steps of a file. */
    private static int share(int page, int pages) {
        return (int) ((long) STEPS * Math.min(page, pages) / Math.max(1, pages));
    }

    private static List<Block> placed(List<Block> linked, List<Site> sites) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < linked.size(); i++) {
            blocks.add(sites.get(i).of(linked.get(i)));
        }
        return blocks;
    }
}

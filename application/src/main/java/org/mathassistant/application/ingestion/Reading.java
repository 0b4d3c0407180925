package org.mathassistant.application.ingestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ICourseReader.Progress;
import org.mathassistant.domain.reading.Block;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;

/** Gives each reader its files, and makes one manuscript of theirs, in the order of each reader's first file. */
final class Reading {
    private final Formats formats;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ReadingRemark> remarks = new ArrayList<>();

    Reading(Formats formats, Language language) {
        this.formats = formats;
        this.language = language;
    }

    /** @param progress is told of all the files that can be read, whichever reader reads them */
    Manuscript of(List<SourceFile> files, Progress progress) {
        Map<ICourseReader, List<SourceFile>> shares = share(files);
        int total = shares.values().stream().mapToInt(List::size).sum();
        int before = 0;
        for (Map.Entry<ICourseReader, List<SourceFile>> share : shares.entrySet()) {
            int start = before;
            int size = share.getValue().size();
            append(share.getKey()
                    .read(
                            share.getValue(),
                            language,
                            (done, of) -> progress.at(start + scaled(done, of, size), total)));
            before += size;
        }
        return new Manuscript(blocks, remarks);
    }

    private Map<ICourseReader, List<SourceFile>> share(List<SourceFile> files) {
        Map<ICourseReader, List<SourceFile>> shares = new LinkedHashMap<>();
        for (SourceFile file : files) {
            formats.reader(file.name()).ifPresent(reader -> shares.computeIfAbsent(reader, first -> new ArrayList<>())
                    .add(file));
        }
        return shares;
    }

    /** A reader may count in other steps than files. */
    private static int scaled(int done, int of, int size) {
        return of <= 0 ? 0 : (int) ((long) Math.clamp(done, 0, of) * size / of);
    }

    private void append(Manuscript manuscript) {
        int shift = blocks.size();
        for (Block block : manuscript.blocks()) {
            blocks.add(shift == 0 ? block : block.shifted(shift));
        }
        remarks.addAll(manuscript.remarks());
    }
}

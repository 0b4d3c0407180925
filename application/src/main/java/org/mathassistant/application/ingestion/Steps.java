package org.mathassistant.application.ingestion;

import java.util.List;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader.Progress;

/** How far a reading has come over all readers, in hundredths; a file counts by its size. */
final class Steps {
    static final int TOTAL = 100;

    private final long all;
    private final Progress progress;
    private long before;

    Steps(List<SourceFile> files, Progress progress) {
        this.all = size(files);
        this.progress = progress;
    }

    private static long size(List<SourceFile> files) {
        return files.stream().mapToLong(file -> 1L + file.content().length).sum();
    }

    /** What a reader of these files is to tell, in whatever steps it counts. */
    Progress of(List<SourceFile> files) {
        long size = size(files);
        return (done, of) -> tell(of <= 0 ? 0 : Math.clamp(done, 0, of) * (double) size / of);
    }

    /** These files are read. */
    void past(List<SourceFile> files) {
        before += size(files);
        tell(0);
    }

    private void tell(double more) {
        progress.at((int) ((before + more) * TOTAL / all), TOTAL);
    }
}

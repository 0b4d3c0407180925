package org.mathassistant.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ITextDecoder;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;
import org.mathassistant.domain.reading.ReadingRemark.Kind;

/**
 * Reads a course of texts, each file on its own, and then ties their blocks to each other.
 *
 * @param format how one file is read
 * @param labelsIn finds the labels that a text refers to
 */
public record TextFiles(ITextDecoder decoder, Format format, Function<String, List<String>> labelsIn) {
    public Manuscript read(List<SourceFile> files, ICourseReader.Progress progress) {
        List<Draft> drafts = new ArrayList<>();
        List<ReadingRemark> remarks = new ArrayList<>();
        for (int done = 0; done < files.size(); done++) {
            progress.at(done, files.size());
            read(files.get(done), drafts, remarks);
        }
        progress.at(files.size(), files.size());
        return new Manuscript(Linking.link(drafts, labelsIn), remarks);
    }

    private void read(SourceFile file, List<Draft> drafts, List<ReadingRemark> remarks) {
        Optional<String> text = decoder.decode(file.content());
        if (text.isEmpty()) {
            remarks.add(new ReadingRemark(Kind.SKIPPED_NOT_READABLE, file.name(), 0, ""));
        } else if (text.get().isBlank()) {
            remarks.add(new ReadingRemark(Kind.SKIPPED_EMPTY, file.name(), 0, ""));
        } else {
            format.read(file.name(), text.get(), drafts, remarks);
        }
    }

    /** Reads one file. */
    public interface Format {
        /**
         * @param text not blank
         * @param drafts takes the file's blocks, in their order
         * @param remarks takes what could not be read as it was meant
         */
        void read(String fileName, String text, List<Draft> drafts, List<ReadingRemark> remarks);
    }
}

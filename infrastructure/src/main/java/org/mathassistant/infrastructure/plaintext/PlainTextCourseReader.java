package org.mathassistant.infrastructure.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mathassistant.application.reading.Draft;
import org.mathassistant.application.reading.Linking;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ITextDecoder;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;

/** Reads the plain texts of a course: paragraphs, with headings and heads known by their shape. */
final class PlainTextCourseReader implements ICourseReader {
    private final ITextDecoder decoder;

    PlainTextCourseReader(ITextDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public Manuscript read(List<SourceFile> files, Language language, Progress progress) {
        List<Draft> drafts = new ArrayList<>();
        List<ReadingRemark> remarks = new ArrayList<>();
        for (int done = 0; done < files.size(); done++) {
            progress.at(done, files.size());
            read(files.get(done), drafts, remarks);
        }
        progress.at(files.size(), files.size());
        return new Manuscript(Linking.link(drafts, text -> List.of()), remarks);
    }

    private void read(SourceFile file, List<Draft> drafts, List<ReadingRemark> remarks) {
        Optional<String> text = decoder.decode(file.content());
        if (text.isEmpty()) {
            remarks.add(new ReadingRemark(ReadingRemark.Kind.SKIPPED_NOT_READABLE, file.name(), 0, ""));
        } else if (text.get().isBlank()) {
            remarks.add(new ReadingRemark(ReadingRemark.Kind.SKIPPED_EMPTY, file.name(), 0, ""));
        } else {
            new TextReading(file.name(), drafts).read(text.get());
        }
    }
}

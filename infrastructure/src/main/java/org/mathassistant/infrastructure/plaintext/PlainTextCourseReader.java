package org.mathassistant.infrastructure.plaintext;

import java.util.List;
import java.util.Locale;
import org.mathassistant.application.reading.Draft;
import org.mathassistant.application.reading.TextFiles;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICourseReader;
import org.mathassistant.domain.port.ITextDecoder;
import org.mathassistant.domain.reading.Manuscript;
import org.mathassistant.domain.reading.ReadingRemark;

/** Reads the plain texts of a course: paragraphs, with headings and heads known by their shape. */
final class PlainTextCourseReader implements ICourseReader {
    private final TextFiles files;

    PlainTextCourseReader(ITextDecoder decoder) {
        this.files = new TextFiles(decoder, PlainTextCourseReader::read, text -> List.of());
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public Manuscript read(List<SourceFile> sources, Language language, Progress progress) {
        return files.read(sources, progress);
    }

    private static void read(String fileName, String text, List<Draft> drafts, List<ReadingRemark> remarks) {
        new TextReading(fileName, drafts).read(text);
    }
}

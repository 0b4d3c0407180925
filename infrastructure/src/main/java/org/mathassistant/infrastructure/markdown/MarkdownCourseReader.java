package org.mathassistant.infrastructure.markdown;

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

/** Reads the Markdown files of a course, each on its own, and then ties their blocks to each other. */
final class MarkdownCourseReader implements ICourseReader {
    private final TextFiles files;

    MarkdownCourseReader(ITextDecoder decoder) {
        this.files = new TextFiles(decoder, MarkdownCourseReader::read, Labels::referredTo);
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    @Override
    public Manuscript read(List<SourceFile> sources, Language language, Progress progress) {
        return files.read(sources, progress);
    }

    private static void read(String fileName, String text, List<Draft> drafts, List<ReadingRemark> remarks) {
        new FileReading(fileName, drafts, remarks).read(FrontMatter.blankedOut(Lines.of(text)));
    }
}

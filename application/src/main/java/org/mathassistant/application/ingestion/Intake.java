package org.mathassistant.application.ingestion;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;

/**
 * Takes the files of an upload, unpacks its archives and refuses what is wrong with them.
 *
 * <p>A file that was sent by itself must be one that can be read. In an archive, what can't be read is passed over: its
 * name alone is kept, for the report. An archive within an archive is such a file; it is not opened.
 */
final class Intake {
    private static final String FIELD = "files";

    private final Formats formats;
    private final UploadLimits limits;

    Intake(Formats formats, UploadLimits limits) {
        this.formats = formats;
        this.limits = limits;
    }

    /** The files of a new course, in the order of the upload; at least one of them holds text. */
    List<SourceFile> take(List<SourceFile> upload) {
        if (upload.isEmpty()) {
            throw new InvalidInput(FIELD, ProblemCode.NO_FILE);
        }
        Budget budget = new Budget(limits);
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file : upload) {
            take(new SourceFile(FileNames.ofUpload(file.name()), file.content()), budget, files);
        }
        if (files.stream().noneMatch(formats::hasText)) {
            throw new InvalidInput(FIELD, ProblemCode.NOTHING_TO_READ, formats.supported());
        }
        return List.copyOf(files);
    }

    /** The files with one of them replaced. */
    List<SourceFile> replace(List<SourceFile> files, SourceFile replacement) {
        Budget budget = new Budget(limits);
        List<SourceFile> edition = new ArrayList<>();
        for (SourceFile file : files) {
            SourceFile present = file.name().equals(replacement.name()) ? replacement : file;
            budget.countBytes(present.name(), present.content().length, present.content().length);
            edition.add(present);
        }
        checkText(replacement);
        return List.copyOf(edition);
    }

    private void take(SourceFile file, Budget budget, List<SourceFile> files) {
        if (FileNames.isArchive(file.name())) {
            budget.checkTotal(file.content().length);
            files.addAll(new Archive(file, formats::accepts).unpack(budget));
            return;
        }
        if (!formats.accepts(file.name())) {
            throw new InvalidInput(
                    FIELD, ProblemCode.UNSUPPORTED_FILE, FileNames.shown(file.name()), formats.supported());
        }
        budget.countFile();
        budget.claim(file.name());
        budget.countBytes(file.name(), file.content().length, file.content().length);
        checkText(file);
        files.add(file);
    }

    private void checkText(SourceFile file) {
        if (!formats.isWhatItSays(file)) {
            throw new InvalidInput(FIELD, ProblemCode.NOT_WHAT_IT_SAYS, FileNames.shown(file.name()));
        }
    }
}

package org.mathassistant.api.upload;

import java.util.List;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;

/** A new course as it was uploaded. */
public record CourseUpload(String title, Language language, List<SourceFile> files) {

    public CourseUpload {
        files = List.copyOf(files);
    }
}

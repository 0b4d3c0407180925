package org.mathassistant.api.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mathassistant.application.ingestion.UploadLimits;
import org.mathassistant.application.task.Fields;
import org.mathassistant.application.task.ScopeFields;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.ProblemCode;

/** Collects the parts of an upload and holds them to the limits while they arrive. */
final class UploadParts {

    private static final String FILES = "files";
    private static final Set<String> NAMES = Set.of("title", "language", FILES);
    /** More than any title; what is longer is refused before it is read. */
    private static final int MAX_TEXT_BYTES = 4_096;

    private final UploadLimits limits;
    private final Map<String, Object> texts = new HashMap<>();
    private final List<SourceFile> files = new ArrayList<>();
    private long room;

    UploadParts(UploadLimits limits) {
        this.limits = limits;
        this.room = limits.maxUploadBytes();
    }

    /** @param fileName as the part gives it; null or empty where it is no file */
    void add(@Nullable String name, @Nullable String fileName, InputStream content) throws IOException {
        String part = name == null ? "" : name;
        if (!NAMES.contains(part)) {
            throw Fields.unknown(part, NAMES);
        }
        if (part.equals(FILES)) {
            addFile(fileName == null ? "" : fileName, content);
        } else {
            addText(part, content);
        }
    }

    /** @throws InvalidInput where a part is missing or wrong */
    CourseUpload complete() {
        Fields fields = new Fields(texts, NAMES);
        String title = fields.required("title");
        fields.required("language");
        Language language = ScopeFields.language(fields).orElseThrow();
        if (files.isEmpty()) {
            throw new InvalidInput(FILES, ProblemCode.NO_FILE);
        }
        return new CourseUpload(title, language, files);
    }

    private void addText(String part, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MAX_TEXT_BYTES + 1);
        if (bytes.length > MAX_TEXT_BYTES) {
            throw new LimitExceeded(part, ProblemCode.TOO_LONG, part, MAX_TEXT_BYTES, bytes.length);
        }
        if (texts.put(part, new String(bytes, StandardCharsets.UTF_8)) != null) {
            throw new InvalidInput(part, ProblemCode.DUPLICATE_FIELD, part);
        }
    }

    /** A browser sends a nameless, empty part where a person chose no file. */
    private void addFile(String fileName, InputStream content) throws IOException {
        byte[] bytes =
                content.readNBytes((int) Math.min(Math.min(limits.maxFileBytes(), room) + 1, Integer.MAX_VALUE - 8));
        if (fileName.isEmpty() && bytes.length == 0) {
            return;
        }
        if (fileName.isBlank()) {
            throw new InvalidInput(FILES, ProblemCode.WRONG_TYPE, FILES, "file");
        }
        if (bytes.length > limits.maxFileBytes()) {
            throw new LimitExceeded(
                    FILES, ProblemCode.FILE_TOO_LARGE, Fields.shortened(fileName), limits.maxFileBytes());
        }
        room -= bytes.length;
        if (room < 0) {
            throw new LimitExceeded(FILES, ProblemCode.UPLOAD_TOO_LARGE, limits.maxUploadBytes());
        }
        if (files.size() == limits.maxFiles()) {
            throw new LimitExceeded(FILES, ProblemCode.TOO_MANY_FILES, limits.maxFiles());
        }
        files.add(new SourceFile(fileName.replace('\\', '/'), bytes));
    }
}

package org.mathassistant.api.upload;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.mathassistant.application.ingestion.UploadLimits;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;

/** Reads the upload of a course: the parts {@code title}, {@code language} and one or more {@code files}. */
public final class UploadReader {

    private final UploadLimits limits;

    public UploadReader(UploadLimits limits) {
        this.limits = limits;
    }

    /** @throws org.mathassistant.domain.error.MathAssistantException where a part is wrong, missing, too large or cut off */
    public CourseUpload read(MultipartRequest request) {
        if (MultipartParser.hasNoBoundary(request)) {
            throw new InvalidInput(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "multipart/form-data; boundary=…");
        }
        UploadParts parts = new UploadParts(limits);
        try {
            FileItemInputIterator items = new MultipartParser().getItemIterator(request);
            while (items.hasNext()) {
                take(items.next(), parts);
            }
        } catch (FileUploadSizeException headers) {
            throw new InvalidInput(
                    ProblemCode.MALFORMED_REQUEST, "multipart header > " + MultipartParser.MAX_PART_HEADER_BYTES);
        } catch (IOException cutOff) {
            throw new InvalidInput(ProblemCode.UPLOAD_TRUNCATED);
        }
        return parts.complete();
    }

    private static void take(FileItemInput item, UploadParts parts) throws IOException {
        try (InputStream content = item.getInputStream()) {
            parts.add(item.getFieldName(), item.getName(), content);
        }
    }
}

package org.mathassistant.api.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;

/** Commons FileUpload, used only to iterate: nothing is ever written to a temporary file. */
final class MultipartParser extends AbstractFileUpload<MultipartRequest, DiskFileItem, DiskFileItemFactory> {

    static final int MAX_PART_HEADER_BYTES = 4_096;

    MultipartParser() {
        setHeaderCharset(StandardCharsets.UTF_8);
        setMaxPartHeaderSize(MAX_PART_HEADER_BYTES);
    }

    static boolean hasNoBoundary(MultipartRequest request) {
        return new MultipartParser().getBoundary(request.contentType()) == null;
    }

    @Override
    public FileItemInputIterator getItemIterator(MultipartRequest request) throws IOException {
        return super.getItemIterator((RequestContext) request);
    }

    @Override
    public List<DiskFileItem> parseRequest(MultipartRequest request) throws FileUploadException {
        throw new UnsupportedOperationException("iterate instead");
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(MultipartRequest request) throws FileUploadException {
        throw new UnsupportedOperationException("iterate instead");
    }
}

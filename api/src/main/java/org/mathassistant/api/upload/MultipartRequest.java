package org.mathassistant.api.upload;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload2.core.RequestContext;

/**
 * A request that carries an upload.
 *
 * @param contentLength in bytes; -1 where the request does not say
 */
public record MultipartRequest(String contentType, long contentLength, InputStream content) implements RequestContext {

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public long getContentLength() {
        return contentLength;
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public InputStream getInputStream() {
        return content;
    }

    @Override
    public boolean isMultipartRelated() {
        return false;
    }
}

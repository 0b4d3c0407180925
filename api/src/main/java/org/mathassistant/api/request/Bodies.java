package org.mathassistant.api.request;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.mathassistant.api.ApiSettings;
import org.mathassistant.api.json.Json;
import org.mathassistant.application.task.Fields;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;

/** Takes the bodies of requests, never more of them than the limit. */
@Singleton
public class Bodies {

    private final ApiSettings settings;

    @Inject
    public Bodies(ApiSettings settings) {
        this.settings = settings;
    }

    /**
     * The body as a JSON object. From here on the request is answered in the language that the object names.
     *
     * @throws MathAssistantException where it is too large, cut off, or no JSON object
     */
    public Map<String, Object> object(HttpServletRequest request) {
        Map<String, Object> object = Json.object(bytes(
                request,
                settings.maxBodyBytes(),
                new LimitExceeded(ProblemCode.BODY_TOO_LARGE, settings.maxBodyBytes())));
        RequestLanguage.note(request, object);
        return object;
    }

    /** The body as one file of a course. */
    public byte[] file(HttpServletRequest request, String name) {
        long limit = settings.uploads().maxFileBytes();
        String shown = Fields.shortened(name);
        return bytes(request, limit, new LimitExceeded(ProblemCode.FILE_TOO_LARGE, shown, limit));
    }

    private static byte[] bytes(HttpServletRequest request, long limit, LimitExceeded tooLarge) {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge;
        }
        try (InputStream body = request.getInputStream()) {
            byte[] bytes = body.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw tooLarge;
            }
            if (bytes.length < request.getContentLengthLong()) {
                throw new InvalidInput(ProblemCode.UPLOAD_TRUNCATED);
            }
            return bytes;
        } catch (IOException cutOff) {
            throw new InvalidInput(ProblemCode.UPLOAD_TRUNCATED);
        }
    }
}

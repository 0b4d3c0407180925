package org.mathassistant.api.request;

import jakarta.servlet.http.HttpServletRequest;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Freshness;

/** One request, apart from its body. */
public record Call(Caller caller, Freshness freshness) {

    /** Taken on the thread that received the request: other threads must not touch it. */
    public static Call of(HttpServletRequest request) {
        return new Call(
                Caller.local(RequestLanguage.of(request)), CacheDirectives.parse(request.getHeader("Cache-Control")));
    }

    public Language language() {
        return caller.language();
    }
}

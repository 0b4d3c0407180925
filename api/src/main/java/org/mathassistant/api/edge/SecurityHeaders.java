package org.mathassistant.api.edge;

import java.util.Map;

/** The response headers that keep a browser on our side. */
final class SecurityHeaders {

    /** KaTeX places its boxes by style attributes, hence {@code unsafe-inline} for styles; no script is ever inline. Pages
     * come by {@code fetch}, which can say what went wrong, hence {@code blob:}. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private SecurityHeaders() {}
}

package org.mathassistant.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.Language;

/** The language that a request is answered in: the one its body names, else what {@code Accept-Language} prefers. */
public final class RequestLanguage {

    /** Where nothing says otherwise. */
    static final Language DEFAULT = Language.EN;

    private static final String NAMED = RequestLanguage.class.getName();
    /** Longer headers are no one's preference; parsing them would only cost time. */
    private static final int MAX_HEADER_LENGTH = 1_000;

    private RequestLanguage() {}

    public static Language of(HttpServletRequest request) {
        return request.getAttribute(NAMED) instanceof Language named
                ? named
                : preferred(request.getHeader("Accept-Language"));
    }

    /** Notes what the body of the request says, if it names a language that is spoken here. */
    public static void note(HttpServletRequest request, Map<String, Object> body) {
        Optional.ofNullable(body.get("language"))
                .flatMap(language -> Language.of(language.toString()))
                .ifPresent(language -> request.setAttribute(NAMED, language));
    }

    /** The first language of the header (RFC 9110, 12.5.4), by weight, that is spoken here. */
    static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > MAX_HEADER_LENGTH) {
            return DEFAULT;
        }
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> Language.of(range.getRange().split("-", 2)[0]).stream())
                .findFirst()
                .orElse(DEFAULT);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}

package org.mathassistant.api.openai;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.mathassistant.application.grounding.MarkerLinks;
import org.mathassistant.domain.answer.Citation;

/**
 * Where a client finds what an answer cites: a page of this server.
 *
 * @param base without a slash at the end; empty where the client did not say how it calls this server
 */
record PassageLinks(String base) {

    /** Whatever else a client says of itself must not become part of a text. */
    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");

    static PassageLinks of(HttpServletRequest request) {
        String host = request.getHeader("Host");
        boolean usable = host != null && AUTHORITY.matcher(host).matches();
        return new PassageLinks(usable ? request.getScheme() + "://" + host : "");
    }

    /** The text with a link for each marker of these citations. */
    String in(String text, List<Citation> citations) {
        return MarkerLinks.linked(text, marker -> citations.stream()
                .filter(citation -> citation.marker() == marker)
                .findFirst()
                .map(citation -> base + "/#/passages/" + citation.passage().id().value())
                .orElse(""));
    }
}

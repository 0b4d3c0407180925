package org.mathassistant.api.edge;

import java.util.Optional;

/**
 * How long a browser may keep the page's files. Without a word from us it would guess from their dates, which are the
 * build's and always the same: a page of an older version would be kept for weeks.
 */
final class FileCaching {

    /** Libraries stand under their version, so a day is safe. */
    private static final String LIBRARY = "public, max-age=86400";

    /** The server's validators tell two versions of equal length apart no better than a browser does. */
    private static final String PAGE = "no-store";

    private FileCaching() {}

    /** The {@code Cache-Control} of a file of the page; empty for everything else, which says it itself. */
    static Optional<String> of(String path) {
        if (path.startsWith("/webjars/")) {
            return Optional.of(LIBRARY);
        }
        boolean page = path.isEmpty()
                || path.equals("/")
                || path.equals("/index.html")
                || path.equals("/favicon.svg")
                || path.startsWith("/app/");
        return page ? Optional.of(PAGE) : Optional.empty();
    }
}

package org.mathassistant.application.ingestion;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells which files a text shows as pictures, by the names that it gives them. */
final class Pictures {
    private final Set<String> names = new HashSet<>();

    /** @param names paths or their ends, with or without an extension; the folders that lead up to a text don't count */
    Pictures(Collection<String> names) {
        names.forEach(name -> this.names.add(bare(name)));
    }

    boolean include(String file) {
        String path = bare(file);
        for (int start = 0; start >= 0; start = next(path, start)) {
            if (names.contains(path.substring(start))) {
                return true;
            }
        }
        return false;
    }

    /** Where the path goes on below its first folder; -1 where it doesn't. */
    private static int next(String path, int start) {
        int slash = path.indexOf('/', start);
        return slash < 0 ? -1 : slash + 1;
    }

    private static String bare(String name) {
        String path = name.toLowerCase(Locale.ROOT).replace('\\', '/').replaceFirst("^(?:\\.{0,2}/)+", "");
        return path.endsWith(".pdf") ? path.substring(0, path.length() - ".pdf".length()) : path;
    }
}

package org.mathassistant.infrastructure.latex;

import java.util.HashSet;
import java.util.Set;
import org.mathassistant.domain.port.ICourseReader;

/** Tells how many files have been read, each once. */
final class ReadingProgress {
    private final ICourseReader.Progress listener;
    private final int total;
    private final Set<String> done = new HashSet<>();

    ReadingProgress(ICourseReader.Progress listener, int total) {
        this.listener = listener;
        this.total = total;
    }

    void done(String file) {
        if (done.add(file)) {
            listener.at(done.size(), total);
        }
    }
}

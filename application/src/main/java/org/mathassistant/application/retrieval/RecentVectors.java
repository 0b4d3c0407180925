package org.mathassistant.application.retrieval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.domain.retrieval.Embedding;

/** The vectors of the questions asked last: about 1.5 MB with vectors of 768 numbers. Thread-safe. */
final class RecentVectors {
    static final int MAX_ENTRIES = 500;

    private final Map<String, Embedding> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Embedding> eldest) {
            return size() > MAX_ENTRIES;
        }
    };

    synchronized Optional<Embedding> get(String text) {
        return Optional.ofNullable(recent.get(text));
    }

    synchronized void put(String text, Embedding embedding) {
        recent.put(text, embedding);
    }
}

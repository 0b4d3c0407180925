package org.mathassistant.benchmarks.evaluation;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The settings that decide how passages are found, by the server's names for them. */
final class RetrievalSettings {
    private static final String EMBEDDING = "EMBEDDING_";
    private static final String RERANKER = "RERANKER";
    private static final String KEY = EMBEDDING + "API_KEY";

    private RetrievalSettings() {}

    /** Those that are set: as a system property, else in the environment. Empty for the defaults: words alone. */
    static Map<String, String> configured() {
        return of(System.getenv(), System.getProperties());
    }

    static Map<String, String> of(Map<String, String> environment, Properties properties) {
        Map<String, String> settings = new TreeMap<>();
        environment.forEach((name, value) -> add(name, value, settings));
        properties.stringPropertyNames().forEach(name -> add(name, properties.getProperty(name), settings));
        return settings;
    }

    private static void add(String name, String value, Map<String, String> settings) {
        if ((name.startsWith(EMBEDDING) || name.equals(RERANKER)) && !value.isBlank()) {
            settings.put(name, value.strip());
        }
    }

    /** For a report: the key is nobody's business, the address is the reader's own. */
    static String shown(Map<String, String> settings) {
        Map<String, String> shown = new TreeMap<>(settings);
        shown.remove(KEY);
        shown.remove(EMBEDDING + "BASE_URL");
        return shown.toString();
    }
}

package org.mathassistant.application.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mathassistant.application.reuse.Canonical;

/**
 * What a task is about, for a model: small values by name, and what somebody wrote between tags whose name holds a digest
 * of all of it, so that no text can end its own tag and speak for itself.
 */
public final class RequestText {
    private static final int DELIMITER_LENGTH = 16;

    private final List<String> values = new ArrayList<>();
    private final Map<String, String> documents = new LinkedHashMap<>();

    /** A value that the program has checked: a number, a word. */
    public RequestText value(String name, Object value) {
        values.add(name + ": " + value);
        return this;
    }

    /** A text that a person wrote; left out where it is blank. */
    public RequestText document(String name, String text) {
        if (!text.isBlank()) {
            documents.put(name, text.strip());
        }
        return this;
    }

    public String text() {
        Canonical all = Canonical.of("request");
        for (Map.Entry<String, String> document : documents.entrySet()) {
            all = all.with(document.getKey(), document.getValue());
        }
        String delimiter = all.keyIn("delimiter").digest().substring(0, DELIMITER_LENGTH);
        List<String> parts = new ArrayList<>();
        if (!values.isEmpty()) {
            parts.add(String.join("\n", values));
        }
        documents.forEach((name, text) -> {
            String tag = name + "-" + delimiter;
            parts.add("<" + tag + ">\n" + text + "\n</" + tag + ">");
        });
        return String.join("\n\n", parts);
    }
}

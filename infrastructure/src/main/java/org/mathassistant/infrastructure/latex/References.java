package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of a course and the places that refer to them, as they are met. */
final class References {
    /** How a reference prints. */
    enum Style {
        NUMBER,
        PARENTHESISED,
        NAMED,
        CAPITALISED,
        PAGE,
        TITLE,
        /** Only a link: the text stands beside it. */
        SILENT
    }

    /** A label and what it names; its block is known once the text around it is cut into blocks. */
    static final class Label {
        final String key;
        final Anchor anchor;
        final String file;
        final int line;
        final int clock;

        @Nullable
        Draft owner;

        String title = "";

        Label(String key, Anchor anchor, String file, int line, int clock, @Nullable Draft owner) {
            this.key = key;
            this.anchor = anchor;
            this.file = file;
            this.line = line;
            this.clock = clock;
            this.owner = owner;
        }
    }

    /** A place that refers. */
    record Use(String key, Style style, String file, int line) {}

    private final List<Label> labels = new ArrayList<>();
    private final Map<String, Label> byKey = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Map<Integer, String> headings = new LinkedHashMap<>();
    private int clock;

    /** Remembers where a heading stands, by its counter and number. */
    void headingAt(int instant, String heading) {
        headings.put(instant, heading);
    }

    Map<Integer, String> headings() {
        return headings;
    }

    /** The next instant, in the order in which all files of a course are read. */
    int tick() {
        return ++clock;
    }

    /** @return the label's index, for its mark */
    int add(Label label) {
        labels.add(label);
        byKey.put(label.key, label);
        return labels.size() - 1;
    }

    /** @return the mark to write into the text */
    String refer(Use use) {
        uses.add(use);
        return Markers.reference(uses.size() - 1);
    }

    Label label(int index) {
        return labels.get(index);
    }

    List<Label> labels() {
        return labels;
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    @Nullable
    Label find(String key) {
        return byKey.get(key);
    }

    Use use(int index) {
        return uses.get(index);
    }
}

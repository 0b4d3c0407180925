package org.mathassistant.infrastructure.latex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** LaTeX's counters: values, what resets what, and what each prints unless the course redefines it. */
final class Counters {
    /** @param skipZeroParent leaves out a parent that stands at 0, as the standard classes do for equations */
    private record Format(String parent, String style, boolean skipZeroParent) {}

    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, List<String>> resets = new HashMap<>();
    private final Map<String, Format> formats = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();

    private String real(String name) {
        return aliases.getOrDefault(name, name);
    }

    boolean exists(String name) {
        return values.containsKey(real(name));
    }

    void define(String name) {
        aliases.remove(name);
        values.put(name, 0);
        formats.put(name, new Format("", "arabic", false));
    }

    /** Makes a name stand for another counter. */
    void alias(String name, String counter) {
        if (!name.equals(real(counter))) {
            aliases.put(name, real(counter));
        }
    }

    int value(String name) {
        return values.getOrDefault(real(name), 0);
    }

    void set(String name, int value) {
        values.put(real(name), value);
    }

    /** Adds one and sets all back that count within it. */
    void step(String name) {
        String counter = real(name);
        values.merge(counter, 1, Integer::sum);
        ArrayDeque<String> waiting = new ArrayDeque<>(resets.getOrDefault(counter, List.of()));
        Set<String> seen = new HashSet<>(Set.of(counter));
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            if (seen.add(next)) {
                values.put(next, 0);
                waiting.addAll(resets.getOrDefault(next, List.of()));
            }
        }
    }

    /** Makes a counter start again with another one, without changing how it prints. */
    void resetWithin(String name, String parent) {
        List<String> children = resets.computeIfAbsent(real(parent), key -> new ArrayList<>());
        if (!children.contains(real(name))) {
            children.add(real(name));
        }
    }

    /** Makes a counter start again with another one and print its number before its own. */
    void within(String name, String parent) {
        resetWithin(name, parent);
        formats.put(real(name), new Format(parent, "arabic", false));
    }

    /** The same, as the standard classes number equations and figures. */
    void withinUnlessZero(String name, String parent) {
        resetWithin(name, parent);
        formats.put(real(name), new Format(parent, "arabic", true));
    }

    void without(String name, String parent) {
        resets.getOrDefault(real(parent), new ArrayList<>()).remove(real(name));
        formats.put(real(name), new Format("", "arabic", false));
    }

    void style(String name, String style) {
        formats.put(real(name), new Format("", style, false));
    }

    /** The counter that a counter's printed number starts with; empty where it has none or the course says otherwise. */
    String parent(String name) {
        return formats.getOrDefault(real(name), new Format("", "arabic", false)).parent();
    }

    boolean skipsParent(String name) {
        Format format = formats.get(real(name));
        return format != null && format.skipZeroParent() && value(format.parent()) == 0;
    }

    /** The counter's own part of its printed number. */
    String own(String name) {
        Format format = formats.get(real(name));
        return Numbers.print(format == null ? "arabic" : format.style(), value(name));
    }

    String realName(String name) {
        return real(name);
    }
}

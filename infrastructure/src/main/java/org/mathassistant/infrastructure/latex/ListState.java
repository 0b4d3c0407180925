package org.mathassistant.infrastructure.latex;

import java.util.List;

/** A list that is open. */
final class ListState {
    static final List<String> COUNTERS = List.of("enumi", "enumii", "enumiii", "enumiv");

    /** The environment that it is. */
    final String name;
    /** Counts the items; empty where they have no number. */
    final String counter;
    /** What an item's label prints; empty where the counter's standard does. */
    List<Token> label = List.of();
    /** What a reference to an item prints; empty where the standard or the label does. */
    List<Token> reference = List.of();
    /** Whether each item is an exercise. */
    boolean exercises;
    /** How deep enumerations nest here, from 1. */
    int depth = 1;

    ListState(String name, String counter) {
        this.name = name;
        this.counter = counter;
    }

    boolean isNumbered() {
        return !counter.isEmpty();
    }
}

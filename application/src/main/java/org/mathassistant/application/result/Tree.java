package org.mathassistant.application.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.result.Points;

/** Builds objects whose fields keep their order. */
final class Tree {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    Tree with(String name, @Nullable Object value) {
        fields.put(name, value instanceof Points points ? points.value() : value);
        return this;
    }

    Map<String, @Nullable Object> fields() {
        return fields;
    }
}

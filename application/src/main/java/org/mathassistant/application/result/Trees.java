package org.mathassistant.application.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Trees of maps, lists and simple values. */
public final class Trees {
    private Trees() {}

    /**
     * The same tree with its texts changed, in the order in which they stand.
     *
     * @param kept the fields whose texts stay as they are
     */
    public static @Nullable Object mapTexts(@Nullable Object tree, Set<String> kept, UnaryOperator<String> change) {
        if (tree instanceof String text) {
            return change.apply(text);
        }
        if (tree instanceof Map<?, ?> fields) {
            Map<Object, @Nullable Object> changed = new LinkedHashMap<>();
            fields.forEach(
                    (name, value) -> changed.put(name, kept.contains(name) ? value : mapTexts(value, kept, change)));
            return changed;
        }
        if (tree instanceof List<?> elements) {
            List<@Nullable Object> changed = new ArrayList<>();
            elements.forEach(element -> changed.add(mapTexts(element, kept, change)));
            return changed;
        }
        return tree;
    }
}

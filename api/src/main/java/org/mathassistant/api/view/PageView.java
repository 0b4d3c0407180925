package org.mathassistant.api.view;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next what {@code after} must be for the page behind this one; null on the last
 */
public record PageView<T>(List<T> items, @Nullable String next) {

    /**
     * @param found one more than the page holds, where there are more
     * @param limit how many the page holds
     * @param key what the list is paged by
     */
    public static <S, T> PageView<T> of(List<S> found, int limit, Function<S, T> view, Function<S, String> key) {
        List<S> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? key.apply(shown.get(limit - 1)) : null;
        return new PageView<>(shown.stream().map(view).toList(), next);
    }
}

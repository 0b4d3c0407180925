package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys and values as packages take them: {@code name=Théorème, within=section, label={a}}. */
final class Options {
    private final Map<String, List<Token>> values = new LinkedHashMap<>();

    private Options() {}

    static Options of(@Nullable List<Token> tokens) {
        Options options = new Options();
        if (tokens != null) {
            List<Token> entry = new ArrayList<>();
            int depth = 0;
            for (Token token : tokens) {
                depth += token.kind() == Token.Kind.OPEN ? 1 : token.kind() == Token.Kind.CLOSE ? -1 : 0;
                if (depth == 0 && token.is(',')) {
                    options.add(entry);
                    entry = new ArrayList<>();
                } else {
                    entry.add(token);
                }
            }
            options.add(entry);
        }
        return options;
    }

    private void add(List<Token> entry) {
        int equals = -1;
        for (int i = 0; i < entry.size() && equals < 0; i++) {
            equals = entry.get(i).is('=') ? i : -1;
        }
        String key = Token.source(equals < 0 ? entry : entry.subList(0, equals)).strip();
        if (!key.isEmpty()) {
            values.put(key, equals < 0 ? List.of() : unwrapped(entry.subList(equals + 1, entry.size())));
        }
    }

    private static List<Token> unwrapped(List<Token> value) {
        int from = 0;
        int to = value.size();
        while (from < to && value.get(from).kind() == Token.Kind.SPACE) {
            from++;
        }
        while (to > from && value.get(to - 1).kind() == Token.Kind.SPACE) {
            to--;
        }
        boolean braces = to - from >= 2
                && value.get(from).kind() == Token.Kind.OPEN
                && value.get(to - 1).kind() == Token.Kind.CLOSE;
        return List.copyOf(braces ? value.subList(from + 1, to - 1) : value.subList(from, to));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value of a key; null where it is not given. */
    @Nullable
    List<Token> get(String key) {
        return values.get(key);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The first key. */
    String first() {
        return values.isEmpty() ? "" : values.keySet().iterator().next();
    }
}

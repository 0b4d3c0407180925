package org.mathassistant.application.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.result.BrokenRequirement;
import org.mathassistant.domain.result.Points;
import org.mathassistant.domain.result.Requirement;
import org.mathassistant.domain.result.Requirement.Code;

/**
 * A value of a tree of maps, lists, texts, numbers and truth values, with the way that leads to it. Every reader throws
 * {@link MalformedResult} where the value is another than it asks for.
 */
final class Node {
    /** A text of a result may be this long, in UTF-16 units. */
    static final int MAX_TEXT = 20_000;
    /** A list of a result may have this many elements. */
    static final int MAX_ELEMENTS = 200;
    /** A number of a result may have this many digits. */
    private static final int MAX_DIGITS = 40;

    private final String path;
    private final @Nullable Object value;

    Node(String path, @Nullable Object value) {
        this.path = path;
        this.value = value;
    }

    /** Makes something of it; a rule that it breaks is told with the way to it. */
    static <T> T made(Node from, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (BrokenRequirement broken) {
            throw new MalformedResult(from.path, broken.requirement());
        }
    }

    /** Refuses other fields than these. */
    Node only(String... names) {
        Set<String> known = Set.of(names);
        for (Object name : object().keySet()) {
            if (!known.contains(name)) {
                throw wrong(Code.ONLY_FIELDS, String.join(", ", new TreeSet<>(known)));
            }
        }
        return this;
    }

    Node field(String name) {
        if (!object().containsKey(name)) {
            throw wrong(Code.FIELD, name);
        }
        return optional(name);
    }

    /** A field that may be left out. */
    Node optional(String name) {
        return new Node(path.isEmpty() ? name : path + "." + name, object().get(name));
    }

    boolean isNull() {
        return value == null;
    }

    String text() {
        if (!(value instanceof String text)) {
            throw wrong(Code.TEXT);
        }
        if (text.length() > MAX_TEXT) {
            throw wrong(Code.SHORTER_TEXT, MAX_TEXT);
        }
        return text.strip();
    }

    int integer(int min, int max) {
        return number().filter(number -> number.stripTrailingZeros().scale() <= 0
                        && number.compareTo(BigDecimal.valueOf(min)) >= 0
                        && number.compareTo(BigDecimal.valueOf(max)) <= 0)
                .map(BigDecimal::intValueExact)
                .orElseThrow(() -> wrong(Code.WHOLE_NUMBER, min, max));
    }

    Points points() {
        BigDecimal number = number().orElseThrow(() -> wrong(Code.NUMBER_OF_POINTS));
        return made(this, () -> new Points(number));
    }

    /** A number of a size that one may write out: {@code 1e999999999} has as many digits as it says. */
    private Optional<BigDecimal> number() {
        if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            return Optional.empty();
        }
        String written = number.toString();
        if (written.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(written);
        return Math.abs(exact.scale()) > MAX_DIGITS ? Optional.empty() : Optional.of(exact);
    }

    boolean truth() {
        if (!(value instanceof Boolean truth)) {
            throw wrong(Code.TRUTH);
        }
        return truth;
    }

    /** One of a few words. */
    <T> T word(Function<String, Optional<T>> of, String words) {
        return of.apply(text()).orElseThrow(() -> wrong(Code.ONE_OF, words));
    }

    <T> List<T> list(Function<Node, T> reader) {
        if (!(value instanceof List<?> elements)) {
            throw wrong(Code.LIST);
        }
        if (elements.size() > MAX_ELEMENTS) {
            throw wrong(Code.SHORTER_LIST, MAX_ELEMENTS);
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            read.add(reader.apply(new Node(path + "[" + i + "]", elements.get(i))));
        }
        return List.copyOf(read);
    }

    MalformedResult wrong(Code code, Object... arguments) {
        return new MalformedResult(path, Requirement.of(code, arguments));
    }

    private Map<?, ?> object() {
        if (!(value instanceof Map<?, ?> fields)) {
            throw wrong(Code.OBJECT);
        }
        return fields;
    }
}

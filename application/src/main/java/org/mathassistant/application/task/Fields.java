package org.mathassistant.application.task;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mathassistant.application.usecase.Input;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;

/**
 * The named values of a request. Values are taken as they are: a text is never made a number, nor a number a text.
 * What is wrong is refused by the name of its field.
 */
public final class Fields {

    private static final int MAX_ECHO_LENGTH = 80;

    private final Map<String, Object> values;

    /**
     * @param values without nulls
     * @param known every name that may be there
     * @throws InvalidInput where another name is there
     */
    public Fields(Map<String, Object> values, Set<String> known) {
        this.values = values;
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw unknown(name, known);
                });
    }

    /** The refusal of a name that is not among the known ones. */
    public static InvalidInput unknown(String name, Set<String> known) {
        return new InvalidInput(
                shortened(name), ProblemCode.UNKNOWN_FIELD, shortened(name), String.join(", ", new TreeSet<>(known)));
    }

    /** What a message repeats of something that a stranger wrote. */
    public static String shortened(String written) {
        return written.length() <= MAX_ECHO_LENGTH ? written : written.substring(0, MAX_ECHO_LENGTH) + "…";
    }

    /** A text that must be there; whoever takes it checks what it says. */
    public String required(String name) {
        return text(name).orElseThrow(() -> new InvalidInput(name, ProblemCode.MISSING_FIELD, name));
    }

    public Optional<String> text(String name) {
        Object value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text)) {
            throw wrongType(name, "string");
        }
        requireWellFormed(name, text);
        return Optional.of(text);
    }

    /** A text that may be left out or blank, which is the same: empty. Checked like every other text. */
    public String optional(String name, int maxLength) {
        String text = text(name).orElse("");
        if (text.isEmpty()) {
            return "";
        }
        if (text.length() <= maxLength && text.isBlank()) {
            return "";
        }
        Input.requireText(name, text, maxLength);
        return text.strip();
    }

    public int integer(String name, int min, int max, int fallback) {
        Object value = values.get(name);
        if (value == null) {
            return fallback;
        }
        if (value instanceof Integer number && number >= min && number <= max) {
            return number;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof java.math.BigInteger) {
            throw new InvalidInput(name, ProblemCode.OUT_OF_RANGE, name, shortened(value.toString()), min, max);
        }
        throw wrongType(name, "integer");
    }

    public boolean truth(String name, boolean fallback) {
        Object value = values.get(name);
        if (value == null) {
            return fallback;
        }
        if (!(value instanceof Boolean truth)) {
            throw wrongType(name, "boolean");
        }
        return truth;
    }

    /** A list of texts that must be there; what it holds is for whoever takes it to check. */
    public List<String> texts(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new InvalidInput(name, ProblemCode.MISSING_FIELD, name);
        }
        if (!(value instanceof List<?> elements)) {
            throw wrongType(name, "array of strings");
        }
        List<String> texts = new ArrayList<>();
        for (Object element : elements) {
            if (!(element instanceof String text)) {
                throw wrongType(name, "array of strings");
            }
            requireWellFormed(name + "[" + texts.size() + "]", text);
            texts.add(text);
        }
        return texts;
    }

    /** A duration as ISO 8601 writes it. */
    public Duration duration(String name, Duration min, Duration max, Duration fallback) {
        return text(name)
                .map(text -> {
                    try {
                        return Duration.parse(text.strip());
                    } catch (DateTimeParseException e) {
                        throw new InvalidInput(name, ProblemCode.NOT_A_DURATION, name, shortened(text), min, max);
                    }
                })
                .orElse(fallback);
    }

    /** An object, where the value is one. */
    public Optional<Map<?, ?>> object(String name) {
        return values.get(name) instanceof Map<?, ?> object ? Optional.of(object) : Optional.empty();
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * One of a few words.
     *
     * @param of finds the value of a word
     * @param words all of them, for the refusal of another
     */
    public <T> Optional<T> choice(String name, Function<String, Optional<T>> of, List<String> words) {
        return text(name).map(word -> of.apply(word)
                .orElseThrow(() -> new InvalidInput(name, ProblemCode.NOT_ONE_OF, name, String.join(", ", words))));
    }

    /** JSON can name half a character ({@code \\ud800}), which no encoding can write. */
    static void requireWellFormed(String name, String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.getType(character) == Character.SURROGATE) {
                throw new InvalidInput(name, ProblemCode.CONTROL_CHARACTERS, name, at + 1);
            }
            at += Character.charCount(character);
        }
    }

    private static InvalidInput wrongType(String name, String typeName) {
        return new InvalidInput(name, ProblemCode.WRONG_TYPE, name, typeName);
    }
}

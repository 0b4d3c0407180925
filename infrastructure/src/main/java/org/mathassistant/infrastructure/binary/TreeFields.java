package org.mathassistant.infrastructure.binary;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Trees of maps, lists, texts, numbers and truth values; each value behind a byte that says what it is. */
final class TreeFields {
    /** So deep is no result; bytes that claim more are damaged. */
    private static final int MAX_DEPTH = 16;

    private static final int NULL = 0;
    private static final int TEXT = 1;
    private static final int NUMBER = 2;
    private static final int TRUTH = 3;
    private static final int LIST = 4;
    private static final int OBJECT = 5;

    private TreeFields() {}

    static void write(@Nullable Object value, BinaryWriter out) {
        switch (value) {
            case null -> out.writeByte(NULL);
            case String text -> {
                out.writeByte(TEXT);
                out.writeText(text);
            }
            case Number number -> {
                out.writeByte(NUMBER);
                out.writeText(number.toString());
            }
            case Boolean truth -> {
                out.writeByte(TRUTH);
                out.writeBoolean(truth);
            }
            case List<?> elements -> {
                out.writeByte(LIST);
                out.writeAll(elements, element -> write(element, out));
            }
            case Map<?, ?> fields -> {
                out.writeByte(OBJECT);
                out.writeAll(fields.entrySet(), field -> {
                    out.writeText(String.valueOf(field.getKey()));
                    write(field.getValue(), out);
                });
            }
            default -> throw new IllegalArgumentException("no value of a tree: " + value.getClass());
        }
    }

    static @Nullable Object read(BinaryReader in) {
        return read(in, 0);
    }

    private static @Nullable Object read(BinaryReader in, int depth) {
        if (depth > MAX_DEPTH) {
            throw new MalformedBytes("too deep");
        }
        return switch (in.readByte()) {
            case NULL -> null;
            case TEXT -> in.readText();
            case NUMBER -> number(in.readText());
            case TRUTH -> in.readBoolean();
            case LIST ->
                in.readAll(() -> new Holder(read(in, depth + 1))).stream()
                        .map(Holder::value)
                        .toList();
            case OBJECT -> object(in, depth);
            default -> throw new MalformedBytes("no such value");
        };
    }

    private static BigDecimal number(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new MalformedBytes("no number");
        }
    }

    private static Map<String, @Nullable Object> object(BinaryReader in, int depth) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        in.readAll(() -> new Field(in.readText(), read(in, depth + 1)))
                .forEach(field -> fields.put(field.name(), field.value()));
        return fields;
    }

    private record Holder(@Nullable Object value) {}

    private record Field(String name, @Nullable Object value) {}
}

package org.mathassistant.application.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.model.ResponseSchema;
import org.mathassistant.domain.result.Structured;

/**
 * How a kind of result is written as JSON. The schema, in {@code <name>.schema.json}, is what models are told; what they
 * write is read by {@link #read}, which trusts nothing and also wants what no schema can say: that points add up.
 *
 * @param name the task whose result has this form
 * @param copied the fields that hold somebody else's own words, which are nobody's to ground
 */
public record Form<T extends Structured>(
        String name,
        Class<T> type,
        ResponseSchema schema,
        Set<String> copied,
        Function<Node, T> reader,
        Function<T, Map<String, @Nullable Object>> writer) {

    static <T extends Structured> Form<T> of(
            String name, Class<T> type, Function<Node, T> reader, Function<T, Map<String, @Nullable Object>> writer) {
        return new Form<>(name, type, new ResponseSchema(name, resource(name)), Set.of(), reader, writer);
    }

    Form<T> copying(String... fields) {
        return new Form<>(name, type, schema, Set.of(fields), reader, writer);
    }

    /**
     * Reads a tree of maps, lists and simple values.
     *
     * @throws MalformedResult where it has another form
     */
    public T read(@Nullable Object tree) {
        return reader.apply(new Node("", tree));
    }

    /** The value as maps, lists and simple values. */
    public Map<String, @Nullable Object> tree(T value) {
        return writer.apply(value);
    }

    private static String resource(String name) {
        String file = name + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(Form.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

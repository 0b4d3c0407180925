package org.mathassistant.api.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mathassistant.application.task.Fields;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;

/** JSON (RFC 8259) in and out. */
public final class Json {

    /** How many objects and arrays may stand inside each other. */
    public static final int MAX_DEPTH = 32;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * Reads an object whose fields nobody has checked yet. A field that is {@code null} counts as left out.
     *
     * @throws MathAssistantException where the bytes are not one JSON object; it says where
     */
    public static Map<String, Object> object(byte[] body) {
        JsonNode tree = tree(body);
        if (tree.isMissingNode()) {
            throw new InvalidInput(ProblemCode.EMPTY_BODY);
        }
        if (!(tree instanceof ObjectNode)) {
            throw new InvalidInput(ProblemCode.NOT_AN_OBJECT);
        }
        Map<String, Object> fields = new LinkedHashMap<>(MAPPER.convertValue(tree, new TypeReference<>() {}));
        fields.values().removeIf(value -> value == null);
        return fields;
    }

    /** The UTF-8 bytes of a value. A lone surrogate, which has no bytes, becomes a question mark. */
    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** A value on one line. */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException("a view that can't be written: " + value.getClass(), e);
        }
    }

    private static JsonNode tree(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (StreamConstraintsException e) {
            throw tooDeep(e) ? new LimitExceeded(ProblemCode.TOO_DEEP, MAX_DEPTH) : malformed(e);
        } catch (JsonParseException e) {
            throw duplicate(e) ? duplicateField(e) : malformed(e);
        } catch (JacksonException e) {
            throw malformed(e);
        } catch (IOException e) {
            // Bytes that are no text in the encoding that they begin with.
            throw new InvalidInput(ProblemCode.MALFORMED_JSON, 1, 1);
        }
    }

    private static boolean tooDeep(StreamConstraintsException e) {
        return e.getOriginalMessage().contains("nesting depth");
    }

    private static boolean duplicate(JsonParseException e) {
        return e.getOriginalMessage().startsWith("Duplicate field");
    }

    private static MathAssistantException duplicateField(JsonParseException e) {
        String message = e.getOriginalMessage();
        String field = message.substring(message.indexOf('\'') + 1, message.lastIndexOf('\''));
        String named = Fields.shortened(field);
        return new InvalidInput(named, ProblemCode.DUPLICATE_FIELD, named);
    }

    private static MathAssistantException malformed(JacksonException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
        return new InvalidInput(ProblemCode.MALFORMED_JSON, line, column);
    }
}

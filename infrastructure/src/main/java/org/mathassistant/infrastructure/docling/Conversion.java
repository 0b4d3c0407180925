package org.mathassistant.infrastructure.docling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mathassistant.domain.course.Region;
import org.mathassistant.domain.reading.Formula;
import org.mathassistant.domain.reading.FormulaReading;

/**
 * The answer of docling-serve: a {@code DoclingDocument} in {@code document.json_content}, whose {@code texts} have a label,
 * a text and where they stand. What is malformed in it is left out, one formula at a time.
 */
final class Conversion {
    /** No formula that a reader can follow is longer, in characters. */
    static final int MAX_LATEX = 4_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DONE = Set.of("success", "partial_success");
    private static final String FROM_BELOW = "BOTTOMLEFT";

    private final JsonNode document;
    private final int firstPage;
    private final int lastPage;

    private Conversion(JsonNode document, int firstPage, int lastPage) {
        this.document = document;
        this.firstPage = firstPage;
        this.lastPage = lastPage;
    }

    /** @throws MalformedReply where it is no such answer, or says that it failed */
    static FormulaReading formulas(byte[] reply, int firstPage, int lastPage) throws IOException {
        JsonNode root = root(reply);
        String status = root.path("status").asText();
        if (!DONE.contains(status)) {
            throw new MalformedReply(
                    status.matches("[a-z_]{1,30}") ? "status " + status : "an answer that is none of docling-serve");
        }
        JsonNode document = root.path("document").path("json_content");
        if (!document.path("texts").isArray()) {
            throw new MalformedReply("an answer without a document");
        }
        return FormulaReading.of(new Conversion(document, firstPage, lastPage).formulas());
    }

    private static JsonNode root(byte[] reply) throws IOException {
        try {
            return JSON.readTree(reply);
        } catch (JsonProcessingException e) {
            throw new MalformedReply("an answer that is no JSON");
        }
    }

    private List<Formula> formulas() {
        List<Formula> formulas = new ArrayList<>();
        for (JsonNode text : document.path("texts")) {
            if (text.path("label").asText().equals("formula")) {
                formula(text).ifPresent(formulas::add);
            }
        }
        return formulas;
    }

    private Optional<Formula> formula(JsonNode text) {
        String latex = text.path("text").asText().strip();
        if (!isLatex(latex)) {
            return Optional.empty();
        }
        return region(text.path("prov").path(0)).map(region -> new Formula(region, latex));
    }

    /** A dollar sign would end it early, wherever it is shown. */
    private static boolean isLatex(String latex) {
        return !latex.isEmpty()
                && latex.length() <= MAX_LATEX
                && latex.indexOf('$') < 0
                && latex.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }

    private Optional<Region> region(JsonNode place) {
        int page = place.path("page_no").asInt();
        JsonNode size = document.path("pages").path(Integer.toString(page)).path("size");
        double width = size.path("width").asDouble();
        double height = size.path("height").asDouble();
        JsonNode box = place.path("bbox");
        if (page < firstPage || page > lastPage || !(width > 0) || !(height > 0) || !isBox(box)) {
            return Optional.empty();
        }
        boolean below = box.path("coord_origin").asText(FROM_BELOW).equals(FROM_BELOW);
        double top = box.path("t").asDouble() / height;
        double bottom = box.path("b").asDouble() / height;
        return Optional.of(Region.between(
                page,
                box.path("l").asDouble() / width,
                below ? 1 - top : top,
                box.path("r").asDouble() / width,
                below ? 1 - bottom : bottom));
    }

    private static boolean isBox(JsonNode box) {
        return List.of("l", "t", "r", "b").stream()
                .allMatch(edge -> box.path(edge).isNumber()
                        && Double.isFinite(box.path(edge).asDouble()));
    }
}

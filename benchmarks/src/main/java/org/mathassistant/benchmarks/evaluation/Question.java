package org.mathassistant.benchmarks.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A question of an evaluation set.
 *
 * @param blocks the names of blocks ({@link CourseBlocks}), any of which answers it; none where the course does not speak of it
 * @param course the course it is put to, where a file holds questions for several; else empty
 */
record Question(String id, String text, List<String> blocks, String category, String course) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Question {
        blocks = List.copyOf(blocks);
    }

    /**
     * Reads a file of JSON Lines.
     *
     * @param course leaves out what is put to another course; empty takes all
     */
    static List<Question> all(Path file, String course) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                Question question = of(JSON.readTree(line));
                if (course.isEmpty()
                        || question.course().isEmpty()
                        || question.course().equals(course)) {
                    questions.add(question);
                }
            }
        }
        return questions;
    }

    private static Question of(JsonNode json) {
        List<String> blocks = new ArrayList<>();
        json.path("blocks").forEach(block -> blocks.add(block.asText()));
        return new Question(
                json.path("id").asText(),
                json.path("question").asText(),
                blocks,
                json.path("category").asText("none"),
                json.path("course").asText(""));
    }

    boolean isCovered() {
        return !blocks.isEmpty();
    }

    /** Retrieval was tuned with the questions of even number in view; the others were kept apart. */
    boolean isForDevelopment() {
        return !id.isEmpty() && Character.digit(id.charAt(id.length() - 1), 10) % 2 == 0;
    }
}

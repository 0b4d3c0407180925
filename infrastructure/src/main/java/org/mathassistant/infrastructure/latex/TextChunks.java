package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into pieces of a size that can be shown and found, never inside a formula or a code block. */
final class TextChunks {
    /** A piece is closed once it has so many characters. */
    static final int GOOD_SIZE = 1_500;
    /** A piece is not made longer than this by one more paragraph. */
    static final int MAX_SIZE = 2_500;

    private TextChunks() {}

    static List<String> cut(String text) {
        List<String> chunks = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        for (String paragraph : paragraphs(text)) {
            boolean heading = paragraph.startsWith("#");
            boolean full = chunk.length() + paragraph.length() > MAX_SIZE || chunk.length() > GOOD_SIZE;
            boolean onlyHeading = chunk.toString().startsWith("#") && chunk.indexOf("\n") < 0;
            if (!chunk.isEmpty() && !onlyHeading && (full || heading && chunk.length() > GOOD_SIZE / 2)) {
                chunks.add(chunk.toString());
                chunk.setLength(0);
            }
            chunk.append(chunk.isEmpty() ? "" : "\n\n").append(paragraph);
        }
        if (!chunk.isEmpty()) {
            chunks.add(chunk.toString());
        }
        return chunks;
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String fence = "";
        boolean formula = false;
        for (String line : text.split("\n", -1)) {
            String bare = line.strip();
            if (fence.isEmpty() && (bare.startsWith("```") || bare.startsWith("~~~~"))) {
                fence = bare.substring(0, 3);
            } else if (!fence.isEmpty() && bare.startsWith(fence)) {
                fence = "";
            } else if (fence.isEmpty() && bare.equals("$$")) {
                formula = !formula;
            }
            boolean inside = !fence.isEmpty() || formula;
            if (bare.isEmpty() && !inside) {
                add(paragraphs, paragraph);
            } else {
                if (paragraph.length() > GOOD_SIZE && !inside && !bare.equals("$$") && bare.startsWith("- ")) {
                    add(paragraphs, paragraph);
                }
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
            }
        }
        add(paragraphs, paragraph);
        return paragraphs;
    }

    private static void add(List<String> paragraphs, StringBuilder paragraph) {
        if (!paragraph.toString().isBlank()) {
            paragraphs.add(paragraph.toString());
        }
        paragraph.setLength(0);
    }
}

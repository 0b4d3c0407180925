package org.mathassistant.application.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects paragraphs into pieces that an answer can quote; a paragraph is never split. */
public final class TextPieces {
    /** Characters after which a piece is full. */
    public static final int FULL = 2_000;

    private final List<String> paragraphs = new ArrayList<>();
    private int length;

    /** @return whether the paragraph belongs to the next piece: then {@link #take} this one first */
    public boolean isFullFor(String paragraph) {
        return length > 0 && length + paragraph.length() > FULL;
    }

    public void add(String paragraph) {
        paragraphs.add(paragraph);
        length += paragraph.length();
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The piece; this object is empty again. */
    public String take() {
        String piece = String.join("\n\n", paragraphs).strip();
        paragraphs.clear();
        length = 0;
        return piece;
    }
}

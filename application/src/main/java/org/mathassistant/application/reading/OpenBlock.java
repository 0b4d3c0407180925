package org.mathassistant.application.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mathassistant.application.text.BlockHeads.Head;
import org.mathassistant.domain.course.BlockKind;

/** A block whose end has not been reached. */
public final class OpenBlock {
    private static final Pattern END_OF_PROOF = Pattern.compile(
            "(?:[∎□■◻◼]|\\\\(?:square|blacksquare|Box|qed|qedsymbol)\\b\\s?\\$?|\\b(?:C\\.?Q\\.?F\\.?D|Q\\.?E\\.?D))"
                    + "[.)*_\\s]{0,9}$");

    /** The end mark stands in the last characters of a proof. */
    private static final int TAIL = 40;

    private final Head head;
    private final String written;
    private final String label;
    private final int level;
    private final List<String> paragraphs = new ArrayList<>();

    /**
     * @param written the head as it stands in the source
     * @param label empty where it has none
     * @param level of the heading that opened it; 0 where none did
     */
    public OpenBlock(Head head, String written, String label, int level) {
        this.head = head;
        this.written = written;
        this.label = label;
        this.level = level;
    }

    Head head() {
        return head;
    }

    String label() {
        return label;
    }

    void add(String paragraph) {
        if (!paragraph.isBlank()) {
            paragraphs.add(paragraph);
        }
    }

    /** Whether a heading of this level stands within the block. */
    boolean holds(int headingLevel) {
        return level > 0 && headingLevel > level;
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Whether it says nothing that its kind alone does not say. */
    boolean isBare() {
        return isEmpty() && head.number().isEmpty() && head.title().isEmpty();
    }

    boolean isProofAtItsEnd() {
        return head.kind() == BlockKind.PROOF
                && !isEmpty()
                && END_OF_PROOF.matcher(tail(paragraphs.getLast())).find();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - TAIL));
    }

    String written() {
        return written;
    }

    String text() {
        return String.join("\n\n", paragraphs).strip();
    }
}

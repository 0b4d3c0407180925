package org.mathassistant.application.reading;

import java.util.Optional;
import org.mathassistant.application.text.BlockHeads.Head;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;

/**
 * A block as it was found, before it is linked to others.
 *
 * @param label by which the source names it; empty where it has none
 */
public record Draft(String file, Heading chapter, Heading section, Head head, String label, String text) {
    /** The head of ordinary text. */
    public static final Head TEXT = new Head(BlockKind.TEXT, "", "", Optional.empty());

    public BlockKind kind() {
        return head.kind();
    }
}

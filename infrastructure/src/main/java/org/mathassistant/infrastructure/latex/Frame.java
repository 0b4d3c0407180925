package org.mathassistant.infrastructure.latex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group or an environment that is open. */
final class Frame {
    /** What closes it. */
    enum Type {
        /** {@code }} */
        GROUP,
        /** {@code \end} with its name. */
        ENVIRONMENT,
        /** An action that the reader put behind a text that it captures. */
        CAPTURE
    }

    final Type type;
    final String name;
    final String file;
    final int line;
    /** What a label named before it; named again after it. */
    Anchor anchor;

    final int emphasis;
    final Prose prose;
    /** Run when it closes, after its emphasis ended. */
    Runnable onClose = () -> {};
    /** What {@code \end} does before it closes. */
    List<Token> endCode = List.of();
    /** Whether it is a block of its own, such as a theorem. */
    boolean block;
    /** The list that it is; null for all else. */
    @Nullable
    ListState list;

    Frame(Type type, String name, String file, int line, Anchor anchor, Prose prose) {
        this.type = type;
        this.name = name;
        this.file = file;
        this.line = line;
        this.anchor = anchor;
        this.prose = prose;
        this.emphasis = prose.emphasisDepth();
    }
}

package org.mathassistant.infrastructure.latex;

import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;

/** A block that is being written; its texts still hold {@link Markers}. */
final class Draft {
    final String file;
    final Heading chapter;
    final Heading section;
    final BlockKind kind;
    /** The block that this one stands in. */
    final @Nullable Draft parent;
    /** When it began, in the order of all that bears a page. */
    final int clock;

    final Prose prose = new Prose();
    Anchor anchor = Anchor.NONE;
    String number = "";
    String title = "";
    String label = "";
    String text = "";

    Draft(String file, Heading chapter, Heading section, BlockKind kind, @Nullable Draft parent, int clock) {
        this.file = file;
        this.chapter = chapter;
        this.section = section;
        this.kind = kind;
        this.parent = parent;
        this.clock = clock;
    }
}

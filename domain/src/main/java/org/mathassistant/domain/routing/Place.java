package org.mathassistant.domain.routing;

import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;

/**
 * A place of a course that a text names.
 *
 * @param kind of the block; empty where the text names a number alone, or no block
 * @param number as it was written: of a block ("3.2"), a chapter, a section or a page
 */
public record Place(Sort sort, Optional<BlockKind> kind, String number) {
    /** What sort of place it is. */
    public enum Sort {
        BLOCK,
        CHAPTER,
        SECTION,
        PAGE
    }
}

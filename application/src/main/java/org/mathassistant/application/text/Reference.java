package org.mathassistant.application.text;

import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;

/**
 * A place of a course that a text names.
 *
 * @param kind the kind of the block that was named; empty for "(3.2)" and for what is no block
 * @param number as the reader sees it ("2.3.8", "A.1", "3.2-bis"); empty where a page is meant
 * @param page the printed page; empty where a page isn't meant
 */
public record Reference(Target target, Optional<BlockKind> kind, String number, String page) {
    /** What kind of place is named. */
    public enum Target {
        BLOCK,
        PAGE,
        CHAPTER,
        SECTION
    }

    static Reference of(ReferenceWord word, String number) {
        return word.target() == Target.PAGE
                ? new Reference(Target.PAGE, Optional.empty(), "", number)
                : new Reference(word.target(), word.kind(), number, "");
    }

    /** A block of which only the number is named. */
    static Reference toNumber(String number) {
        return new Reference(Target.BLOCK, Optional.empty(), number, "");
    }
}

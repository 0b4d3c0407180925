package org.mathassistant.application.result;

import org.mathassistant.domain.result.Difficulty;

/** Fields that several forms have. */
final class SharedFields {
    private static final String DIFFICULTIES = "easy, medium, hard";

    private SharedFields() {}

    static Difficulty difficulty(Node node) {
        return node.word(
                code -> Difficulty.of(code).filter(difficulty -> difficulty != Difficulty.MIXED), DIFFICULTIES);
    }

    /** It may be left out: it is not the writer's to say. */
    static boolean checked(Node parent) {
        Node checked = parent.optional("checked");
        return !checked.isNull() && checked.truth();
    }
}

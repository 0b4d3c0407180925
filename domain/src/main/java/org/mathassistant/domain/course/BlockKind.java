package org.mathassistant.domain.course;

import java.util.Locale;
import java.util.Optional;

/** What a block of a course is. */
public enum BlockKind {
    DEFINITION,
    THEOREM,
    PROPOSITION,
    LEMMA,
    COROLLARY,
    PROOF,
    EXAMPLE,
    EXERCISE,
    SOLUTION,
    METHOD,
    REMARK,
    TEXT;

    /** The name that the API and the stored data use, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True of what is stated and proved: theorem, proposition, lemma, corollary. */
    public boolean isStatement() {
        return this == THEOREM || this == PROPOSITION || this == LEMMA || this == COROLLARY;
    }

    public static Optional<BlockKind> of(String code) {
        for (BlockKind kind : values()) {
            if (kind.code().equalsIgnoreCase(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

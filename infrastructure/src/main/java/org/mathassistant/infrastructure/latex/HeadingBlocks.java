package org.mathassistant.infrastructure.latex;

import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.BlockKind;

/** Exercises and solutions that are marked by a heading ("Exercise 3") and end where the next one begins. */
final class HeadingBlocks {
    private final Interpreter in;
    private @Nullable Draft open;
    private int level;
    private boolean exercisesFollow;

    HeadingBlocks(Interpreter in) {
        this.in = in;
    }

    void open(int headingLevel, BlockKind kind, String number, String title) {
        Draft draft = in.outliner().open(kind);
        draft.number = number;
        draft.title = title;
        draft.anchor = in.anchor();
        open = draft;
        level = headingLevel;
    }

    /** A heading of this level begins: a block of the same level or below ends. */
    void close(int headingLevel) {
        Draft draft = open;
        if (draft != null && headingLevel <= level && in.outliner().current() == draft) {
            open = null;
            in.outliner().close(draft, in.outliner().running());
        }
    }

    /** Whether the last heading announces exercises ("Exercices"). */
    boolean exercisesFollow() {
        return exercisesFollow;
    }

    void exercisesFollow(boolean yes) {
        exercisesFollow = yes;
    }
}

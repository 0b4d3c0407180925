package org.mathassistant.infrastructure.latex;

import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.BlockKind;

/** Exercises and solutions that are marked by a heading ("Exercise 3") and end where the next one begins. */
final class HeadingBlocks {
    private final Interpreter in;
    private @Nullable Draft open;
    private int level;
    private boolean exercisesFollow;
    /** The level of the heading ("Corrigés") under which all is solutions; above all levels where there is none. */
    private int solutions = Integer.MAX_VALUE;

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
        if (headingLevel <= solutions) {
            solutions = Integer.MAX_VALUE;
        }
        Draft draft = open;
        if (draft != null && headingLevel <= level && in.outliner().current() == draft) {
            open = null;
            in.outliner().close(draft, in.outliner().running());
        }
    }

    /** A heading announces solutions, up to the next one of its level. */
    void solutionsFollow(int headingLevel) {
        solutions = headingLevel;
        exercisesFollow = true;
    }

    /** What an exercise is here: under a heading "Corrigés" it is a solution. */
    BlockKind exerciseKind() {
        return solutions == Integer.MAX_VALUE ? BlockKind.EXERCISE : BlockKind.SOLUTION;
    }

    /** Whether the last heading announces exercises ("Exercices"). */
    boolean exercisesFollow() {
        return exercisesFollow;
    }

    void exercisesFollow(boolean yes) {
        exercisesFollow = yes;
    }
}

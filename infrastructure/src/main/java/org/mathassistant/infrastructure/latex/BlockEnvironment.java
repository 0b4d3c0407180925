package org.mathassistant.infrastructure.latex;

import java.util.List;

/**
 * An environment that a course declares as a theorem.
 *
 * @param printed its name as it is printed
 * @param counter that numbers it; empty where it has no number
 * @param box whether title and label follow in braces, as {@code \newtcbtheorem} has it
 * @param labelPrefix what a box puts before its label
 */
record BlockEnvironment(String name, List<Token> printed, String counter, boolean box, String labelPrefix) {
    BlockEnvironment(String name, List<Token> printed, String counter) {
        this(name, printed, counter, false, "");
    }
}

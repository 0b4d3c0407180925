package org.mathassistant.infrastructure.latex;

/** What the reader does at a command that it knows; its arguments are still in the stream. */
@FunctionalInterface
interface Command {
    void run(Interpreter in);
}

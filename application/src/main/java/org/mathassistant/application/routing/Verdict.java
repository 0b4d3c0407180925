package org.mathassistant.application.routing;

/**
 * What the rules say of a text.
 *
 * @param cue the words that said most, as they were written; empty where none did
 */
record Verdict(String task, String cue, boolean followUp) {}

package org.mathassistant.application.routing;

import java.util.List;

/**
 * How much some words say for a task, or against it.
 *
 * @param cues which must all be there
 */
record Rule(String task, int weight, List<Cue> cues) {}

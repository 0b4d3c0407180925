/**
 * Finds the task that a text asks for, by rules that stand in a resource ({@code routing.rules}), and takes what the task
 * needs to know out of the text. No model and no chance play a part: the same text goes the same way.
 */
@NullMarked
package org.mathassistant.application.routing;

import org.jspecify.annotations.NullMarked;

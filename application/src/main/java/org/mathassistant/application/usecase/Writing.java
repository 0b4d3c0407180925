package org.mathassistant.application.usecase;

import java.util.function.Supplier;
import org.mathassistant.application.prompt.Prompt;

/**
 * What a use case would have a model write.
 *
 * @param task the name of the task in answers
 * @param manner how to write
 * @param question what is asked
 * @param notCovered what is said instead where the course turns out not to answer
 */
public record Writing(String task, Prompt manner, String question, Supplier<String> notCovered) {}

package org.mathassistant.application.scenario;

import java.util.function.Function;
import org.mathassistant.application.result.Form;
import org.mathassistant.application.result.MalformedResult;
import org.mathassistant.domain.result.Structured;

/**
 * What a use case would have a model write as values.
 *
 * @param form what the model is told and what its reply is read by
 * @param accepted the result as it may be used; throws {@link MalformedResult} where it is not what was asked for ("12
 *     questions"), which the model is told once
 * @param text the result as Markdown
 */
public record Drafting<T extends Structured>(
        Writing writing, Form<T> form, Function<T, T> accepted, Function<T, String> text) {}

package org.mathassistant.application.generation;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.domain.answer.Provider;

/**
 * The models of an installation.
 *
 * @param inOrder the configured one first, then those that stand in for it; empty on an install without a model
 */
public record Models(List<Model> inOrder) {
    /** The course alone answers. */
    public static final Models NONE = new Models(List.of());

    public Models {
        inOrder = List.copyOf(inOrder);
    }

    public boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /** The configured provider; the course's own voice where there is no model. */
    public Provider configured() {
        return isEmpty() ? Provider.OFFLINE : inOrder.get(0).provider().identity();
    }

    /** Everything of the configuration that decides an answer: of the configured model alone, for only its are kept. */
    public Canonical canonical() {
        Canonical form = Canonical.of("writer")
                .with("provider", configured().name())
                .with("model", configured().model());
        if (isEmpty()) {
            return form;
        }
        Model first = inOrder.get(0);
        return form.with("temperature", text(first.sampling().temperature()))
                .with("maxTokens", Integer.toString(first.sampling().maxTokens()))
                .with("contextTokens", Integer.toString(first.contextTokens()))
                .with("prompts", Prompt.edition());
    }

    static String text(OptionalDouble temperature) {
        return temperature.isPresent() ? Double.toString(temperature.getAsDouble()) : "";
    }

    @Override
    public String toString() {
        return Objects.toString(configured());
    }
}

package org.mathassistant.application.generation;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.model.Sampling;
import org.mathassistant.domain.model.TokenCount;
import org.mathassistant.domain.port.ILLMProvider;

/** A model that does what a test wrote down, and repeats the last of it. */
final class Scripted implements ILLMProvider {
    static final Sampling SAMPLING = new Sampling(OptionalDouble.of(0.2), 500);

    private final String name;
    private final Deque<Object> script = new ArrayDeque<>();
    private final List<ModelRequest> requests = new ArrayList<>();
    private String before = "";

    Scripted(String name, Object... script) {
        this.name = name;
        this.script.addAll(List.of(script));
    }

    static ModelReply reply(String text) {
        return new ModelReply(text, new TokenCount(10, 5), ModelReply.Finish.STOP);
    }

    /** Tells this before each failure. */
    Scripted telling(String beginning) {
        before = beginning;
        return this;
    }

    List<ModelRequest> requests() {
        return requests;
    }

    int calls() {
        return requests.size();
    }

    String prompt() {
        return requests.get(requests.size() - 1).messages().get(1).text();
    }

    Model model(int contextTokens) {
        return new Model(this, SAMPLING, contextTokens, 0, new Prices(BigDecimal.ONE, BigDecimal.TWO));
    }

    @Override
    public Provider identity() {
        return new Provider("scripted", name);
    }

    @Override
    public ModelReply generate(ModelRequest request, ModelListener listener) {
        requests.add(request);
        Object next = script.size() > 1 ? script.remove() : script.element();
        if (next instanceof RuntimeException failure) {
            if (!before.isEmpty() && failure instanceof ModelFailure) {
                listener.text(before);
            }
            throw failure;
        }
        ModelReply reply = next instanceof ModelReply whole ? whole : reply(next.toString());
        if (!reply.text().isEmpty()) {
            listener.text(reply.text());
        }
        return reply;
    }
}

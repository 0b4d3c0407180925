package org.mathassistant.application.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.port.ILLMProvider;

/**
 * Drops what a model thinks aloud: some begin their text with {@code <think>…</think>}, which is for nobody. What never ends
 * thinking has said nothing.
 */
final class SpokenProvider implements ILLMProvider {
    private static final Pattern THOUGHT =
            Pattern.compile("\\A\\s*<think(?:ing)?>.*?(?:</think(?:ing)?>\\s*|\\z)", Pattern.DOTALL);

    private static final String BEGINNING = "<think";

    private final ILLMProvider next;

    SpokenProvider(ILLMProvider next) {
        this.next = next;
    }

    @Override
    public Provider identity() {
        return next.identity();
    }

    @Override
    public ModelReply generate(ModelRequest request, ModelListener listener) {
        ModelReply reply = next.generate(request, new Spoken(listener));
        return new ModelReply(THOUGHT.matcher(reply.text()).replaceFirst(""), reply.tokens(), reply.finish());
    }

    /** Holds a beginning back until it is clear whether it is thought or said. */
    private static final class Spoken implements ModelListener {
        private final ModelListener listener;
        private final StringBuilder beginning = new StringBuilder();
        private boolean speaks;

        Spoken(ModelListener listener) {
            this.listener = listener;
        }

        @Override
        public void text(String piece) {
            if (speaks) {
                listener.text(piece);
                return;
            }
            beginning.append(piece);
            String heard = beginning.toString().stripLeading();
            if (!heard.startsWith(BEGINNING) && !BEGINNING.startsWith(heard)) {
                speak(beginning.toString());
            } else if (heard.contains("</think")) {
                Matcher thought = THOUGHT.matcher(beginning);
                boolean ends = thought.lookingAt() && thought.end() < beginning.length();
                if (ends) {
                    speak(beginning.substring(thought.end()));
                }
            }
        }

        @Override
        public boolean isGone() {
            return listener.isGone();
        }

        private void speak(String text) {
            speaks = true;
            listener.text(text);
        }
    }
}

package org.mathassistant.domain.port;

import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;

/** A language model. Thread-safe; the calling thread waits for the reply, and its interruption ends the call. */
public interface ILLMProvider {
    /** Who speaks; part of the key under which replies are kept. */
    Provider identity();

    /**
     * Has the model write, and tells the listener each piece as it comes.
     *
     * @throws ModelFailure where there is no whole reply; pieces may have been told before
     * @throws org.mathassistant.domain.error.Unavailable with {@code CANCELLED} where the thread is interrupted
     */
    ModelReply generate(ModelRequest request, ModelListener listener);
}

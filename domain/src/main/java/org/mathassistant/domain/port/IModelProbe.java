package org.mathassistant.domain.port;

import org.mathassistant.domain.model.ModelStatus;

/** Looks how a model is without having it write. */
@FunctionalInterface
public interface IModelProbe {
    /** Takes seconds at most, and never throws. */
    ModelStatus look();
}

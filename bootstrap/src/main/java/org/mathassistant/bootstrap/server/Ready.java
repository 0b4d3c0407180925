package org.mathassistant.bootstrap.server;

import jakarta.inject.Singleton;
import java.util.function.BooleanSupplier;
import org.mathassistant.api.ServiceReadiness;

/** Not ready until the parts are there. A bean of its own: a probe that comes early must not have the parts made. */
@Singleton
class Ready implements ServiceReadiness {
    private volatile BooleanSupplier parts = () -> false;

    void when(BooleanSupplier ready) {
        parts = ready;
    }

    @Override
    public boolean isReady() {
        return parts.getAsBoolean();
    }
}

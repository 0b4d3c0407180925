package org.mathassistant.bootstrap.server;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.mathassistant.api.ServiceReadiness;

/** Not ready until the parts are there. A bean of its own: a probe that comes early must not have the parts made. */
@Singleton
class Ready implements ServiceReadiness {
    private volatile Parts parts = new Parts(() -> false, Map::of);

    void when(BooleanSupplier ready, Supplier<Map<String, String>> details) {
        parts = new Parts(ready, details);
    }

    @Override
    public boolean isReady() {
        return parts.ready.getAsBoolean();
    }

    @Override
    public Map<String, String> details() {
        return parts.details.get();
    }

    private record Parts(BooleanSupplier ready, Supplier<Map<String, String>> details) {}
}

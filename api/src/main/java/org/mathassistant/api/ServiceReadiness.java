package org.mathassistant.api;

import java.util.Map;

/** Whether the service can answer now. Produced by whoever wires the server; must be quick and must not throw. */
@FunctionalInterface
public interface ServiceReadiness {

    boolean isReady();

    /** What an operator should know beside it: a name and one line each. */
    default Map<String, String> details() {
        return Map.of();
    }
}

package org.mathassistant.api;

/** Whether the service can answer now. Produced by whoever wires the server; must be quick and must not throw. */
@FunctionalInterface
public interface ServiceReadiness {

    boolean isReady();
}

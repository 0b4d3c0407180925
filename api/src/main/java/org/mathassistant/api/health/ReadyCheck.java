package org.mathassistant.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.mathassistant.api.ServiceReadiness;

/** Ready: storage and index answer. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject
    private ServiceReadiness service;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("math-assistant-ready")
                .status(service.isReady())
                .build();
    }
}

package org.mathassistant.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.mathassistant.api.ServiceReadiness;

/** Ready: storage and index answer. A model may be down all the same, for then the course answers; the data say so. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject
    private ServiceReadiness service;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("math-assistant-ready").status(service.isReady());
        service.details().forEach(response::withData);
        return response.build();
    }
}

package dev.souk.retrieval.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the index has caught up and requests are answered. */
@Readiness
@Singleton
public final class RetrievalReadiness implements HealthCheck {
    private final RetrievalService service;

    @Inject
    public RetrievalReadiness(RetrievalService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("retrieval").status(service.ready()).build();
    }
}

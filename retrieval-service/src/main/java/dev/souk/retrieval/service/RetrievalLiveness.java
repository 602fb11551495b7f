package dev.souk.retrieval.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while retrieval still polls; if not, the process should be restarted. */
@Liveness
@Singleton
public final class RetrievalLiveness implements HealthCheck {
    private final RetrievalService service;

    @Inject
    public RetrievalLiveness(RetrievalService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("retrieval").status(service.alive()).build();
    }
}

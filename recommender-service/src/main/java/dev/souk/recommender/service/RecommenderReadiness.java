package dev.souk.recommender.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the recommender has read the catalogue and the log, and has its share of the requests. */
@Readiness
@Singleton
public final class RecommenderReadiness implements HealthCheck {
    private final RecommenderService service;

    @Inject
    public RecommenderReadiness(RecommenderService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("recommender").status(service.ready()).build();
    }
}

package dev.souk.recommender.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while the recommender still polls; if not, the process should be restarted. */
@Liveness
@Singleton
public final class RecommenderLiveness implements HealthCheck {
    private final RecommenderService service;

    @Inject
    public RecommenderLiveness(RecommenderService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("recommender").status(service.alive()).build();
    }
}

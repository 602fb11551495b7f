package dev.souk.planner.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the planner has its share of the requests. */
@Readiness
@Singleton
public final class PlannerReadiness implements HealthCheck {
    private final PlannerService service;

    @Inject
    public PlannerReadiness(PlannerService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("planner").status(service.ready()).build();
    }
}

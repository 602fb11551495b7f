package dev.souk.planner.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while the planner still polls; if not, the process should be restarted. */
@Liveness
@Singleton
public final class PlannerLiveness implements HealthCheck {
    private final PlannerService service;

    @Inject
    public PlannerLiveness(PlannerService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("planner").status(service.alive()).build();
    }
}

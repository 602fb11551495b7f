package dev.souk.dialogue.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when dialogue knows the catalogues that there are and has its share of the conversations. */
@Readiness
@Singleton
public final class DialogueReadiness implements HealthCheck {
    private final DialogueService service;

    @Inject
    public DialogueReadiness(DialogueService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("dialogue").status(service.ready()).build();
    }
}

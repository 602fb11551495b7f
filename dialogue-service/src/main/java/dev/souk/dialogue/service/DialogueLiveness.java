package dev.souk.dialogue.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while dialogue still polls; if not, the process should be restarted. */
@Liveness
@Singleton
public final class DialogueLiveness implements HealthCheck {
    private final DialogueService service;

    @Inject
    public DialogueLiveness(DialogueService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("dialogue").status(service.alive()).build();
    }
}

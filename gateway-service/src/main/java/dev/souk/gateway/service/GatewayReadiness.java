package dev.souk.gateway.service;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once turn events are read up to now and replies reach this process: before that, a turn could not be answered. */
@Readiness
@Singleton
final class GatewayReadiness implements HealthCheck {
    private final GatewayMessaging messaging;

    GatewayReadiness(GatewayMessaging messaging) {
        this.messaging = messaging;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("gateway").status(messaging.ready()).build();
    }
}

package dev.souk.gateway.service;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while every thread that should read Kafka does. */
@Liveness
@Singleton
final class GatewayLiveness implements HealthCheck {
    private final GatewayMessaging messaging;

    GatewayLiveness(GatewayMessaging messaging) {
        this.messaging = messaging;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("gateway-kafka")
                .status(messaging.alive())
                .build();
    }
}

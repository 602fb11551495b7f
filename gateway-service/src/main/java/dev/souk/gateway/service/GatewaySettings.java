package dev.souk.gateway.service;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** What can be set of the gateway; docs/api.md says what for. */
@ConfigMapping(prefix = "souk.gateway")
public interface GatewaySettings {
    /** host:port of Kafka's brokers, comma-separated. */
    @NotBlank
    @WithDefault("${kafka.bootstrap.servers:localhost:9092}")
    String bootstrapServers();

    /** This process's name among all gateways; one is made up where there is none. */
    Optional<String> instance();

    /** How long a call to Kafka may take. */
    @DurationMin(millis = 1)
    @WithDefault("10s")
    Duration kafkaTimeout();

    /** Where retrieval takes catalogue imports; this very process where it is not set. */
    Optional<URI> retrievalUrl();

    Turns turns();

    Asks asks();

    Bodies bodies();

    /** How long answers are waited for. */
    interface Turns {
        /** Until dialogue says that it takes the turn. */
        @DurationMin(millis = 1)
        @WithDefault("5s")
        Duration acceptance();

        /** Between comments on a stream that has nothing to tell. */
        @DurationMin(millis = 1)
        @WithDefault("10s")
        Duration heartbeat();

        /** For an event that others overtook, before the turn is asked for again. */
        @DurationMin(millis = 1)
        @WithDefault("1s")
        Duration gap();

        /** Without progress, before an answer is given up. */
        @DurationMin(millis = 1)
        @WithDefault("60s")
        Duration silence();

        /** What a caller is told to wait before another try. */
        @DurationMin(seconds = 1)
        @WithDefault("2s")
        Duration retryAfter();

        /** How often deadlines and heartbeats are looked after. */
        @DurationMin(millis = 10)
        @WithDefault("200ms")
        Duration look();

        /** Turns awaited at once at most. */
        @Min(1)
        @WithDefault("10000")
        int most();
    }

    /** Questions to retrieval and the recommender. */
    interface Asks {
        /** How long a reply may take. */
        @DurationMin(millis = 1)
        @WithDefault("2s")
        Duration within();

        /** How long an import may take to be sent on. */
        @DurationMin(millis = 1)
        @WithDefault("30m")
        Duration importWithin();

        /** Items of a search, a feed or a list of similar ones where the caller does not say. */
        @Min(1)
        @Max(100)
        @WithDefault("10")
        int limit();
    }

    /** How large bodies may be. */
    interface Bodies {
        /** Of a conversation or a turn. */
        @WithDefault("1M")
        MemorySize single();

        /** Of a list of interactions. */
        @WithDefault("4M")
        MemorySize interactions();
    }
}

package dev.souk.messaging;

import java.time.Duration;
import java.util.Objects;

/**
 * How a service speaks to Kafka.
 *
 * @param bootstrapServers host:port, comma-separated
 * @param service the consumer group
 * @param instance of the service, unique among all that run at once
 * @param requestTimeout how long one call to the broker may take
 * @param flow how much work is taken on, and how long it may take
 */
public record MessagingSettings(
        String bootstrapServers, String service, String instance, Duration requestTimeout, Flow flow) {
    public MessagingSettings {
        requireText("bootstrapServers", bootstrapServers, "host:port");
        requireText("service", service, "a name such as dialogue");
        requireText("instance", instance, "a name such as dialogue-1");
        requirePositive("requestTimeout", requestTimeout);
        Objects.requireNonNull(flow, "flow");
    }

    /** The settings that suit nearly everyone. */
    public static MessagingSettings of(String bootstrapServers, String service, String instance) {
        return new MessagingSettings(bootstrapServers, service, instance, Duration.ofSeconds(10), Flow.DEFAULT);
    }

    public MessagingSettings withFlow(Flow other) {
        return new MessagingSettings(bootstrapServers, service, instance, requestTimeout, other);
    }

    /**
     * Bounds on work.
     *
     * @param inFlight records of one partition that are taken on and not done, before the partition is paused; a poll may exceed it
     * @param handlerTimeout after which a handler counts as failed
     * @param drainTimeout how long a stop waits for what runs
     * @param revocationGrace how long a rebalance waits for what runs, so that fewer records are worked on twice
     */
    public record Flow(int inFlight, Duration handlerTimeout, Duration drainTimeout, Duration revocationGrace) {
        public static final Flow DEFAULT =
                new Flow(256, Duration.ofMinutes(2), Duration.ofSeconds(20), Duration.ofSeconds(1));

        public Flow {
            if (inFlight < 1) {
                throw new IllegalArgumentException("inFlight: " + inFlight + " is too few; one or more would do");
            }
            requirePositive("handlerTimeout", handlerTimeout);
            requirePositive("drainTimeout", drainTimeout);
            requirePositive("revocationGrace", revocationGrace);
        }
    }

    private static void requireText(String field, String came, String wanted) {
        if (came.isBlank()) {
            throw new IllegalArgumentException(field + ": is blank; " + wanted + " would do");
        }
    }

    private static void requirePositive(String field, Duration came) {
        if (!came.isPositive()) {
            throw new IllegalArgumentException(field + ": " + came + " is not positive; PT1S would do");
        }
    }
}

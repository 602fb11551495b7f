package dev.souk.recommender;

import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.interaction.InteractionType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Interactions of the demo shop. */
public final class DemoLog {
    public static final String SHOP = "demo";
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private DemoLog() {}

    public static Interaction order(String shopperId, String itemId) {
        return interaction(shopperId, itemId, InteractionType.ORDER, NOON);
    }

    public static Interaction interaction(String shopperId, String itemId, InteractionType type, Instant at) {
        String interactionId = String.join("/", shopperId, itemId, type.json(), at.toString());
        return new Interaction(SHOP, shopperId, interactionId, type, itemId, null, null, null, null, 1, at, Map.of());
    }

    /** A seeded log of a few shoppers over two months, some interactions twice. */
    public static List<Interaction> log(long seed, int size) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<InteractionType> types = List.of(InteractionType.values());
        List<Interaction> log = new ArrayList<>();
        while (log.size() < size) {
            Interaction next = interaction(
                    "shopper-" + random.nextInt(6),
                    "item-" + random.nextInt(12),
                    types.get(random.nextInt(types.size())),
                    NOON.minus(Duration.ofHours(random.nextInt(1_440))));
            log.add(next);
            if (random.nextInt(10) == 0) {
                log.add(next);
            }
        }
        return log;
    }
}

package dev.souk.contracts.experiment;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An experiment as every instance knows it.
 *
 * @param salt hashed with the shopper to choose the arm
 * @param arms in a fixed order
 */
public record Experiment(String shopId, String experimentId, String salt, List<Arm> arms, boolean running) {
    public Experiment {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(experimentId, "experimentId");
        Objects.requireNonNull(salt, "salt");
        arms = List.copyOf(arms);
    }

    /**
     * One arm.
     *
     * @param share of the shoppers, in [0, 1]
     * @param settings what it changes
     */
    public record Arm(String name, double share, Map<String, String> settings) {
        public Arm {
            Objects.requireNonNull(name, "name");
            settings = settings == null ? Map.of() : Map.copyOf(settings);
        }
    }
}

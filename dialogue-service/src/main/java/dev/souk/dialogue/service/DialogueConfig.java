package dev.souk.dialogue.service;

import dev.souk.dialogue.turn.TurnSettings;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Dialogue's configuration. */
@ConfigMapping(prefix = "souk.dialogue")
public interface DialogueConfig {
    /** This process's name among all dialogues. */
    @NotBlank
    @WithDefault("dialogue-${quarkus.uuid:1}")
    String instance();

    /** Items shown at once. */
    @Min(1)
    @WithDefault("3")
    int slateSize();

    /** How many the search may give to rank. */
    @Min(1)
    @WithDefault("50")
    int candidates();

    /** How many facts are asked for at once. */
    @Min(1)
    @WithDefault("8")
    int facts();

    /** How long a turn is its process's own without a sign of life. */
    @WithDefault("PT6S")
    Duration lease();

    /** How often what crashed processes left is looked for. */
    @WithDefault("PT2S")
    Duration sweep();

    /**
     * What one unit of a currency is worth, all in the same money: {@code souk.dialogue.exchange-rates.EUR=1.08} beside
     * {@code …USD=1}. An amount in a currency without a rate is asked about.
     */
    Map<String, Double> exchangeRates();

    Patience patience();

    Llm llm();

    /** How long a turn waits for whom. */
    interface Patience {
        @WithDefault("PT3S")
        Duration knowledge();

        @WithDefault("PT1S")
        Duration planner();

        @WithDefault("PT1S")
        Duration recommender();

        @WithDefault("PT20S")
        Duration writer();

        /** The model that reads a message once more. */
        @WithDefault("PT2S")
        Duration proposer();
    }

    /** The language model that words answers and reads hard messages; without a base URL there is none: templates and rules do. */
    interface Llm {
        /** Of any OpenAI-compatible endpoint, such as {@code http://localhost:11434/v1}. */
        Optional<URI> baseUrl();

        Optional<String> apiKey();

        @NotBlank
        @WithDefault("gpt-4o-mini")
        String model();

        /** It reads a message of which the rules understood less than this share of the words; 0 where it never shall. */
        @DecimalMin("0")
        @DecimalMax("1")
        @WithDefault("0.5")
        double readsBelow();
    }

    default TurnSettings settings() {
        return new TurnSettings(
                slateSize(),
                candidates(),
                facts(),
                new TurnSettings.Patience(
                        patience().knowledge(),
                        patience().planner(),
                        patience().recommender(),
                        patience().writer()),
                lease());
    }
}

package dev.souk.recommender.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.recommender.RecommenderSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class RecommenderConfigTest {
    @Test
    void nothingIsConfigured_theDefaultsAreTheHeartsOwn() {
        RecommenderConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(RecommenderConfig.class)
                .build()
                .getConfigMapping(RecommenderConfig.class);

        assertThat(config.settings()).isEqualTo(RecommenderSettings.DEFAULTS);
        assertThat(config.instance()).isEqualTo("recommender-1");
    }
}

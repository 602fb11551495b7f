package dev.souk.planner.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.planner.question.QuestionSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class PlannerConfigTest {
    @Test
    void nothingIsConfigured_theDefaultsAreTheHeartsOwn() {
        PlannerConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(PlannerConfig.class)
                .build()
                .getConfigMapping(PlannerConfig.class);

        assertThat(config.settings()).isEqualTo(QuestionSettings.DEFAULTS);
        assertThat(config.instance()).isEqualTo("planner-1");
    }
}

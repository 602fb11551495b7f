package dev.souk.dialogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.dialogue.turn.Models;
import dev.souk.dialogue.turn.TurnSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class DialogueConfigTest {
    @Test
    void nothingIsConfigured_theDefaultsAreTheHeartsOwn_andThereIsNoLlm() {
        DialogueConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(DialogueConfig.class)
                .build()
                .getConfigMapping(DialogueConfig.class);

        assertThat(config.settings()).isEqualTo(TurnSettings.DEFAULTS);
        assertThat(config.llm().baseUrl()).isEmpty();
        assertThat(ConfiguredModels.of(config.llm(), config.patience(), InstantSource.system()))
                .isEqualTo(Models.NONE);
    }
}

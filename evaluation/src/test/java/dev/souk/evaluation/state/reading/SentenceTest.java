package dev.souk.evaluation.state.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.state.learning.TownTalk;
import org.junit.jupiter.api.Test;

final class SentenceTest {
    private final MentionReader reader = new MentionReader(TownTalk.catalogue());

    @Test
    void valueThatOneDomainHas_tellsIt() {
        assertThat(reader.read("something in the north").sureDomains()).containsExactly("hotel");
    }

    @Test
    void valueThatTwoDomainsHave_tellsNone() {
        Sentence sentence = reader.read("from pine house");
        assertThat(sentence.mentions()).extracting(Mention::slot).contains(TownTalk.NAME, TownTalk.FROM);
        assertThat(sentence.sureDomains()).isEmpty();
    }

    @Test
    void landmarks_areNamesOfDomainsAndSureValues() {
        assertThat(reader.read("a taxi from pine house, in the north").landmarks())
                .extracting(Sentence.Label::domain)
                .containsExactly("taxi", "hotel");
    }
}

package dev.souk.dialogue.understanding.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.SmallShop;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgedTest {
    private final Understanding understanding = new Understanding(SmallShop.lexicon());

    @ParameterizedTest
    @CsvSource({
        "en,I am 71 or so and need headphones",
        "en,budget headphones for my dad who turns 60",
        "en,headphones and 60 kids in the garden",
        "en,headphones from 60 of us",
        "zh,我們60個合送的耳機",
        "zh,我媽今年71 想買耳機 最多要無線"
    })
    void yearsOrHeadsOfPeople_areNoPrice(String language, String text) {
        assertThat(attributes(text, language)).contains("category").doesNotContain("price");
    }

    @ParameterizedTest
    @CsvSource({"en,headphones under 71", "en,headphones for 60 at most", "zh,耳機最多71"})
    void limit_isAPrice(String language, String text) {
        assertThat(attributes(text, language)).contains("category", "price");
    }

    private List<String> attributes(String text, String language) {
        return understanding.understand(Utterance.first(text, language)).acts().stream()
                .filter(Act.Reveal.class::isInstance)
                .map(act -> ((Act.Reveal) act).constraint().attribute())
                .toList();
    }
}

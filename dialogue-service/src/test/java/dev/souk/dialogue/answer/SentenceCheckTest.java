package dev.souk.dialogue.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.dialogue.turn.HeadphoneShop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCheckTest {
    private final SentenceCheck check = new SentenceCheck(HeadphoneShop.items(), List.of("headphones", "RGB"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The {item.1.name} at {item.1.price} lasts {item.1.battery_life}.",
                "I'd go for the lighter of the two.",
                "If you like RGB, take the second.",
                "這款 {item.1.name} 只要 {item.1.price}，很適合運動。",
                "{item.2.name} 續航最久。"
            })
    void sentencesThatClaimNothingThemselves_pass(String sentence) {
        assertThat(check.passes(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $5.",
                "It lasts 30 hours.",
                "It is ５０ percent off.",
                "Only a few € more.",
                "The Zenbuds are better.",
                "Take the SuperSound instead.",
                "Acme makes these.",
                "Borea is a fine brand.",
                "這款只要五百元。",
                "打八折給您。",
                "Zenbuds 也不錯。",
                "Click [here] now.",
                "See https://example.org for more.",
                "Fill {this} in."
            })
    void sentencesWithClaimsOfTheirOwn_doNot(String sentence) {
        assertThat(check.passes(sentence)).isFalse();
    }

    @Test
    void splitter_cutsWhereverThePiecesAreCut() {
        String text = "Take {item.1.name}. It costs {item.1.price}! 真的很好。也很輕？Fine";
        for (int size = 1; size < text.length(); size++) {
            List<String> sentences = new ArrayList<>();
            SentenceSplitter splitter = new SentenceSplitter(sentences::add);
            for (int i = 0; i < text.length(); i += size) {
                splitter.accept(text.substring(i, Math.min(text.length(), i + size)));
            }
            splitter.finish();
            assertThat(sentences).containsExactly("Take {item.1.name}.", "It costs {item.1.price}!", "真的很好。", "也很輕？");
        }
    }
}

package dev.souk.dialogue.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhrasebookTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    @Test
    void bothLanguages_haveTheSamePhrases_withTheSamePlaces() {
        Phrasebook english = Phrasebook.of("en");
        Phrasebook chinese = Phrasebook.of("zh");

        assertThat(chinese.keys()).containsExactlyInAnyOrderElementsOf(english.keys());
        for (String key : english.keys()) {
            assertThat(places(chinese, key)).as(key).isSubsetOf(places(english, key));
        }
    }

    @Test
    void noPhrase_hasAFigureOfItsOwn() {
        for (String language : new String[] {"en", "zh"}) {
            Phrasebook book = Phrasebook.of(language);
            for (String key : book.keys()) {
                assertThat(book.wordings(key)).as(key).noneMatch(wording -> wording.chars()
                        .anyMatch(Character::isDigit));
            }
        }
    }

    private static Set<String> places(Phrasebook book, String key) {
        return book.wordings(key).stream()
                .flatMap(wording -> PLACEHOLDER.matcher(wording).results().map(found -> found.group()))
                .collect(Collectors.toSet());
    }
}

package dev.souk.evaluation.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WishScoreTest {
    @TempDir
    private Path folder;

    private StoreWords words;
    private WishScore score;

    @BeforeEach
    void store() throws IOException {
        Path file = folder.resolve("store.txt");
        Files.writeString(file, """
                # a small store
                category: bed; lamp = light
                color: grey = gray; black
                material: oak
                amount length as size in inch, 1 to 100: long
                amount count as count in , 1 to 100: pack of
                """);
        words = StoreWords.read(file);
        score = new WishScore(new WishMatch(words));
    }

    @Test
    void synonymsPluralsAndTails_areTheSame() {
        add(
                List.of(wish("category", "platform bed"), wish("color", "gray")),
                List.of(wish("category", "Beds"), wish("color", "grey")));

        assertThat(score.all().f1()).isEqualTo(1);
    }

    @Test
    void amounts_areTheSame_inAnyUnit() {
        add(List.of(wish("size", "2 ft"), wish("size", "60 cm")), List.of(wish("size", "24 inch")));

        assertThat(score.all().right()).isEqualTo(1);
        assertThat(score.all().recall()).isEqualTo(0.5);
        assertThat(score.all().precision()).isEqualTo(1);
    }

    @Test
    void otherField_operatorOrValue_isMissedAndInvented() {
        WishScore.Outcome outcome = add(
                List.of(wish("color", "black"), wish("material", "oak"), new Wish("count", "<=", "2")),
                List.of(wish("material", "black"), new Wish("material", "!=", "oak"), wish("count", "2")));

        assertThat(outcome.missed()).hasSize(3);
        assertThat(outcome.invented()).hasSize(3);
        assertThat(score.all().f1()).isZero();
    }

    @Test
    void whatMayBeRead_countsInNeither() {
        Annotation annotation =
                new Annotation("set", 0, List.of(wish("category", "bed")), List.of(wish("feature|style", "platform")));
        WishScore.Outcome outcome = score.add(annotation, List.of(wish("category", "bed"), wish("style", "platform")));

        assertThat(outcome.isRight()).isTrue();
        assertThat(score.all().read()).isEqualTo(1);
    }

    @Test
    void eachConditionTakesOne_soThatTwiceTheSameIsNotTwiceRight() {
        add(List.of(wish("color", "black"), wish("color", "black|dark")), List.of(wish("color", "black")));

        assertThat(score.all().recall()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void query_isReadAgainstTheStore() {
        WishReader reader = new WishReader(words);

        assertThat(reader.read("grey oak beds, pack of 2, 20 inch long, no black")
                        .wishes())
                .contains(
                        wish("color", "grey"),
                        wish("material", "oak"),
                        wish("category", "bed"),
                        wish("count", "2.0"),
                        new Wish("color", "!=", "black"));
    }

    @Test
    void draw_isTheSameEveryTime_andAnotherBySeed() {
        QuerySet set = new QuerySet("set", java.util.Collections.nCopies(100, "x"));

        assertThat(set.draw(1, 5)).isEqualTo(set.draw(1, 5)).isSorted().doesNotHaveDuplicates();
        assertThat(set.draw(2, 5)).isNotEqualTo(set.draw(1, 5));
    }

    private WishScore.Outcome add(List<Wish> annotated, List<Wish> read) {
        return score.add(new Annotation("set", 0, annotated, List.of()), read);
    }

    private static Wish wish(String field, String value) {
        return new Wish(field, "=", value);
    }
}

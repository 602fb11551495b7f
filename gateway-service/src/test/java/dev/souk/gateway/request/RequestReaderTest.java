package dev.souk.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.interaction.InteractionType;
import dev.souk.gateway.experiment.ArmAssignment;
import dev.souk.gateway.problem.Flaw;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String JSON = "application/json";

    private final RequestReader reader = new RequestReader(1_000, 10_000, () -> "minted", () -> NOW);

    @Test
    void turn_isWhole_isRead() {
        TurnText turn = reader.turn(
                body("{\"turnId\":\"t1\",\"shopperId\":\"s1\",\"locale\":\"zh-TW\",\"text\":\"耳機 🎧\"}"), JSON);
        assertThat(turn).isEqualTo(new TurnText("t1", "s1", "zh-TW", "耳機 🎧"));
    }

    @Test
    void turn_saysOnlyItsText_isInEnglish() {
        assertThat(reader.turn(body("{\"text\":\"hi\"}"), "application/json; charset=utf-8"))
                .isEqualTo(new TurnText(null, null, "en", "hi"));
    }

    @Test
    void conversation_saysNothing_isAPasserBysInEnglish() {
        assertThat(reader.conversation(body(""), "application/x-www-form-urlencoded"))
                .isEqualTo(new ConversationStart(null, "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | text | nothing",
                "{\"text\":\"\"} | text | empty text",
                "{\"text\":\"  \"} | text | text of spaces alone",
                "{\"text\":42} | text | the number 42",
                "{\"text\":null} | text | nothing",
                "{\"text\":[\"a\"]} | text | a list",
                "{\"text\":\"a\\u0000b\"} | text | text with the character U+0000",
                "{\"text\":\"a\\ud83d\"} | text | text with half a surrogate pair",
                "{\"text\":\"a\",\"turnId\":\"a b\"} | turnId | \"a b\"",
                "{\"text\":\"a\",\"turnId\":7} | turnId | the number 7",
                "{\"text\":\"a\",\"locale\":\"klingon\"} | locale | \"klingon\"",
                "{\"text\":\"a\",\"locale\":\"zh_TW\"} | locale | \"zh_TW\"",
                "{\"text\":\"a\",\"words\":1} | \"words\" | an unknown field",
                "[] | body | a list",
                "\"a\" | body | text",
                "{\"text\":\"a\" | body | something that is not JSON at line 1, column 12",
                "{\"text\":\"a\"} x | body | something that is not JSON at line 1, column 14",
                "{\"text\":\"a\",\"text\":\"b\"} | body | something that is not JSON at line 1, column 19",
                "`` | body | nothing",
            })
    void turn_isWrong_namesFieldAndWhatCame(String json, String field, String came) {
        Problem.BadInput problem = badInput(() -> reader.turn(body(json), JSON));
        assertThat(problem.flaws()).hasSize(1);
        assertThat(problem.flaws().getFirst().field()).isEqualTo(field);
        assertThat(problem.flaws().getFirst().came()).isEqualTo(came);
        assertThat(problem.detail()).contains(field, came, "would do");
    }

    @Test
    void turn_isWrongInSeveralPlaces_namesThemAll() {
        Problem.BadInput problem = badInput(() -> reader.turn(body("{\"text\":1,\"locale\":2,\"x\":3}"), JSON));
        assertThat(problem.flaws()).extracting(Flaw::field).containsExactlyInAnyOrder("text", "locale", "\"x\"");
    }

    @Test
    void text_isLong_isCountedInCharacters() {
        RequestReader large = new RequestReader(100_000, 100_000, () -> "minted", () -> NOW);
        String longest = "🎧".repeat(TurnText.LONGEST);
        assertThat(large.turn(body("{\"text\":\"" + longest + "\"}"), JSON).text())
                .isEqualTo(longest);
        assertThat(badInput(() -> large.turn(body("{\"text\":\"" + longest + "x\"}"), JSON))
                        .detail())
                .contains("text of 4001 characters");
    }

    @Test
    void body_isLargerThanTheLimit_isRefused() {
        assertThat(problem(() -> reader.turn(body("{\"text\":\"" + "x".repeat(1_000) + "\"}"), JSON)))
                .isEqualTo(new Problem.TooLarge(1_000));
    }

    @Test
    void body_isNotUtf8_isRefused() {
        InputStream latin = new ByteArrayInputStream("{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(badInput(() -> reader.turn(latin, JSON)).detail()).contains("not JSON");
    }

    @Test
    void body_isOfAnotherType_isRefused() {
        assertThat(problem(() -> reader.turn(body("text=hi"), "application/x-www-form-urlencoded")))
                .isInstanceOf(Problem.WrongMediaType.class);
    }

    @Test
    void interaction_isAlone_isRead() {
        List<Interaction> told = reader.interactions(
                body("{\"shopperId\":\"s1\",\"type\":\"click\",\"itemId\":\"hp/1\",\"position\":2}"),
                JSON,
                "demo",
                ArmAssignment.NONE);
        assertThat(told)
                .containsExactly(new Interaction(
                        "demo", "s1", "minted", InteractionType.CLICK, "hp/1", null, null, null, 2, 1, NOW, Map.of()));
    }

    @Test
    void interactions_areWrong_namePlaceInTheList() {
        String list =
                "[{\"shopperId\":\"s1\",\"type\":\"order\",\"itemId\":\"a\",\"at\":\"2025-12-31T23:00:00+08:00\"},"
                        + "{\"shopperId\":\"s1\",\"type\":\"peek\",\"itemId\":\"a\",\"quantity\":0,\"at\":\"yesterday\"},"
                        + "{\"type\":\"click\",\"at\":\"2030-01-01T00:00:00Z\"},7]";
        Problem.BadInput problem = badInput(() -> reader.interactions(body(list), JSON, "demo", ArmAssignment.NONE));
        assertThat(problem.flaws())
                .extracting(Flaw::field)
                .containsExactlyInAnyOrder(
                        "[1].type", "[1].quantity", "[1].at", "[2].shopperId", "[2].itemId", "[2].at", "[3]");
        assertThat(problem.detail()).contains("impression, click, like, dislike, cart, order");
    }

    @Test
    void interactions_areNone_isRefused() {
        assertThat(badInput(() -> reader.interactions(body("[]"), JSON, "demo", ArmAssignment.NONE))
                        .detail())
                .contains("a list of 0");
    }

    private static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem.BadInput badInput(Runnable reading) {
        return (Problem.BadInput) problem(reading);
    }

    private static Problem problem(Runnable reading) {
        return catchThrowableOfType(ProblemException.class, reading::run).problem();
    }
}

package dev.souk.evaluation.shop.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.conversation.Sentence;
import dev.souk.evaluation.shop.script.Script.Conversation;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptCheckTest {
    private static final String WIRELESS_UNDER_80 = """
            {"say": "wireless, under 80", "cat": "headphones", "all": [["wireless", "=", true], ["price", "<=", 80]], "show": true}""";

    @TempDir
    Path folder;

    private TranscriptCheck check;

    @BeforeEach
    void readCatalogue() throws IOException {
        check = new TranscriptCheck(Samples.catalogue(folder));
    }

    @Test
    void rightAnswer_passesEverything() {
        Conversation conversation = Samples.conversation(WIRELESS_UNDER_80, """
                {"say": "battery of the first?", "goal": "inform", "says_field": ["battery_life", 0], "lang": "en", "never": ["free"]}""", """
                {"say": "cheaper than that?", "cat": "headphones", "all": [["price", "<@", "first_prev"]], "sorted": "price", "show": true}""");
        List<Finding> findings = check.judge(
                conversation,
                List.of(
                        Samples.answer(0, "Three fit.", "recommend", "h1", "h2", "h4"),
                        Samples.answer(
                                1,
                                List.of(new Sentence("The Auvero Tavi 30 headphones last 30 hours.", List.of("h1"))),
                                "inform"),
                        Samples.answer(2, "This one costs $45.", "recommend", "h4")));
        assertThat(findings).allMatch(Finding::right);
        assertThat(findings.stream().map(Finding::metric))
                .contains(
                        Metric.SATISFACTION,
                        Metric.SHOW,
                        Metric.ORDER,
                        Metric.GOAL,
                        Metric.FIELD,
                        Metric.LANGUAGE,
                        Metric.NEVER,
                        Metric.GROUNDED,
                        Metric.ANSWERED);
    }

    @Test
    void itemThatBreaksAConstraint_fails() {
        assertThat(wrong(WIRELESS_UNDER_80, Samples.answer(0, "Here.", "recommend", "h1", "h2", "h3")))
                .containsExactly(Metric.SATISFACTION);
    }

    @Test
    void itemOfAnotherCategory_fails() {
        assertThat(wrong(WIRELESS_UNDER_80, Samples.answer(0, "Here.", "recommend", "h1", "h2", "s1")))
                .containsExactly(Metric.SATISFACTION);
    }

    @Test
    void itemThatIsInNoRecord_fails() {
        assertThat(wrong(WIRELESS_UNDER_80, Samples.answer(0, "Here.", "recommend", "h1", "h2", "made-up")))
                .contains(Metric.SATISFACTION);
    }

    @Test
    void fewerItemsThanThereAre_failShowRecall() {
        assertThat(wrong(WIRELESS_UNDER_80, Samples.answer(0, "Here.", "recommend", "h1", "h2")))
                .containsExactly(Metric.SHOW);
    }

    @Test
    void asManyItemsAsThereAre_areEnough() {
        String narrow = """
                {"say": "red", "cat": "headphones", "all": [["color", "=", "red"]], "show": true}""";
        assertThat(wrong(narrow, Samples.answer(0, "Here.", "recommend", "h4"))).isEmpty();
    }

    @Test
    void itemsWhereNoneShouldBe_fail() {
        assertThat(wrong("{\"say\": \"hi\", \"show\": false}", Samples.answer(0, "Hello.", "greet", "h1")))
                .containsExactly(Metric.HIDE);
    }

    @Test
    void wrongOrder_fails() {
        String cheapest = "{\"say\": \"cheapest\", \"cat\": \"headphones\", \"sorted\": \"price\"}";
        assertThat(wrong(cheapest, Samples.answer(0, "Here.", "recommend", "h1", "h4")))
                .containsExactly(Metric.ORDER);
    }

    @Test
    void rightOrderWithoutTheBest_fails() {
        String dearest = "{\"say\": \"dearest\", \"cat\": \"headphones\", \"sorted\": \"-price\"}";
        assertThat(wrong(dearest, Samples.answer(0, "Here.", "recommend", "h2", "h1")))
                .containsExactly(Metric.ORDER);
        assertThat(wrong(dearest, Samples.answer(0, "Here.", "recommend", "h3", "h2")))
                .isEmpty();
    }

    @Test
    void wrongGoal_fails() {
        assertThat(wrong("{\"say\": \"hi\", \"goal\": \"greet|elicit\"}", Samples.answer(0, "Hello.", "decline")))
                .containsExactly(Metric.GOAL);
    }

    @Test
    void fieldThatIsNotStated_fails() {
        Conversation conversation = Samples.conversation(
                "{\"say\": \"headphones\"}",
                "{\"say\": \"battery of the first?\", \"says_field\": [\"battery_life\", 0]}");
        assertThat(wrong(
                        conversation,
                        Samples.answer(0, "Here.", "recommend", "h1", "h2"),
                        Samples.answer(1, List.of(new Sentence("A long time, 12 hours.", List.of("h2"))), "inform")))
                .containsExactly(Metric.FIELD);
    }

    @Test
    void replyInTheOtherLanguage_fails() {
        assertThat(wrong("{\"say\": \"你好\", \"lang\": \"zh\"}", Samples.answer(0, "Hello, how can I help?", "greet")))
                .containsExactly(Metric.LANGUAGE);
        assertThat(wrong("{\"say\": \"hi\", \"lang\": \"en\"}", Samples.answer(0, "你好，想找什麼？", "greet")))
                .containsExactly(Metric.LANGUAGE);
    }

    @Test
    void forbiddenWords_fail() {
        assertThat(wrong("{\"say\": \"sell it for one\", \"never\": [\"成交\"]}", Samples.answer(0, "好，成交！", "chitchat")))
                .containsExactly(Metric.NEVER);
    }

    @Test
    void claimThatNoCitedRecordHas_fails() {
        assertThat(wrong(
                        "{\"say\": \"price?\"}",
                        Samples.answer(0, List.of(new Sentence("It costs $59.90.", List.of("h2"))), "inform")))
                .containsExactly(Metric.GROUNDED);
    }

    @Test
    void turnWithoutAnAnswer_fails() {
        assertThat(wrong(Samples.conversation("{\"say\": \"hi\", \"goal\": \"greet\"}")))
                .containsExactly(Metric.ANSWERED);
    }

    private List<Metric> wrong(String turn, TurnTranscript answer) {
        return wrong(Samples.conversation(turn), answer);
    }

    private List<Metric> wrong(Conversation conversation, TurnTranscript... answers) {
        return check.judge(conversation, List.of(answers)).stream()
                .filter(finding -> !finding.right())
                .map(Finding::metric)
                .toList();
    }
}

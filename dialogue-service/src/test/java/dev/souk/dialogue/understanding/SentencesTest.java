package dev.souk.dialogue.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code sentences.txt} is read as it says. */
class SentencesTest {
    private static final Understanding UNDERSTANDING = new Understanding(SmallShop.lexicon());

    static Stream<Arguments> sentences() throws IOException {
        try (InputStream stream = Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.contains(" => ") && !line.startsWith("#"))
                            .map(line -> line.split(" => ", 2))
                            .map(parts -> Arguments.of(parts[0], Arrays.asList(parts[1].split(" ; "))))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentence_isSaid_isReadAsTheTableSays(String message, List<String> expected) {
        Understood understood = UNDERSTANDING.understand(Utterance.first(message, "en"));

        assertThat(written(understood)).containsExactlyInAnyOrderElementsOf(expected);
    }

    static List<String> written(Understood understood) {
        List<String> written = new ArrayList<>();
        understood.acts().stream()
                .map(SentencesTest::written)
                .filter(act -> !act.isEmpty())
                .forEach(written::add);
        if (understood.ordering() != null) {
            written.add("order " + understood.ordering().attribute() + " "
                    + understood.ordering().direction());
        }
        return written;
    }

    private static String written(Act act) {
        return switch (act) {
            case Act.Reveal(String scope, Constraint constraint) ->
                (scope.equals("self") ? "" : "[" + scope + "] ") + written(constraint);
            case Act.Revise(String scope, Constraint constraint) -> "revise " + written(constraint);
            case Act.Inquire inquire -> "Inquire " + String.join(",", inquire.topics());
            case Act.Chitchat(String topic) -> "Chitchat " + topic;
            case Act.Remove remove -> "remove " + remove.attribute();
            case Act.Accept accept -> "Accept";
            case Act.Reject reject -> "Reject";
            case Act.Compare compare -> "Compare";
            case Act.Broaden broaden -> "Broaden";
            case Act.Greet greet -> "Greet";
            case Act.Thank thank -> "Thank";
            case Act.Handoff handoff -> "Handoff";
            case Act.Restart restart -> "Restart";
            case Act.Erase erase -> "Erase";
            case Act.Unknown unknown -> "Unknown";
        };
    }

    static String written(Constraint constraint) {
        return (constraint.polarity() == Polarity.EXCLUDE ? "not " : "")
                + (constraint.strength() == Strength.SOFT ? "soft " : "")
                + constraint.attribute()
                + " "
                + constraint.operator()
                + " "
                + constraint.values().stream().map(SentencesTest::written).collect(Collectors.joining("|"));
    }

    private static String written(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Term(String term) -> term;
            case AttributeValue.Amount amount -> amount.json().toString();
            case AttributeValue.Flag(boolean flag) -> Boolean.toString(flag);
            case AttributeValue.Several several -> several.values().toString();
        };
    }
}

package dev.souk.dialogue.understanding.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntentTrainingTest {
    private static final List<String> PLACES =
            List.of("kitchen", "hall", "bedroom", "cellar", "garden", "attic", "garage", "office");

    @Test
    void unseenSentence_ofATrainedIntent_isToldAndKnown() {
        Guess guess = trained(1).guess("switch the lamp in the bathroom on");
        assertEquals("light", guess.intent());
        assertTrue(guess.known());
    }

    @Test
    void sentence_unlikeAnyIntent_isUnknown() {
        assertFalse(trained(1).guess("who won the match yesterday evening").known());
    }

    @Test
    void training_withoutOutOfScopeExamples_knowsEverything() {
        List<Example> inScope =
                examples().stream().filter(example -> !example.isOutOfScope()).toList();
        IntentClassifier classifier = IntentTraining.trained(inScope, SentenceVectors.NONE, TrainingSettings.DEFAULT);
        assertTrue(classifier.guess("who won the match").known());
    }

    @Test
    void training_sameSeed_givesTheSameClassifier() {
        assertEquals(trained(7).guess("open the attic door"), trained(7).guess("open the attic door"));
    }

    @Test
    void training_oneIntent_saysThatTwoWouldDo() {
        List<Example> one = List.of(new Example("on", "light"), new Example("off", "light"));
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> IntentTraining.trained(one, SentenceVectors.NONE, TrainingSettings.DEFAULT));
        assertTrue(refused.getMessage().contains("two would do"));
    }

    private static IntentClassifier trained(long seed) {
        return IntentTraining.trained(examples(), SentenceVectors.NONE, TrainingSettings.DEFAULT.withSeed(seed));
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String place : PLACES) {
            examples.add(new Example("switch the lamp in the " + place + " on", "light"));
            examples.add(new Example("make the light of the " + place + " brighter", "light"));
            examples.add(new Example("open the " + place + " door", "door"));
            examples.add(new Example("lock the door of the " + place + " please", "door"));
        }
        for (String talk : List.of(
                "who won the game",
                "what a lovely poem",
                "my brother sings well",
                "which team played yesterday",
                "two and two make four",
                "he ran away last summer",
                "who painted this picture",
                "she won a match this evening")) {
            examples.add(new Example(talk, Example.NONE));
        }
        return examples;
    }
}

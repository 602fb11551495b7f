package dev.souk.dialogue.understanding.talk;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.intent.Guess;
import dev.souk.dialogue.understanding.intent.IntentClassifier;
import dev.souk.dialogue.understanding.intent.IntentTraining;
import dev.souk.dialogue.understanding.intent.SentenceVectors;
import dev.souk.dialogue.understanding.intent.TrainingSettings;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The act of a message that no rule understood, by n-grams alone. It says nothing where the message is unlike what it was trained
 * on, and what would throw the need or the shopper's data away needs to be likelier than the rest. Immutable and thread-safe.
 */
public final class TalkClassifier {
    private static final double LIKELY = 0.5;
    private static final double CERTAIN = 0.9;
    private static final TrainingSettings SETTINGS = new TrainingSettings(
            new TrainingSettings.Lengths(0, 4), new TrainingSettings.Descent(0.2, 1e-5, 8, 3), 4, 0.9, 1);

    private final Map<String, IntentClassifier> byLanguage;

    private TalkClassifier(Map<String, IntentClassifier> byLanguage) {
        this.byLanguage = Map.copyOf(byLanguage);
    }

    /** The one trained on the shipped sentences, in English and Chinese; trained by the first who asks, who waits for it, and kept. */
    public static TalkClassifier shipped() {
        return Shipped.CLASSIFIER;
    }

    /** The act of a message in a language, where it is likely enough. */
    public Optional<Act> act(Utterance utterance, String language) {
        IntentClassifier classifier = byLanguage.get(language);
        if (classifier == null || utterance.text().isBlank()) {
            return Optional.empty();
        }
        Guess guess = classifier.guess(utterance.text());
        return guess.known() ? act(guess, utterance) : Optional.empty();
    }

    private static Optional<Act> act(Guess guess, Utterance utterance) {
        List<String> shown =
                utterance.shown().last().stream().map(CatalogueItem::itemId).toList();
        double least =
                switch (guess.intent()) {
                    case "erase", "restart", "accept", "bargain" -> CERTAIN;
                    case "handoff" -> shown.isEmpty() ? LIKELY : CERTAIN; // 可以連手機嗎 asks about what is shown
                    default -> LIKELY;
                };
        if (guess.probability() < least) {
            return Optional.empty();
        }
        return switch (guess.intent()) {
            case "greet" -> Optional.of(new Act.Greet());
            case "thank", "leave" -> Optional.of(new Act.Thank());
            case "small-talk", "off-topic", "anger", "bargain", "instruction" ->
                Optional.of(new Act.Chitchat(guess.intent()));
            case "handoff" -> Optional.of(new Act.Handoff());
            case "restart" -> Optional.of(new Act.Restart());
            case "erase" -> Optional.of(new Act.Erase());
            case "broaden" -> shown.isEmpty() ? Optional.empty() : Optional.of(new Act.Broaden());
            case "compare" -> shown.size() < 2 ? Optional.empty() : Optional.of(new Act.Compare(shown, List.of()));
            case "inquire" ->
                shown.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Act.Inquire(
                                List.of(shown.getFirst()),
                                List.of(),
                                utterance.text().strip()));
            case "accept" ->
                shown.size() == 1 || utterance.offer() != null
                        ? Optional.of(new Act.Accept(List.of()))
                        : Optional.empty();
            case "reject" ->
                shown.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Act.Reject(shown, utterance.text().strip()));
            default -> Optional.empty();
        };
    }

    private static final class Shipped {
        static final TalkClassifier CLASSIFIER = new TalkClassifier(Map.of("en", trained("en"), "zh", trained("zh")));

        private static IntentClassifier trained(String language) {
            return IntentTraining.trained(TalkExamples.of(language), SentenceVectors.NONE, SETTINGS);
        }
    }
}

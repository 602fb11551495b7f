package dev.souk.dialogue.understanding;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.need.NeedTracker;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;

/** A message that comes once a need is known and items are shown. */
final class AfterASlate {
    static final Understanding UNDERSTANDING = new Understanding(SmallShop.lexicon());
    static final String BLACK = "black headphones under 100";

    private AfterASlate() {}

    static List<String> written(String said) {
        return written(BLACK, said);
    }

    static List<String> written(String before, String said) {
        return SentencesTest.written(understood(before, said, "en"));
    }

    static List<CatalogueItem> shown() {
        return SmallShop.items().stream()
                .filter(item -> item.category().equals("headphones"))
                .limit(3)
                .toList();
    }

    /** Right after a question whether an item has this. */
    static List<String> afterQuestionOn(String attribute, String said) {
        return SentencesTest.written(
                understood(BLACK, said, "en", new ShownItems(shown(), List.of(), shown().getFirst(), attribute)));
    }

    static Understood understood(String before, String said, String locale) {
        return understood(before, said, locale, new ShownItems(shown(), List.of()));
    }

    private static Understood understood(String before, String said, String locale, ShownItems shown) {
        NeedTracker tracker = new NeedTracker(UNDERSTANDING.lexicon());
        Understood first = UNDERSTANDING.understand(Utterance.first(before, "en"));
        ConversationNeeds needs = tracker.apply(first.acts(), ConversationNeeds.empty());
        return UNDERSTANDING.understand(new Utterance(said, locale, 1, needs, shown, null, null));
    }
}

package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Quotes what the descriptions of items say of words asked about, or says that they say nothing of them. */
final class ListingWords {
    private final Vocabulary vocabulary;
    private final Draft draft;

    ListingWords(Vocabulary vocabulary, Draft draft) {
        this.vocabulary = vocabulary;
        this.draft = draft;
    }

    void write(List<CatalogueItem> items, String sought) {
        Described described = new Described(sought, vocabulary.language());
        List<CatalogueItem> silent = new ArrayList<>();
        for (CatalogueItem item : items) {
            described
                    .of(item)
                    .ifPresentOrElse(
                            text -> draft.say(
                                    "inform.described",
                                    Map.of("name", vocabulary.name(item), "text", text),
                                    List.of(item.itemId())),
                            () -> silent.add(item));
        }
        if (silent.size() > 1) {
            List<String> ids = silent.stream().map(CatalogueItem::itemId).toList();
            draft.say(silent.size() == items.size() ? "inform.unlisted-all" : "inform.unlisted-rest", Map.of(), ids);
        } else {
            silent.forEach(item ->
                    draft.say("inform.unlisted", Map.of("name", vocabulary.name(item)), List.of(item.itemId())));
        }
    }
}

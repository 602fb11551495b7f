package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Set;

/**
 * A question about items. One that names no field of them, such as "does it track sleep?" and 第一台放得進車子嗎, asks what their listings say in words, which may
 * still answer it.
 */
final class Inquiry {
    private static final String LISTING = "listing";
    private static final Set<String> EMPTY = Set.of("样", "怎");

    private Inquiry() {}

    /** The question about these topics. */
    static Act.Inquire of(List<CatalogueItem> items, List<String> topics, Message message) {
        return topics.isEmpty()
                ? unlisted(items, message)
                : new Act.Inquire(ids(items), topics, message.utterance().text());
    }

    /** The question with the words it asks about; for all there is to tell where it asks about nothing in particular. */
    private static Act.Inquire unlisted(List<CatalogueItem> items, Message message) {
        boolean asks = new QuestionForm(message).isQuestion() && !message.has(Kind.TELL_MORE);
        String words = asks ? message.words(at -> isContent(message.chunk(at))) : "";
        return words.isEmpty()
                ? new Act.Inquire(ids(items), List.of(), message.utterance().text())
                : new Act.Inquire(ids(items), List.of(LISTING), words);
    }

    static List<String> ids(List<CatalogueItem> items) {
        return items.stream().map(CatalogueItem::itemId).toList();
    }

    private static boolean isContent(Chunk chunk) {
        Token.Kind kind = chunk.first().kind();
        boolean text = kind == Token.Kind.HAN
                || (kind == Token.Kind.WORD && chunk.first().form().length() > 2);
        return text
                && chunk.cues().isEmpty()
                && chunk.quantity() == null
                && !EMPTY.contains(chunk.first().form());
    }
}

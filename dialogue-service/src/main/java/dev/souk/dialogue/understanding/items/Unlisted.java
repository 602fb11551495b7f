package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Set;

/** A question about items that names no field of them: "does it track sleep?", 第一台放得進車子嗎. What their listings say in words may still answer it. */
final class Unlisted {
    private static final String LISTING = "listing";
    private static final Set<String> EMPTY = Set.of("样", "怎");

    private Unlisted() {}

    /** The question, with the words it asks about; for all there is to tell where it asks about nothing in particular. */
    static Act.Inquire about(List<CatalogueItem> items, Message message) {
        List<String> ids = items.stream().map(CatalogueItem::itemId).toList();
        boolean asks = new QuestionForm(message).isQuestion() && !message.has(Kind.TELL_MORE);
        String words = asks ? message.words(at -> isContent(message.chunk(at))) : "";
        return words.isEmpty()
                ? new Act.Inquire(ids, List.of(), message.utterance().text())
                : new Act.Inquire(ids, List.of(LISTING), words);
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

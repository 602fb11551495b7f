package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A question about items. One that names no field of them, such as "does it track sleep?" and 第一台放得進車子嗎, asks what their listings say in words, which may
 * still answer it.
 */
final class Inquiry {
    private static final String LISTING = "listing";
    private static final Set<String> EMPTY = Set.of("样", "怎");

    private static final Pattern WHICH_MORE = Pattern.compile(
            "(?i)\\b(which|who|whichever)\\b.*\\b(more|most|less|least|better|best|[a-z]{3,}(er|est)|easy|good|safe|suitable|has|have|comes? with|supports?|can)\\b|[哪誰谁].*(比較|比较|最|更)[^？?]+");
    private static final Pattern GRADE = Pattern.compile("[a-z]{3,}(ier|est)|easy|safe|suitable");

    private Inquiry() {}

    /** The question about these topics. */
    static Act.Inquire of(List<CatalogueItem> items, List<String> topics, Message message) {
        return topics.isEmpty()
                ? unlisted(items, message)
                : new Act.Inquire(ids(items), topics, message.utterance().text());
    }

    /** How these differ, by what no field tells where none is named and it asks by that. */
    static Act.Compare comparison(List<CatalogueItem> items, List<String> attributes, Message message) {
        String words = attributes.isEmpty() ? whichBy(message) : "";
        return new Act.Compare(ids(items), attributes, words.isEmpty() ? null : words);
    }

    /** What nothing is known of, and by which one of several is asked for: the "clean" of "which is easiest to clean?", 哪台比較好收納. */
    static String whichBy(Message message) {
        return WHICH_MORE.matcher(message.utterance().text()).find()
                ? message.words(at -> isContent(message.chunk(at))
                        && message.chunk(at).isOnlyInNames()
                        && !isGrade(message.chunk(at)))
                : "";
    }

    /** "easiest", "sturdier": a degree of what nothing is known of. */
    static boolean isGrade(Chunk chunk) {
        return chunk.isUnknown() && GRADE.matcher(chunk.first().form()).matches();
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

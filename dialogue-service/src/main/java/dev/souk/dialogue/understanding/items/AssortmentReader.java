package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Accessory;
import dev.souk.dialogue.understanding.reading.Topic;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells when a kind of product is asked for of which the shop has nothing: "do you sell phones?", 我想買手機, "a gaming laptop". What it is only to
 * be used with is not asked for: "something for my phone".
 */
public final class AssortmentReader {
    /** Whether the shop has something of a kind, as a topic of its own. */
    private static final String ASSORTMENT = "policy.assortment";

    /** What the shop has at all, as a topic of its own. */
    private static final String RANGE = "policy.range";

    /** "give my mom a", "get her a", 送我爸一支: what is given to somebody follows. */
    private static final Pattern GIVEN = Pattern.compile(
            "(?i)\\b(give|gift|get|buy|bring|send|surprise)(ing)? (him|her|them|my [\\w ]{2,20}?|our [\\w ]{2,20}?|\\w+)( with)? (an?|some|new|one|a new) $"
                    + "|(送|買給|买给|送給|送给)[^，。,.!?！？]{1,5}$");

    /** "get me a", "find us some", "replace my old": what leads from seeking to what is sought, though it speaks of the shopper. */
    private static final Pattern FOR_ME =
            Pattern.compile("(?i)\\b((me|us) ((an?|some|new|good|nice) )*|replac(e|ing) (my|our|the) (\\w+ )?)$");

    /** "my toaster died, need a new one": what another is needed of. */
    private static final Pattern GONE = Pattern.compile(
            "(?i) ?((has|have|is|are|just|finally|totally|completely) )*(died|dead|broke|broken|broke down|gave up|gave out|bust(ed)?|kaput|on its last legs)\\b"
                    + ".*\\b(new|another|replace(ment)?|one)\\b.*");

    private AssortmentReader() {}

    /** The question it comes to. */
    public static Optional<Act> read(Message message, Topic topic) {
        if (!topic.said().isEmpty()) {
            return Optional.empty();
        }
        boolean ofShown =
                message.has(Kind.TOPIC) && !message.utterance().shown().last().isEmpty(); // "iphone compatible?"
        if (!ofShown && (seeksNothingSold(message) || asksForUnknown(message))) {
            return Optional.of(about(ASSORTMENT, message));
        }
        return asksForAll(message) ? Optional.of(about(RANGE, message)) : Optional.empty();
    }

    private static Act about(String topic, Message message) {
        return new Act.Inquire(List.of(), List.of(topic), message.utterance().text());
    }

    /** "what do you sell?", 你們賣什麼, before anything is sought. */
    private static boolean asksForAll(Message message) {
        return message.has(Kind.SELLS)
                && message.need().constraints().isEmpty()
                && message.chunks().stream()
                        .allMatch(
                                chunk -> !chunk.isUnknown() && chunk.meanings().isEmpty() && chunk.quantity() == null);
    }

    private static boolean seeksNothingSold(Message message) {
        return IntStream.range(0, message.size())
                .anyMatch(at -> (isUnsold(message.chunk(at)) || isAccessory(message, at))
                        && (isGiven(message, at) || isGone(message, at) || isWished(message, at)));
    }

    private static boolean isGiven(Message message, int goods) {
        return GIVEN.matcher(message.before(goods) + " ").find();
    }

    private static boolean isGone(Message message, int goods) {
        return message.isJustAfter(goods, Kind.ME) && message.goesOn(goods, GONE);
    }

    private static boolean isWished(Message message, int goods) {
        return !message.isAfter(goods, Kind.FOR) && isSought(message, goods);
    }

    /** A headphone stand, and not the headphone jack of "has it a headphone jack?", which is asked of what is shown. */
    private static boolean isAccessory(Message message, int at) {
        return Accessory.end(message, at) > at
                && (message.utterance().shown().last().isEmpty()
                        || message.has(Kind.SEARCH)
                        || !new QuestionForm(message).isMarked());
    }

    /** Whether no product is of that kind or has it for a value; what is only a word of names is neither. */
    private static boolean isUnsold(Chunk chunk) {
        return chunk.is(Kind.GOODS)
                && chunk.meanings().stream()
                        .noneMatch(meaning ->
                                meaning.sense() instanceof Sense.Category || meaning.sense() instanceof Sense.Value);
    }

    /** Whether a word that seeks leads to it, or nothing else is said: "got any phones", 有相機嗎, 那手機呢. */
    private static boolean isSought(Message message, int goods) {
        if (FOR_ME.matcher(message.before(goods) + " ").find()) {
            return !isNamedOutside(message, goods, last(message, goods));
        }
        for (int at = goods - 1; at >= 0 && !message.chunk(at).isBreak(); at--) {
            Chunk chunk = message.chunk(at);
            if (chunk.isAny(Kind.SEARCH, Kind.SELLS, Kind.ACCEPT)) {
                return !isNamedOutside(message, at, last(message, goods));
            }
            boolean apart =
                    chunk.first().kind() == Token.Kind.HAN && !chunk.meanings().isEmpty(); // 要藍牙的 平板才能連
            if (apart || isOfShopper(chunk) || (chunk.isUnknown() && !describes(message, at, goods))) {
                return false;
            }
        }
        return beginsNeed(message, goods) || isAlone(message, goods);
    }

    /** 那手機呢, "and a laptop stand": whether nothing else is said. */
    private static boolean isAlone(Message message, int goods) {
        int last = last(message, goods);
        return IntStream.range(0, message.size())
                .filter(at -> last == goods || at < goods || at > last)
                .mapToObj(message::chunk)
                .allMatch(chunk -> chunk.meanings().isEmpty()
                        && !chunk.isUnknown()
                        && chunk.quantity() == null
                        && !isOfShopper(chunk));
    }

    /** "suitcase that fits a budget airline", 行李箱 可以上機的: the first word of a first wish. */
    private static boolean beginsNeed(Message message, int goods) {
        return message.need().constraints().isEmpty()
                && message.utterance().shown().last().isEmpty()
                && isFirst(message, goods)
                && !message.has(Kind.ME)
                && !isNamedOutside(message, goods, last(message, goods));
    }

    private static int last(Message message, int goods) {
        return Math.max(goods, Accessory.end(message, goods));
    }

    /** "any suitcases", 有行李箱. */
    private static boolean isFirst(Message message, int goods) {
        int previous = message.previous(goods);
        return previous < 0 || (message.chunk(previous).isAny(Kind.ANY, Kind.WITH) && message.previous(previous) < 0);
    }

    /** "we have five laptops… need Windows 11 Pro": whether something else is named, which then is what is sought. */
    private static boolean isNamedOutside(Message message, int from, int to) {
        return IntStream.range(0, message.size())
                .filter(at -> at < from || (at > to && !isUse(message, to, at)))
                .mapToObj(message::chunk)
                .anyMatch(chunk -> chunk.meanings().stream()
                        .map(Meaning::sense)
                        .anyMatch(sense -> chunk.isDesignation(sense)
                                || (sense instanceof Sense.Value value
                                        && !value.attribute().equals(CatalogueItem.BRAND)))); // "printers? Kestrel"
    }

    /** The "small" of "a dehumidifier for a small room". */
    private static boolean isUse(Message message, int goods, int at) {
        return goods + 1 < message.size() && message.chunk(goods + 1).is(Kind.FOR) && at <= message.clauseEnd(goods);
    }

    /** The "gaming" of "a gaming laptop", and not the "watch" of "to watch tv" or the 配 of 要配iPad. */
    private static boolean describes(Message message, int at, int goods) {
        return at == goods - 1
                && at > 0
                && message.chunk(at).first().kind() == Token.Kind.WORD
                && !message.chunk(at - 1).is(Kind.JOIN);
    }

    private static boolean isOfShopper(Chunk chunk) {
        boolean with = chunk.is(Kind.WITH) && chunk.first().kind() == Token.Kind.WORD; // 有 only has
        return with || chunk.isAny(Kind.FOR, Kind.ME, Kind.OWN, Kind.HOLDS, Kind.PERSON, Kind.EXCLUDE);
    }

    /** "do you sell zithers?": of what the catalogue has no word for. */
    private static boolean asksForUnknown(Message message) {
        return message.has(Kind.SELLS)
                && !message.has(Kind.TOPIC)
                && message.chunks().stream().anyMatch(Chunk::isUnknown)
                && message.chunks().stream().allMatch(chunk -> chunk.meanings().isEmpty() && chunk.quantity() == null);
    }
}

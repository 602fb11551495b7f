package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.talk.Describing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads a yes, a no, a "not these" and a "show me others": answers to what was offered, asked or shown. */
final class AnswerReader {
    private static final Set<String> ASKING = Set.of("吗", "?");
    private static final Set<String> RETURNING = Set.of("再來", "再来");

    private final Reading reading;
    private final Message message;
    private final String scope;

    AnswerReader(Reading reading, String scope) {
        this.reading = reading;
        this.message = reading.message();
        this.scope = scope;
    }

    /** @param chats whether the message is small talk, in which a "good" answers nothing */
    Optional<Act> read(List<CatalogueItem> pointed, boolean chats) {
        List<CatalogueItem> last = message.utterance().shown().last();
        boolean turned = message.has(Kind.REJECT)
                || (isTooMuch() && !message.has(Kind.NOT_TOO) && !message.has(Kind.OFF_TOPIC))
                || dropsShown(pointed);
        if (turned && !last.isEmpty()) {
            List<CatalogueItem> rejected = pointed.isEmpty() ? last : pointed;
            return Optional.of(new Act.Reject(
                    rejected.stream().map(CatalogueItem::itemId).toList(),
                    message.utterance().text().strip()));
        }
        if (!reading.constraints().isEmpty()
                || !reading.removed().isEmpty()
                || !reading.said().isEmpty()) {
            Relaxation offer = message.utterance().offer();
            boolean taken = offer != null
                    && !givesOtherwise(offer)
                    && message.chunk(0).is(Kind.YES)
                    && !message.has(Kind.REMOVE)
                    && !message.has(Kind.EXCLUDE);
            return taken ? Optional.of(new Act.Accept(List.of())) : Optional.empty();
        }
        boolean anything = message.has(Kind.ANY)
                && isShort()
                && !chats
                && message.utterance().asked() == null;
        boolean leaves = (message.has(Kind.BYE) && !message.has(Kind.SEARCH)) || returns(); // "I'll be back next week"
        if ((message.has(Kind.OTHERS) || anything)
                && !leaves
                && (!last.isEmpty() || !message.need().constraints().isEmpty())) {
            return Optional.of(new Act.Broaden());
        }
        boolean orders = reading.ordering() != null && message.utterance().offer() == null;
        return isShort() && !chats && !orders ? yesOrNo(pointed) : Optional.empty();
    }

    /** 第一個拿掉: whether an item pointed at is to go. */
    private boolean dropsShown(List<CatalogueItem> pointed) {
        return !pointed.isEmpty()
                && message.has(Kind.ORDINAL)
                && message.has(Kind.REMOVE)
                && reading.constraints().isEmpty()
                && reading.removed().isEmpty();
    }

    /** "ok, let's say 300, and 27 inches is fine": another condition than the one offered is given up. */
    private boolean givesOtherwise(Relaxation offer) {
        List<Constraint> known = message.need().constraints();
        List<String> said =
                reading.constraints().stream().map(Constraint::attribute).toList();
        return !said.isEmpty()
                && !said.contains(offer.removed().attribute())
                && said.stream().allMatch(attribute -> known.stream()
                        .anyMatch(old -> old.attribute().equals(attribute)));
    }

    /** "too ugly" is, "my daughter wants one too" is not; nor is "too heavy", which says itself what is to be lighter. */
    private boolean isTooMuch() {
        for (int at = 0; at < message.size(); at++) {
            Chunk chunk = message.chunk(at);
            if (chunk.is(Kind.TOO) && !chunk.is(Kind.FILLER) && message.next(at) >= 0 && !reading.isUsed(at)) {
                return true;
            }
        }
        return false;
    }

    /** 我跟室友商量一下再來: whether it is the shopper who comes again, and no other items. */
    private boolean returns() {
        return IntStream.range(1, message.size())
                .anyMatch(at -> RETURNING.contains(message.span(at, at).text())
                        && message.isAfter(at, Kind.ME)
                        && message.next(at) < 0);
    }

    private Optional<Act> yesOrNo(List<CatalogueItem> pointed) {
        boolean yes = begins(Kind.YES) && !asks();
        boolean no = !yes && (begins(Kind.NO) || message.has(Kind.EXCLUDE));
        boolean leaves = message.has(Kind.BYE) && message.utterance().offer() == null;
        if ((!yes && !no) || leaves || Describing.is(message)) {
            return Optional.empty();
        }
        String asked = message.utterance().asked();
        if (message.utterance().offer() == null && asked != null && reading.isFlag(asked)) {
            return Optional.of(new Act.Reveal(
                    scope,
                    reading.constraint(
                            asked,
                            Operator.IS,
                            List.of(AttributeValue.of(yes)),
                            false,
                            message.span(0, message.size() - 1))));
        }
        if (no && asked != null && message.utterance().offer() == null && !asked.equals("category")) {
            return Optional.of(new Act.Remove(scope, asked));
        }
        List<CatalogueItem> last = message.utterance().shown().last();
        boolean turned = no && asked == null && message.utterance().offer() == null;
        List<String> rejected =
                turned ? last.stream().map(CatalogueItem::itemId).toList() : List.of();
        boolean that = yes && message.has(Kind.THIS) && message.utterance().offer() == null; // "ok that one"
        List<String> taken =
                that ? pointed.stream().map(CatalogueItem::itemId).limit(1).toList() : List.of();
        return Optional.of(yes ? new Act.Accept(taken) : new Act.Reject(rejected, ""));
    }

    /** 可以連手機嗎: whether it ends as a question, to which the 可以 is no answer. */
    private boolean asks() {
        return ASKING.contains(message.chunk(message.size() - 1).first().form());
    }

    /** Whether the message begins so, or a clause of it: the 是 of 最便宜的是哪台 answers nothing. */
    private boolean begins(Kind kind) {
        for (int at = 0; at < message.size(); at++) {
            if (message.chunk(at).is(kind) && message.previous(at) < 0 && !wishes(at)) {
                return true;
            }
        }
        return false;
    }

    /** The 要 of 要能放360水冷 and of 要好看一點的 answers nothing. */
    private boolean wishes(int at) {
        int next = message.isSetOff(at) ? -1 : message.next(at);
        return message.chunk(at).is(Kind.SEARCH)
                && next >= 0
                && (message.chunk(next).isAny(Kind.HOLDS, Kind.WITH)
                        || message.chunk(next).isUnknown()
                        || !message.chunk(next).meanings().isEmpty());
    }

    /** Whether the message is little more than the answer. */
    private boolean isShort() {
        long unknown = message.chunks().stream().filter(Chunk::isUnknown).count();
        return unknown <= 1 && message.size() <= 8;
    }
}

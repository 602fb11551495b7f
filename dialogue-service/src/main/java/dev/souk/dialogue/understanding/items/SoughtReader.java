package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether what is asked is asked of all that the shop has, and so is a wish: "any in black?", 有白色的嗎, "what about the 4070". */
final class SoughtReader {
    private static final Pattern PROPOSAL =
            Pattern.compile("(?i)(what|how) about .*|.* ones,? then\\??|.*[呢勒咧]([？?，,。！! ].*)?");
    /** "got a tp-link one?", "do you have any in white?". */
    private static final Pattern OFFERED = Pattern.compile("(?i)((hm+|ok(ay)?|and|so|but|cool|nice|nah|no),? )*"
            + "((do|did) (you|u|ya)( guys)? |(you|u|ya)( guys)? )?(got|have|carry|sell|any)\\b.*\\b(ones?|any|some|anything)\\b.*"
            + "|(?i)((hm+|ok(ay)?|and|so|but|cool|nice|nah|no),? )*any (ones? )?(from|by|in) .*");

    /** 的嗎, 的有沒有: "ones" at the end of a question. */
    private static final Pattern ONES = Pattern.compile("的(嗎|吗|\\?|？|(還|还)?有(沒有|没有|嗎|吗|哪))");

    private static final Pattern OTHER_THAN = Pattern.compile(
            "(?i)(?<!(first|second|third|fourth|last|other|this|that) )\\b(any|anything|something|some|one|ones|got|have)\\b[^.,?!]*\\b(than|below|under|above|over) (the|that|this|these|those|number)\\b"
                    + "|(有|找|想要|來|来|換|换)[^，。]*比[^，。]*[這这那第][^，。]*(的|一點|一点|點|点)");

    private static final Pattern AMONG = Pattern.compile("(那|這|这)?(些|幾款|几款|幾個|几个)?(裡面|里面|裡|里|其中|當中|当中|之中)有");

    private final Message message;
    private final CategorySet about;

    SoughtReader(Message message, CategorySet about) {
        this.message = message;
        this.about = about;
    }

    /** 有黑色的嗎, "any in black?", "just white?"; 防水嗎 asks about those shown. */
    boolean seeksValue() {
        boolean alone =
                message.chunks().stream().filter(chunk -> !chunk.isBreak()).count() == 1;
        boolean ones = alone || ONES.matcher(message.utterance().text()).find();
        return IntStream.range(0, message.size()).anyMatch(at -> (ones || isSought(at)) && namesSought(at, ones));
    }

    private boolean isSought(int at) {
        int previous = message.previous(at);
        boolean begun = previous >= 0
                && (message.chunk(previous).isAny(Kind.WITH, Kind.SEARCH, Kind.ANY)
                        || (message.chunk(previous).is(Kind.ONLY) && message.previous(previous) < 0));
        return begun
                || (at > 0
                        && (message.chunk(at - 1).first().is("any")
                                || message.chunk(at - 1).first().is("in")));
    }

    private boolean namesSought(int at, boolean ones) {
        return message.meanings(at, about).stream()
                .anyMatch(meaning -> meaning.sense() instanceof Sense.Value value
                        && value.whole()
                        && (ones || !(value.values().getFirst() instanceof AttributeValue.Flag)));
    }

    /** 那有白色的嗎, 有宏碁嗎, "got a tp-link one?": whether the shop is asked for some, whatever its other words point at. */
    boolean isAny() {
        if (OFFERED.matcher(message.utterance().text().strip()).matches() && !message.has(Kind.ORDINAL)) {
            return values().findAny().isPresent();
        }
        return IntStream.range(0, message.size())
                        .anyMatch(at -> message.chunk(at).first().is("有")
                                && !message.isAfter(at, Kind.ORDINAL)
                                && (message.previous(at) <= 0 || isWithin(at)))
                && seeksValue();
    }

    /** 那裡面有白的嗎: whether it begins with what there is among. */
    private boolean isWithin(int at) {
        return AMONG.matcher(message.span(message.clauseStart(at), at).text()).matches();
    }

    /** "got them in black?": a value behind an "in" is asked of the shop's others as well. */
    boolean comesIn() {
        return IntStream.range(1, message.size())
                        .anyMatch(at ->
                                message.chunk(at - 1).first().is("in") && message.names(at, about, Sense.Value.class))
                && seeksValue();
    }

    /** 大家都推貓頭鷹，它有黑的嗎: whether the value is asked of a brand that none of these items has. */
    boolean isOfAnotherBrand(List<CatalogueItem> items) {
        List<AttributeValue> brands = values().filter(value -> value.attribute().equals(CatalogueItem.BRAND))
                .flatMap(value -> value.values().stream())
                .toList();
        return !brands.isEmpty()
                && items.stream()
                        .map(item -> item.attributes().get(CatalogueItem.BRAND))
                        .noneMatch(brands::contains)
                && seeksValue();
    }

    /** "how heavy is the asus": whether a brand named is that of this item. */
    boolean isOfItsBrand(CatalogueItem item) {
        return values().anyMatch(
                        value -> value.attribute().equals(CatalogueItem.BRAND) && ReferenceReader.has(item, value));
    }

    /** 那白色的多少錢, "how much is the pro one": whether a value is asked about that none of these items has. */
    boolean isOfNone(List<CatalogueItem> items) {
        List<Sense.Value> named = values().filter(value -> value.whole()
                        && !value.values().isEmpty()
                        && value.values().getFirst() instanceof AttributeValue.Term)
                .toList();
        return !named.isEmpty()
                && items.stream().noneMatch(item -> named.stream().anyMatch(value -> isTold(item, value)));
    }

    private static boolean isTold(CatalogueItem item, Sense.Value value) {
        String told = value.attribute().equals(Constraint.NAME)
                ? item.texts().toString()
                : String.valueOf(item.attributes().get(value.attribute()));
        return value.values().stream()
                .anyMatch(term -> term instanceof AttributeValue.Term(String text) && told.contains(text));
    }

    /** 有別的牌子嗎, "any other colors?" where one was asked for or just named (黑的好無聊): whether others than that are asked after. */
    boolean isOther() {
        return !message.has(Kind.THIS)
                && IntStream.range(0, message.size())
                        .filter(at -> message.chunk(at).is(Kind.OTHERS) && message.next(at) >= 0)
                        .anyMatch(at -> isWanted(message.next(at)));
    }

    /** Whether it is the label of what a value was asked for. */
    private boolean isWanted(int label) {
        Stream<String> general = message.chunk(label).cue(Kind.LABEL).map(Cue::argument).stream();
        Stream<String> own = message.meanings(label, about).stream()
                .map(Meaning::sense)
                .filter(Sense.Attribute.class::isInstance)
                .map(sense -> ((Sense.Attribute) sense).attribute());
        List<String> labelled = Stream.concat(general, own).toList();
        Stream<String> before = message.need().constraints().stream()
                .filter(old -> old.polarity() == Polarity.REQUIRE)
                .map(Constraint::attribute);
        return Stream.concat(before, values().map(Sense.Value::attribute)).anyMatch(labelled::contains);
    }

    /** "anything less than the first one?", "something a bit smaller than that?": whether some are sought that differ from one shown. */
    boolean isOtherThan() {
        return OTHER_THAN.matcher(message.utterance().text()).find();
    }

    /** "what about the 4070 ti super", 那 4070 ti super 呢: another value proposed, unless an item is pointed at by its place. */
    boolean proposes() {
        boolean about = PROPOSAL.matcher(message.utterance().text().strip()).matches();
        return about
                && !message.has(Kind.ORDINAL)
                && !message.has(Kind.FIRST)
                && values().anyMatch(value ->
                        !value.values().isEmpty() && value.values().getFirst() instanceof AttributeValue.Term);
    }

    private Stream<Sense.Value> values() {
        return IntStream.range(0, message.size())
                .boxed()
                .flatMap(at -> message.meanings(at, about).stream())
                .map(Meaning::sense)
                .filter(Sense.Value.class::isInstance)
                .map(Sense.Value.class::cast);
    }
}

package dev.souk.dialogue.understanding.revision;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.Labels;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.values.ValueReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what is wanted no more: "any brand is fine", 牌子不限, "forget the budget", "RGB not needed". */
public final class RemovalReader {
    private static final Set<String> NEEDED = Set.of("needed", "required", "necessary");

    private static final Set<String> BEING = Set.of("is", "are", "是");
    private static final Set<String> WITHOUT = Set.of("without", "no", "minus");
    private static final Pattern ALL_BUT =
            Pattern.compile("(?i)除了|除去|撇開|撇开|\\b(except|apart from|other than|(any(thing|one)|all|everything) but)\\b");

    private static final Set<String> COMMAS = Set.of(",", "，", "、");
    private static final String ANY = "any";
    private static final int MOST_ANSWERING = 6;

    private final Reading reading;
    private final Message message;
    private final ValueReader values;
    private final Labels labels;

    /**
     * @param reading takes what is given up
     * @param values knows which values stand at a chunk
     * @param labels knows which attribute a chunk names
     */
    public RemovalReader(Reading reading, ValueReader values, Labels labels) {
        this.reading = reading;
        this.message = reading.message();
        this.values = values;
        this.labels = labels;
    }

    /** "rgb not needed", "no lights required": what was just said need not be, and no longer is where it was asked for. */
    public int optional(int at, boolean excluding) {
        boolean negated = NEEDED.contains(message.chunk(at).first().form());
        int label = subject(at);
        Optional<String> named = label < 0 || negated ? Optional.empty() : labels.at(label);
        if (named.filter(labels::isAskedFor).isPresent() && !reading.isUsed(label)) { // "an igpu isn't necessary"
            reading.giveUp(named.get(), label, at);
            beside(label);
            return at;
        }
        if (reading.constraints().isEmpty() || isAhead(at)) {
            return -1;
        }
        Constraint last = reading.constraints().getLast();
        boolean without = last.values().equals(List.of(AttributeValue.of(false))); // "no ecg needed"
        boolean rather = message.size() > 0
                && message.chunk(message.size() - 1).is(Kind.EXCLUDE); // "i'd rather have one without"
        if (negated && (rather || (!excluding && !without))) {
            return -1;
        }
        String attribute = last.attribute();
        reading.takeBack();
        if (message.need().constraints().stream()
                .anyMatch(old -> old.attribute().equals(attribute))) {
            reading.remove(attribute, at, at);
            besideValue(at);
        }
        reading.use(at, at);
        return at;
    }

    /** 改成1TB，不一定要三星: whether it says so of what it stands before. */
    private boolean isAhead(int at) {
        int next = message.isSetOff(at) ? -1 : message.next(at);
        return message.chunk(at).is(Kind.UNNEEDED)
                && next >= 0
                && !message.chunk(at + 1).isAny(Kind.OR, Kind.AND) // 心電圖不用、電池也隨便
                && (labelOf(next, true).isPresent() || values.isValue(next) || message.isGraded(next, reading.about()));
    }

    /** "any brand is fine", 牌子不限, "forget the budget": the attribute named in the clause goes. */
    public int read(int at, boolean excluding) {
        boolean said = message.chunk(at).is(Kind.REMOVE);
        Optional<String> told =
                message.chunk(at).cue(Kind.REMOVE).map(Cue::argument).filter(this::isRemovable);
        if (told.isPresent()) {
            reading.remove(told.get(), at, at);
            return at;
        }
        int next = message.isSetOff(at) ? -1 : message.next(at);
        if (!said && takesBack(at, next, excluding)) {
            return at;
        }
        Optional<String> either = eitherWay(at);
        if (either.isPresent()) {
            reading.remove(either.get(), at, at);
            reading.takeBack();
            return at;
        }
        Optional<String> number =
                said && next >= 0 ? saidBefore(message.chunk(next).quantity()) : Optional.empty();
        if (number.isPresent()) {
            reading.remove(number.get(), at, next);
            return next;
        }
        int named = named(at, next, said);
        if (named >= 0) {
            return named;
        }
        String asked = message.utterance().asked();
        boolean answers = message.size() <= MOST_ANSWERING && message.chunk(at).is(Kind.ANY);
        if (asked != null && answers && reading.constraints().isEmpty()) {
            reading.remove(asked, at, at);
            return at;
        }
        return -1;
    }

    /** Whether anything goes of what was read just before. */
    private boolean takesBack(int at, int next, boolean excluding) {
        if (excluding && isAllBut(at)) {
            reading.use(at, at);
            return true;
        }
        boolean names = next >= 0 && labelOf(next, false).isPresent(); // "<$20 any standard"
        if (names || !givesUp(at)) {
            return joinsRow(at);
        }
        String given = reading.constraints().getLast().attribute();
        reading.takeBack();
        if (reading.isFlag(given)) { // 無線有線都可以
            reading.giveUp(given, at, at);
        } else {
            reading.remove(given, at, at);
        }
        return true;
    }

    /** Gives up what is named behind the word, or else before it; the last chunk taken, or -1. */
    private int named(int at, int next, boolean said) {
        int previous = subject(at);
        Optional<String> after = next < 0 || asksForAny(at, next) ? Optional.empty() : labelOf(next, said);
        Optional<String> before = previous < 0
                ? Optional.empty()
                : labels.at(previous).or(() -> said && next < 0 ? spokenOf(previous) : Optional.empty());
        boolean valueAfter = after.isPresent() && labels.at(next).isEmpty(); // 牌子不要管了 白的就好
        if (after.isPresent() && !(valueAfter && before.isPresent())) {
            reading.giveUp(after.get(), at, next);
            return next;
        }
        if (before.isEmpty()) {
            return -1;
        }
        if (isReadFrom(previous)) {
            reading.takeBack(); // "not brixello" of 剛說不要 Brixello 當我沒說
        }
        reading.giveUp(before.get(), previous, at);
        beside(previous);
        return at;
    }

    /** Whether what was read last was said in this chunk. */
    private boolean isReadFrom(int at) {
        return !reading.constraints().isEmpty()
                && message.span(at, at).equals(reading.constraints().getLast().span());
    }

    /** 材質我不挑, 按鍵幾個無所謂: what stands before it, but for who says so and how many. */
    private int subject(int at) {
        int previous = message.previous(at);
        return previous >= 0 && message.chunk(previous).isAny(Kind.ME, Kind.QUESTION)
                ? message.previous(previous)
                : previous;
    }

    private boolean isRemovable(String told) {
        return told.equals(Ordering.ORDER) || reading.hasAttribute(told);
    }

    /** "without the colour", "no brand please": whether what was asked for of the attribute named behind it is given up. */
    public boolean without(int at) {
        int next = message.isSetOff(at) ? -1 : message.next(at);
        boolean named = next >= 0
                && WITHOUT.contains(message.span(at, at).text().toLowerCase(Locale.ROOT))
                && message.next(next) < 0
                && values.presences(next).isEmpty();
        Optional<String> asked = !named
                ? Optional.empty()
                : labels.at(next)
                        .filter(attribute -> !reading.isFlag(attribute)
                                && message.need().constraints().stream()
                                        .anyMatch(old ->
                                                old.attribute().equals(attribute) && old.operator() != Operator.KNOWN));
        asked.ifPresent(attribute -> reading.giveUp(attribute, at, next));
        return asked.isPresent();
    }

    /** "forget robots, mopping and the pet hair": what else is named in a row and goes as well; gives the last chunk of the row. */
    public int rest(int at) {
        int and = at + 1;
        while (and < message.size() && !message.chunk(and).isAny(Kind.AND, Kind.OR)) {
            and++;
        }
        int last = at;
        for (int next = at + 1;
                and < message.size() && next < message.size();
                next++) { // without an "and" there is no row
            Chunk chunk = message.chunk(next);
            Optional<String> also = chunk.quantity() == null ? labelOf(next, true) : Optional.empty();
            boolean another = also.isPresent() && !reading.removed().contains(also.get());
            if (another) {
                reading.remove(also.get(), next, next);
                last = next;
            }
            boolean comma = chunk.isBreak() && COMMAS.contains(chunk.first().form());
            boolean passable = chunk.isFiller() || comma || chunk.isAny(Kind.AND, Kind.OR);
            if (!(another || passable) || last > and) {
                return last;
            }
        }
        return last;
    }

    /** "color and brand don't matter": what is named in a row before it goes as well. */
    private void beside(int at) {
        int joint = message.previous(at);
        while (joint >= 0 && message.chunk(joint).isAny(Kind.AND, Kind.OR)) {
            int label = message.previous(joint);
            Optional<String> also = label < 0 ? Optional.empty() : labels.at(label);
            if (also.isEmpty()) {
                return;
            }
            reading.giveUp(also.get(), label, joint);
            joint = message.previous(label);
        }
    }

    /** OLED 跟 200Hz 都不用了: a value in a row before it that was asked for goes as well. */
    public void besideValue(int at) {
        boolean row = !reading.constraints().isEmpty() && message.isAfter(at, Kind.AND, Kind.OR);
        Constraint before = row ? reading.constraints().getLast() : null;
        if (before != null
                && message.need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(before.attribute())
                                && old.values().equals(before.values()))) {
            reading.takeBack();
            reading.remove(before.attribute(), at, at);
        }
    }

    /** 黑的白的都可以: of parts of values named in a row any will do. */
    private boolean joinsRow(int at) {
        List<Constraint> read = reading.constraints();
        if (read.size() < 2) {
            return false;
        }
        Constraint last = read.getLast();
        Constraint before = read.get(read.size() - 2);
        boolean row = last.operator() == Operator.CONTAINS
                && before.operator() == Operator.CONTAINS
                && last.attribute().equals(before.attribute())
                && last.polarity() == Polarity.REQUIRE
                && before.polarity() == Polarity.REQUIRE
                && isInClause(before, at)
                && isInClause(last, at);
        if (row) {
            reading.takeBack();
            reading.replaceLast(Alternatives.either(before, last), at);
        }
        return row;
    }

    private boolean isInClause(Constraint said, int at) {
        return said.span() != null
                && message.clauseStart(message.chunkAt(said.span().start())) == message.clauseStart(at);
    }

    /** 曲不曲面都無所謂: a value asked about either way, just read as one that is wanted or not. */
    private Optional<String> eitherWay(int at) {
        int value = message.previous(at);
        boolean either = value > 1
                && message.chunk(value - 1).first().is("不")
                && message.chunk(value - 2)
                        .first()
                        .is(message.chunk(value).first().form());
        return either && !reading.constraints().isEmpty() ? values.attribute(value) : Optional.empty();
    }

    /** The attribute of the value named where something was said of it before: 黑色不限了, 不要Sonora當我沒說. */
    private Optional<String> spokenOf(int value) {
        return values.attribute(value).filter(attribute -> message.need().constraints().stream()
                .anyMatch(old -> old.attribute().equals(attribute)));
    }

    /** The attribute that a number was said of before: "forget the 15". */
    private Optional<String> saidBefore(@Nullable Quantity quantity) {
        return quantity == null
                ? Optional.empty()
                : message.need().constraints().stream()
                        .filter(old -> old.values().contains(AttributeValue.of(quantity.value())))
                        .map(Constraint::attribute)
                        .findFirst();
    }

    /** "a bit heavier is fine", 不用防水也沒關係: what was just said is no wish, it gives one up. */
    private boolean givesUp(int at) {
        int previous = message.previous(at);
        while (previous >= 0 && BEING.contains(message.chunk(previous).first().form())) {
            previous = message.previous(previous);
        }
        if (previous < 0 || reading.constraints().isEmpty()) {
            return false;
        }
        Constraint last = reading.constraints().getLast();
        boolean beside = last.span() != null
                && last.span().end() >= message.span(previous, previous).end();
        boolean compared = (last.operator() == Operator.MORE_THAN || last.operator() == Operator.LESS_THAN)
                && !isDeterminer(at); // "below 80 any?"
        boolean negative = last.polarity() == Polarity.EXCLUDE
                || last.values().equals(List.of(AttributeValue.of(false))); // 防不防水沒關係
        boolean wished = reading.isFlag(last.attribute())
                || message.need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(last.attribute())
                                && old.values().equals(last.values()));
        boolean alone = reading.constraints().stream()
                        .filter(other -> other.attribute().equals(last.attribute()))
                        .count()
                == 1; // 有線無線都行
        boolean answered = wished && alone && !isDeterminer(at); // "the mic doesn't matter", 7.1沒差 of 7.1
        return beside && (compared || negative || answered);
    }

    /** 除了黑色都可以, "everything except red is fine": whether all do but what the clause has just turned down. */
    private boolean isAllBut(int at) {
        return !reading.constraints().isEmpty()
                && reading.constraints().getLast().polarity() == Polarity.EXCLUDE
                && isInClause(reading.constraints().getLast(), at)
                && ALL_BUT.matcher(message.before(at)).find();
    }

    /** "any noise cancelling earbuds?" asks whether there are some. */
    private boolean asksForAny(int at, int next) {
        return isDeterminer(at)
                && message.meanings(next, reading.about()).stream()
                        .anyMatch(meaning -> meaning.sense() instanceof Sense.Attribute(String attribute)
                                && reading.isFlag(attribute));
    }

    /** "is any of them magnetic?", "can any froth milk?": whether it is asked of which of them something is so. */
    public boolean asksOfAny(int at) {
        return at > 0
                && message.chunk(at - 1).is(Kind.QUESTION)
                && message.span(at, at).text().toLowerCase(Locale.ROOT).startsWith(ANY);
    }

    private boolean isDeterminer(int at) {
        return message.span(at, at).text().equalsIgnoreCase(ANY);
    }

    private Optional<String> labelOf(int at, boolean orValue) {
        Optional<String> label = labels.at(at);
        return label.isPresent() || !orValue ? label : values.attribute(at);
    }
}

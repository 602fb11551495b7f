package dev.souk.dialogue.understanding.revision;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what would do beside what was wanted before: "blue is fine too", "or over-ear". */
public final class Widening {
    private static final Set<Operator> VALUES = EnumSet.of(Operator.IS, Operator.CONTAINS);
    private static final List<AttributeValue> ABSENT = List.of(AttributeValue.of(false));

    private static final Pattern SUPPOSING = Pattern.compile("(?i)\\b(what|how about|even) if\\b|如果|要是|假如|就算");
    private static final Pattern PERMITTING = Pattern.compile("(?i)\\b(can|could|may|might) be( in| an?)? *$");
    private static final Pattern PERMITTING_ALSO =
            Pattern.compile("(?i)\\b(can|could|may|might) also be( in| an?)? *$|也可以(是|用|選|选)?$");
    private static final Pattern TOO = Pattern.compile("(?i)(too|as well|also)\\b");
    private static final Pattern THEN = Pattern.compile("(的話|的话)?(那)?就");
    private static final Set<String> WOULD_DO = Set.of("ok", "okay", "fine", "alright", "可以", "行", "没问题");

    /** What ends a clause, or goes on to say on what condition. */
    private static final Pattern ENDING = Pattern.compile(
            "(?i)(too|as well|also|then|now|i guess|i suppose|with me|by me|for me| )*"
                    + "([.,;!?，。；！？、\\n]|$|(if|as long as|so long as|provided|but|because|cause|since|unless)\\b|如果|只要|但|不過|不过|反正)");

    private static final Set<Operator> BOUNDS =
            EnumSet.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN);

    private final Reading reading;
    private final Message message;

    public Widening(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
    }

    /** "or over-ear": beside what was wanted before, not in its place. */
    public Constraint besideOld(Constraint said) {
        return isEnough(said)
                ? said
                : message.need().constraints().stream()
                        .filter(old -> old.attribute().equals(said.attribute())
                                && old.polarity() == said.polarity()
                                && old.operator() == said.operator()
                                && said.operator() == Operator.IS
                                && !said.attribute().equals(Constraint.CATEGORY))
                        .findFirst()
                        .map(old -> Alternatives.both(old, said))
                        .orElse(said);
    }

    /** "or you know what, 1 TB is plenty for him": in the place of what was wanted before. */
    private boolean isEnough(Constraint said) {
        int at = said.span() == null
                ? message.size()
                : message.chunkAt(said.span().start());
        return IntStream.range(at, message.size())
                .takeWhile(after -> !message.chunk(after).isBreak())
                .anyMatch(after -> message.chunk(after).is(Kind.ONLY));
    }

    /** "blue is fine too", 藍色也行: beside what was wanted before, not in its place. */
    public void widen(int at, String lastAttribute, String lastAmount) {
        boolean also = message.chunk(at).is(Kind.ALSO) || isToo(at);
        if (reading.constraints().isEmpty()) {
            return;
        }
        Constraint said = reading.constraints().getLast();
        String attribute = said.attribute();
        if (also && reading.isCompared(said) && !isApart(said, at)) { // "louder is ok too"
            reading.takeBack();
            reading.giveUp(attribute, at, at);
            return;
        }
        boolean meant = attribute.equals(lastAttribute) || (also && attribute.equals(lastAmount));
        if (!meant || isApart(said, at)) {
            return;
        }
        Optional<Constraint> bound = also ? loosened(said) : Optional.empty();
        if (bound.isPresent()) {
            reading.replaceLast(bound.get(), at);
        } else if (also ? isNeither(said) || isAsked(said) : isNeither(said) && !isYes(at)) {
            reading.takeBack();
            reading.giveUp(attribute, at, at);
        } else if (!isLetAgain(said, at) && !isBesideSaid(said, at)) {
            message.need().constraints().stream()
                    .filter(old -> also ? isLike(old, said) : isAlike(old, said))
                    .findFirst()
                    .ifPresent(old -> reading.replaceLast(Alternatives.either(old, said), at));
        }
    }

    /** 面板不限了，VA、OLED 也拿出來看看: whether what was turned down or given up is only let in once more. */
    private boolean isLetAgain(Constraint said, int at) {
        String attribute = said.attribute();
        boolean removed = reading.removed().contains(attribute);
        boolean allowed = removed
                || message.need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(attribute) && old.polarity() == Polarity.EXCLUDE);
        boolean open = removed && !message.has(Kind.UNNEEDED); // "it doesn't have to be 27, 24 is fine as well"
        if (!allowed
                || said.polarity() != Polarity.REQUIRE
                || !(open || message.need().constraints().stream().noneMatch(old -> isAlike(old, said)))) {
            return false;
        }
        reading.takeBack();
        if (open) {
            reading.giveUp(attribute, at, at);
        } else {
            reading.remove(attribute, at, at);
        }
        return true;
    }

    /** Whether it is joined to what was said of the same in this very message. */
    private boolean isBesideSaid(Constraint said, int at) {
        Optional<Constraint> beside = reading
                .constraints()
                .subList(0, reading.constraints().size() - 1)
                .stream()
                .filter(before -> isAlike(before, said))
                .findFirst();
        beside.ifPresent(other -> {
            reading.takeBack();
            reading.replace(reading.constraints().stream()
                    .map(before -> before.equals(other) ? Alternatives.either(before, said) : before)
                    .toList());
            reading.use(at, at);
        });
        return beside.isPresent();
    }

    /** "20 w is fine too" after at least 30: the bound that lets so much in. */
    private Optional<Constraint> loosened(Constraint said) {
        if (said.operator() != Operator.IS
                || !(said.values().getFirst() instanceof AttributeValue.Amount(double value))) {
            return Optional.empty();
        }
        return message.need().constraints().stream()
                .filter(old -> old.attribute().equals(said.attribute()) && BOUNDS.contains(old.operator()))
                .filter(old -> !lets(old, value))
                .findFirst()
                .map(old -> said.with(isFloor(old) ? Operator.AT_LEAST : Operator.AT_MOST, said.values()));
    }

    private static boolean isFloor(Constraint bound) {
        return bound.operator() == Operator.AT_LEAST || bound.operator() == Operator.MORE_THAN;
    }

    private static boolean lets(Constraint bound, double value) {
        return bound.values().getFirst() instanceof AttributeValue.Amount(double limit)
                && (isFloor(bound) ? value > limit : value < limit);
    }

    /** 不是羅技也行, 不防水也ok, "corded is ok too" of what was to be wireless: what would do without it need not have it. */
    private boolean isNeither(Constraint said) {
        boolean otherwise = isAsked(said)
                && message.need().constraints().stream()
                        .noneMatch(old -> old.attribute().equals(said.attribute())
                                && old.values().equals(said.values()));
        return otherwise || said.polarity() == Polarity.EXCLUDE || said.values().equals(ABSENT);
    }

    /** 不靜音也沒關係: whether it is of a feature that was asked for, be it with or without. */
    private boolean isAsked(Constraint said) {
        return reading.isFlag(said.attribute())
                && message.need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(said.attribute()));
    }

    /** Whether the chunk agrees to something, and does not say that it would do. */
    private boolean isYes(int at) {
        return message.chunk(at).is(Kind.YES)
                && !WOULD_DO.contains(message.chunk(at).first().form());
    }

    /** USB插的那種呢 舊規格也沒關係: whether something else stands between, behind the space that ends what was said. */
    private boolean isApart(Constraint said, int at) {
        int from = said.span() == null ? at : message.chunkAt(said.span().end() - 1);
        boolean apart = false;
        for (int between = from; between < at; between++) {
            boolean ended = apart;
            apart |= message.isSetOff(between);
            if (ended && !message.chunk(between).isFiller()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says of what stands before it in its clause that it would do: "black is fine too", "green's ok if it's cheap", 也行. */
    public boolean isWelcome(int at) {
        Chunk chunk = message.chunk(at);
        return chunk.is(Kind.ALSO)
                || (chunk.is(Kind.YES)
                        && at > 0
                        && !message.chunk(at - 1).isBreak()
                        && (at + 1 == message.size() || message.goesOn(at, ENDING)));
    }

    /** "what if it isn't waterproof", "it can be black too", 也可以是黑的: whether what stands before the value lets it be so. */
    public boolean isPermitted(int at) {
        String before = message.before(at);
        return (SUPPOSING.matcher(before).find()
                        && isNeither(reading.constraints().getLast()))
                || PERMITTING_ALSO.matcher(before).find()
                || (PERMITTING.matcher(before).find() && message.goesOn(at, TOO));
    }

    /** 白的沒有就黑的: whether it says on what condition something else would do. */
    public boolean fallsBack(int at) {
        return message.chunk(at).first().is("没有") && message.goesOn(at, THEN);
    }

    /** The "ok" of "ok too". */
    private boolean isToo(int at) {
        return message.chunk(at).is(Kind.YES) && message.goesOn(at, TOO);
    }

    private static boolean isAlike(Constraint old, Constraint said) {
        return old.operator() == said.operator() && isLike(old, said);
    }

    /** Whether both name values, be it in part: usb的比較好裝 and then pcie也行. */
    private static boolean isLike(Constraint old, Constraint said) {
        return old.attribute().equals(said.attribute())
                && old.polarity() == said.polarity()
                && VALUES.contains(old.operator())
                && VALUES.contains(said.operator());
    }
}

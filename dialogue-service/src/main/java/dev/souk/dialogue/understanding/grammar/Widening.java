package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what would do beside what was wanted before: "blue is fine too", "or over-ear". */
final class Widening {
    private static final Set<Operator> VALUES = EnumSet.of(Operator.IS, Operator.CONTAINS);

    private final Reading reading;
    private final Message message;

    Widening(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
    }

    /** "or over-ear": beside what was wanted before, not in its place. */
    Constraint besideOld(Constraint said) {
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
    void widen(int at, String lastAttribute, String lastAmount) {
        boolean also = message.chunk(at).is(Kind.ALSO);
        String attribute = also && lastAttribute.isEmpty() ? lastAmount : lastAttribute;
        if (reading.constraints().isEmpty()
                || !reading.constraints().getLast().attribute().equals(attribute)) {
            return;
        }
        Constraint said = reading.constraints().getLast();
        boolean allowed = reading.removed().contains(attribute)
                || message.need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(attribute) && old.polarity() == Polarity.EXCLUDE);
        boolean open = reading.removed().contains(attribute) // 面板不限了，VA、OLED 也拿出來看看
                && !message.has(Kind.UNNEEDED); // "it doesn't have to be 27, 24 is fine as well"
        if (allowed
                && said.polarity() == Polarity.REQUIRE
                && (open || message.need().constraints().stream().noneMatch(old -> isAlike(old, said)))) {
            reading.takeBack();
            if (open) {
                reading.giveUp(attribute, at, at);
            } else {
                reading.remove(attribute, at, at);
            }
            return;
        }
        Optional<Constraint> beside = reading
                .constraints()
                .subList(0, reading.constraints().size() - 1)
                .stream()
                .filter(before -> isAlike(before, said))
                .findFirst();
        if (beside.isPresent()) {
            reading.takeBack();
            reading.replace(reading.constraints().stream()
                    .map(before -> before.equals(beside.get()) ? Alternatives.either(before, said) : before)
                    .toList());
            reading.use(at, at);
            return;
        }
        message.need().constraints().stream()
                .filter(old -> also ? isLike(old, said) : isAlike(old, said))
                .findFirst()
                .ifPresent(old -> reading.replaceLast(Alternatives.either(old, said), at));
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

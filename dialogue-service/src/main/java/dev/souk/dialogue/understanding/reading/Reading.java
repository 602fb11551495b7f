package dev.souk.dialogue.understanding.reading;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.contracts.need.Strength;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.utterance.Ambiguity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been read of a message so far. Belongs to one thread. */
public final class Reading {
    private final Message message;
    private final Topic topic;
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<Ambiguity> ambiguities = new ArrayList<>();
    private final List<Constraint> compared = new ArrayList<>();
    private final List<Constraint> complaints = new ArrayList<>();
    private final Map<Constraint, Constraint> preferred = new HashMap<>();
    private final BitSet used = new BitSet();
    private @Nullable Ordering ordering;
    private @Nullable CategorySet implied;
    private @Nullable Background background;

    public Reading(Message message, Topic topic) {
        this.message = message;
        this.topic = topic;
        topic.chunks().forEach(used::set);
    }

    public Message message() {
        return message;
    }

    /** What the message tells before it asks for anything. */
    public Background background() {
        if (background == null) {
            background = Background.of(message);
        }
        return background;
    }

    /** The categories the words are read in. */
    public CategorySet about() {
        return topic.about();
    }

    /** The categories the message names; empty where it names none. */
    public CategorySet said() {
        return topic.said();
    }

    /** Whether the attribute is there or not, and has no other values. */
    public boolean isFlag(String attribute) {
        return message.lexicon()
                .attribute(about(), attribute)
                .map(AttributeDefinition::kind)
                .filter(kind -> kind == AttributeKind.FLAG)
                .isPresent();
    }

    /** The units that may be what the attribute is measured in; empty where it is in none. */
    public List<Unit> unitsOf(String attribute) {
        return message.lexicon()
                .attribute(about(), attribute)
                .map(AttributeDefinition::unit)
                .filter(unit -> !unit.isEmpty())
                .map(UnitBook.shipped()::named)
                .orElse(List.of());
    }

    /** Whether what is talked about can have it. */
    public boolean hasAttribute(String attribute) {
        return message.lexicon().attribute(about(), attribute).isPresent();
    }

    public List<Integer> categoryChunks() {
        return topic.chunks();
    }

    public List<Constraint> constraints() {
        return constraints;
    }

    public List<String> removed() {
        return removed;
    }

    public List<Ambiguity> ambiguities() {
        return ambiguities;
    }

    /** Notes in which categories a value or model just read is one. */
    public void imply(CategorySet categories) {
        implied = implied == null ? categories : implied.and(categories);
    }

    /** The categories in which all values and models read are ones; null where none was read. */
    @Nullable
    public CategorySet implied() {
        return implied;
    }

    @Nullable
    public Ordering ordering() {
        return ordering;
    }

    public void order(Ordering asked, int first, int last) {
        int joint = message.previous(first);
        boolean otherEnd = ordering != null // "cheapest to priciest"
                && ordering.attribute().equals(asked.attribute())
                && joint >= 0
                && message.chunk(joint).is(Kind.JOIN);
        ordering = otherEnd ? ordering : asked;
        use(first, last);
    }

    public void remove(String attribute, int first, int last) {
        if (!removed.contains(attribute)) {
            removed.add(attribute);
        }
        use(first, last);
    }

    /** Takes a requirement for given up, and what the message said of it before. */
    public void giveUp(String attribute, int first, int last) {
        remove(attribute, first, last);
        constraints.removeIf(said -> said.attribute().equals(attribute) && said.polarity() == Polarity.REQUIRE);
    }

    /** Takes a requirement of this attribute for given up, wherever it was said. */
    public void remove(String attribute) {
        if (!removed.contains(attribute)) {
            removed.add(attribute);
        }
    }

    /** Takes the last constraint back: what followed it said that it need not be. */
    public void takeBack() {
        constraints.removeLast();
    }

    /** Takes these for all that was read. */
    public void replace(List<Constraint> all) {
        constraints.clear();
        constraints.addAll(all);
    }

    public void use(int first, int last) {
        used.set(first, last + 1);
    }

    public boolean isUsed(int chunk) {
        return used.get(chunk);
    }

    public void doubt(Ambiguity ambiguity) {
        ambiguities.add(ambiguity);
    }

    public void add(Constraint constraint, int first, int last) {
        constraints.add(constraint);
        use(first, last);
    }

    /** A bound taken from what is shown ("bigger"), which gives way to one the message states itself ("at least 27 inch"). */
    public void addCompared(Constraint constraint, int first, int last) {
        compared.add(constraint);
        add(constraint, first, last);
    }

    /** Whether it is a bound taken from what is shown. */
    public boolean isCompared(Constraint constraint) {
        return compared.contains(constraint);
    }

    /** "he'd not pay over 50, but I go up to 120": of two bounds from one side, and of two that leave nothing between, the one said last is meant. */
    public void keepLastBounds() {
        List<Constraint> kept = new ArrayList<>();
        for (Constraint constraint : constraints.reversed()) {
            if (kept.stream().noneMatch(later -> isOverruled(constraint, later))) {
                kept.addFirst(constraint);
            }
        }
        replace(kept);
    }

    private static boolean isOverruled(Constraint bound, Constraint later) {
        boolean both = bound.attribute().equals(later.attribute()) && isBound(later);
        return both
                && (isBound(bound)
                        ? (isLimit(bound) && isLimit(later))
                                || isHigherFloor(bound, later)
                                || isEmptyBetween(bound, later)
                        : isApproximateBeyond(bound, later)
                                || isSameAmount(bound, later)
                                || isExactBeyond(bound, later));
    }

    /** "it has four cores, i want eight or more": what leaves nothing to be wished for was only told. */
    private static boolean isExactBeyond(Constraint exact, Constraint bound) {
        return exact.operator() == Operator.IS
                && exact.polarity() == Polarity.REQUIRE
                && bound.values().getFirst() instanceof AttributeValue.Amount(double end)
                && exact.values().stream()
                        .allMatch(value -> value instanceof AttributeValue.Amount(double amount)
                                && (isLimit(bound) ? amount > end : amount < end));
    }

    /** "it draws 300 watts, make it at least 400". */
    private static boolean isHigherFloor(Constraint one, Constraint later) {
        return !isLimit(one)
                && !isLimit(later)
                && one.values().getFirst() instanceof AttributeValue.Amount(double first)
                && later.values().getFirst() instanceof AttributeValue.Amount(double second)
                && first < second;
    }

    private static boolean isEmptyBetween(Constraint one, Constraint other) {
        return isLimit(one) != isLimit(other)
                && one.values().getFirst() instanceof AttributeValue.Amount(double first)
                && other.values().getFirst() instanceof AttributeValue.Amount(double second)
                && (isLimit(one) ? first <= second : second <= first);
    }

    /** "got 8 fans, a hub for 8 or more". */
    private static boolean isSameAmount(Constraint exact, Constraint bound) {
        return exact.operator() == Operator.IS
                && exact.polarity() == Polarity.REQUIRE
                && exact.values().equals(bound.values());
    }

    /** "it pulls about 500 watts, so 600 at least". */
    private static boolean isApproximateBeyond(Constraint about, Constraint bound) {
        return about.operator() == Operator.BETWEEN
                && !about.reason().isEmpty()
                && about.values().getFirst() instanceof AttributeValue.Amount(double low)
                && about.values().getLast() instanceof AttributeValue.Amount(double high)
                && bound.values().getFirst() instanceof AttributeValue.Amount(double end)
                && (isLimit(bound) ? end < low : end > high);
    }

    private static boolean isBound(Constraint constraint) {
        return isLimit(constraint)
                || ((constraint.operator() == Operator.AT_LEAST || constraint.operator() == Operator.MORE_THAN)
                        && constraint.strength() == Strength.HARD
                        && constraint.polarity() == Polarity.REQUIRE);
    }

    private static boolean isLimit(Constraint constraint) {
        return (constraint.operator() == Operator.AT_MOST || constraint.operator() == Operator.LESS_THAN)
                && constraint.strength() == Strength.HARD
                && constraint.polarity() == Polarity.REQUIRE;
    }

    /** A wish for values or others that would do as well; what has the values themselves goes before, where there is enough of it. */
    public Constraint preferring(Sense.Value sense, Span span) {
        List<AttributeValue> either = new ArrayList<>(sense.values());
        either.addAll(sense.also());
        Constraint wish = constraint(sense.attribute(), Operator.IS, either, false, span);
        preferred.put(wish, wish.with(Operator.IS, sense.values()).softened());
        return wish;
    }

    /** Notes that the last constraint was read from a complaint of what is shown. */
    public void complain() {
        if (!constraints.isEmpty()) {
            complaints.add(constraints.getLast());
        }
    }

    /** Lets go of vague bounds, and of those from what is shown, whose attribute is bound by a stated number too; adds what is preferred. */
    public void settle() {
        constraints.removeIf(this::isSettledBefore);
        constraints.removeIf(constraint -> complaints.contains(constraint) // "too dear, the cheapest first"
                && ordering != null
                && ordering.attribute().equals(constraint.attribute()));
        constraints.removeIf(constraint -> (compared.contains(constraint) || isVague(constraint))
                && constraints.stream()
                        .anyMatch(other -> other.attribute().equals(constraint.attribute())
                                && !compared.contains(other)
                                && other.strength() == Strength.HARD
                                && other.polarity() == constraint.polarity()));
        List.copyOf(constraints).stream()
                .filter(preferred::containsKey)
                .forEach(wish -> constraints.add(preferred.get(wish)));
    }

    private static boolean isVague(Constraint constraint) {
        return constraint.strength() == Strength.SOFT && constraint.operator() != Operator.CONTAINS;
    }

    /** 不要黑色，冰島天黑找不到, 要有內顯，沒內顯開不了機: what the message has settled is not turned round further on. */
    private boolean isSettledBefore(Constraint constraint) {
        boolean settled = constraint.operator() == Operator.KNOWN
                && constraint.polarity() == Polarity.EXCLUDE
                && constraints.subList(0, constraints.indexOf(constraint)).stream()
                        .anyMatch(before -> before.attribute().equals(constraint.attribute())
                                && before.operator() == Operator.KNOWN
                                && before.polarity() == Polarity.REQUIRE);
        return settled
                || (constraint.polarity() == Polarity.REQUIRE
                        && !constraint.values().isEmpty()
                        && constraints.subList(0, constraints.indexOf(constraint)).stream()
                                .anyMatch(before -> before.attribute().equals(constraint.attribute())
                                        && before.polarity() == Polarity.EXCLUDE
                                        && before.values().containsAll(constraint.values())));
    }

    /** Takes the last constraint back, for one that holds its values and more. */
    public void replaceLast(Constraint constraint, int last) {
        constraints.set(constraints.size() - 1, constraint);
        use(last, last);
    }

    public Constraint constraint(
            String attribute, Operator operator, List<AttributeValue> values, boolean excluded, Span span) {
        return hard(attribute, operator, values, excluded, span, "");
    }

    /** A range that was not said as one, but stands for about a number. */
    public Constraint approximate(String attribute, List<AttributeValue> ends, boolean excluded, Span span) {
        return hard(attribute, Operator.BETWEEN, ends, excluded, span, "about that much");
    }

    private Constraint hard(
            String attribute,
            Operator operator,
            List<AttributeValue> values,
            boolean excluded,
            Span span,
            String reason) {
        return new Constraint(
                attribute,
                operator,
                values,
                excluded ? Polarity.EXCLUDE : Polarity.REQUIRE,
                Strength.HARD,
                message.utterance().turn(),
                span,
                reason);
    }

    public Constraint soft(String attribute, Operator operator, double bound, Span span, String reason) {
        return new Constraint(
                attribute,
                operator,
                List.of(AttributeValue.of(bound)),
                Polarity.REQUIRE,
                Strength.SOFT,
                message.utterance().turn(),
                span,
                reason);
    }
}

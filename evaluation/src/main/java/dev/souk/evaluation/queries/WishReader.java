package dev.souk.evaluation.queries;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a query with Souk's understanding, and tells the constraints as conditions. Thread-safe. */
final class WishReader {
    private final Understanding understanding;
    private final Map<String, StoreWords.Amounts> amounts = new HashMap<>();

    WishReader(StoreWords words) {
        understanding = new Understanding(StoreCatalogue.compile(words));
        words.amounts().forEach(one -> amounts.put(one.name(), one));
    }

    /**
     * What a query says.
     *
     * @param left the words that no constraint took, which search ranks by
     */
    record Read(Set<Wish> wishes, String left) {}

    Read read(String text) {
        Understood understood = understanding.understand(Utterance.first(text, "en"));
        Set<Wish> wishes = new LinkedHashSet<>();
        for (Act act : understood.acts()) {
            if (act instanceof Act.Reveal(String _, Constraint constraint)) {
                wishes.addAll(wishes(constraint));
            }
        }
        return new Read(wishes, understood.words());
    }

    /** One condition for each value. */
    private List<Wish> wishes(Constraint constraint) {
        boolean excluded = constraint.polarity() == Polarity.EXCLUDE;
        StoreWords.Amounts amount = amounts.get(constraint.attribute());
        String field = amount == null ? constraint.attribute() : amount.field();
        String unit = amount == null || amount.unit().isEmpty() ? "" : " " + amount.unit();
        List<String> values = constraint.values().stream().map(WishReader::text).toList();
        return switch (constraint.operator()) {
            case KNOWN -> List.of();
            case AT_MOST, LESS_THAN -> List.of(new Wish(field, excluded ? ">=" : "<=", values.getFirst() + unit));
            case AT_LEAST, MORE_THAN -> List.of(new Wish(field, excluded ? "<=" : ">=", values.getFirst() + unit));
            case BETWEEN -> List.of(new Wish(field, "=", middle(constraint.values()) + unit));
            case IS, CONTAINS -> {
                String operator = excluded ? "!=" : "=";
                List<Wish> each = new ArrayList<>();
                values.stream()
                        .filter(value -> values.stream().noneMatch(other -> isVariantOf(value, other)))
                        .forEach(value -> each.add(new Wish(field, operator, value + unit)));
                yield each;
            }
        };
    }

    /** Whether the linker put a value in only because it begins with one that was said. */
    private static boolean isVariantOf(String value, String said) {
        return value.startsWith(said + " ");
    }

    /** The number that a narrow range stands for. */
    private static double middle(List<AttributeValue> values) {
        double low = values.getFirst() instanceof AttributeValue.Amount(double amount) ? amount : Double.NaN;
        double high = values.getLast() instanceof AttributeValue.Amount(double amount) ? amount : Double.NaN;
        return (low + high) / 2;
    }

    private static String text(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Term(String term) -> term;
            case AttributeValue.Amount amount -> amount.json().toString();
            case AttributeValue.Flag(boolean flag) -> Boolean.toString(flag);
            case AttributeValue.Several(List<AttributeValue> several) ->
                String.join("x", several.stream().map(WishReader::text).toList());
        };
    }
}

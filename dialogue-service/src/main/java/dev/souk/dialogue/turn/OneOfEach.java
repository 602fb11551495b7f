package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.contracts.need.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "a 4060 Ti or a 4070", 黑的或白的: of several things named of which any will do, a slate shows the best of each as far as there is room, so that
 * they can be told apart. What a single word or a bound stands for ("at least gold") are not several.
 */
final class OneOfEach {
    private static final Pattern NAMED_APART = Pattern.compile("(?i)\\b(or|and)\\b|[,，、/或跟和與与]|還是|还是");

    private final List<Constraint> choices;

    private OneOfEach(List<Constraint> choices) {
        this.choices = List.copyOf(choices);
    }

    /** The choices a need leaves open; none where an order was asked for, which holds before all. */
    static OneOfEach of(Need need) {
        return new OneOfEach(
                need.ordering() == null
                        ? need.constraints().stream().filter(OneOfEach::isOpen).toList()
                        : List.of());
    }

    /** Whether nothing is left open, so that every slate stays as it is. */
    boolean isNone() {
        return choices.isEmpty();
    }

    private static boolean isOpen(Constraint constraint) {
        Span span = constraint.span();
        return constraint.polarity() == Polarity.REQUIRE
                && constraint.strength() == Strength.HARD
                && (constraint.operator() == Operator.IS || constraint.operator() == Operator.CONTAINS)
                && constraint.values().size() > 1
                && constraint.values().stream().allMatch(AttributeValue.Term.class::isInstance)
                && span != null
                && NAMED_APART.matcher(span.text()).find();
    }

    /**
     * The items to show, each in its place, of which the last make room where what was named is missing.
     *
     * @param slate best first
     * @param others what else there is, best first
     */
    List<CatalogueItem> among(List<CatalogueItem> slate, List<CatalogueItem> others) {
        List<CatalogueItem> shown = new ArrayList<>(slate);
        for (Constraint choice : choices) {
            for (AttributeValue named : choice.values()) {
                Optional<CatalogueItem> missing = has(shown, choice, named)
                        ? Optional.empty()
                        : others.stream()
                                .filter(item -> has(item, choice, named))
                                .findFirst();
                int spare = spare(shown, choice);
                if (missing.isPresent() && spare >= 0) {
                    shown.set(spare, missing.get());
                }
            }
        }
        return List.copyOf(shown);
    }

    /** The last item that is of what another one is of too; -1 where each is of something of its own. */
    private static int spare(List<CatalogueItem> shown, Constraint choice) {
        for (int at = shown.size() - 1; at > 0; at--) {
            CatalogueItem item = shown.get(at);
            List<CatalogueItem> before = shown.subList(0, at);
            boolean again =
                    choice.values().stream().anyMatch(named -> has(item, choice, named) && has(before, choice, named));
            if (again) {
                return at;
            }
        }
        return -1;
    }

    private static boolean has(List<CatalogueItem> items, Constraint choice, AttributeValue named) {
        return items.stream().anyMatch(item -> has(item, choice, named));
    }

    private static boolean has(CatalogueItem item, Constraint choice, AttributeValue named) {
        Stream<AttributeValue> own =
                switch (item.attributes().get(choice.attribute())) {
                    case AttributeValue.Several(List<AttributeValue> values) -> values.stream();
                    case null ->
                        choice.attribute().equals(Constraint.CATEGORY)
                                ? Stream.of(AttributeValue.of(item.category()))
                                : Stream.empty();
                    case AttributeValue value -> Stream.of(value);
                };
        boolean part = choice.operator() == Operator.CONTAINS;
        return own.anyMatch(value -> value instanceof AttributeValue.Term(String term)
                && named instanceof AttributeValue.Term(String word)
                && (part ? folded(term).contains(folded(word)) : folded(term).equals(folded(word))));
    }

    private static String folded(String term) {
        return term.strip().toLowerCase(Locale.ROOT);
    }
}

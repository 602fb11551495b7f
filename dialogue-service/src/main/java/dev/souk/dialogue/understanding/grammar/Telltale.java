package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which categories a message's values and amounts tell where it names none: those in which all of them are something (144 Hz is of
 * monitors); where no category has them all, the one that has more of them than any other ("amd ryzen 5 with integrated graphics").
 */
final class Telltale {
    private static final int FEWEST_VOTES = 3;
    private static final Set<String> OF_ALL =
            Set.of(Constraint.NAME, Constraint.CATEGORY, CatalogueItem.BRAND, CatalogueItem.PRICE);

    private Telltale() {}

    /** Those categories; null where nothing was said that tells. */
    static @Nullable CategorySet categories(Reading reading) {
        CategorySet implied = reading.implied();
        CategorySet shared = implied != null && isTorn(reading, implied) ? shared(reading) : CategorySet.empty();
        if (!shared.isEmpty()) {
            return shared;
        }
        if (implied != null && implied.isEmpty()) {
            return elected(reading.message());
        }
        CategorySet having = having(reading, implied == null ? reading.about() : implied);
        CategorySet designated = designated(reading);
        boolean open = having.isEmpty() || reading.constraints().stream().noneMatch(Telltale::tells);
        if (designated != null && (open || (having.size() > 1 && having.intersects(designated)))) {
            having = designated;
        }
        return having.isEmpty() ? implied : having;
    }

    /** Whether a constraint is on something that not every kind of product has, and asks for it. */
    private static boolean tells(Constraint constraint) {
        return constraint.polarity() == Polarity.REQUIRE && !OF_ALL.contains(constraint.attribute());
    }

    /** "a 4070", "a 5070, not the Ti", "a 5070 under 600": the one category a value of which has this number for a word; null where there is none, or more than one. */
    static @Nullable CategorySet designated(Reading reading) {
        Message message = reading.message();
        CategorySet having = CategorySet.empty();
        for (int at = 0; at < message.size(); at++) {
            Chunk chunk = message.chunk(at);
            boolean number = chunk.isModelNumber() && !isRead(reading, at) && !isMeasured(message, at);
            for (Meaning meaning : number ? chunk.meanings() : List.<Meaning>of()) {
                boolean named = meaning.sense() instanceof Sense.Value value && !OF_ALL.contains(value.attribute());
                having = named ? having.or(meaning.categories()) : having;
            }
        }
        return having.size() == 1 ? having : null;
    }

    /** "a 360 radiator": whether the number is of what the word behind it names, known or not. */
    private static boolean isMeasured(Message message, int at) {
        int next = message.next(at);
        return next == at + 1
                && (message.chunk(next).isUnknown()
                        || message.names(next, message.lexicon().all(), Sense.Attribute.class));
    }

    /** Whether a constraint is made of it. */
    private static boolean isRead(Reading reading, int at) {
        int start = reading.message().span(at, at).start();
        int end = reading.message().span(at, at).end();
        return reading.constraints().stream()
                .anyMatch(constraint -> constraint.span() != null
                        && constraint.span().start() <= start
                        && constraint.span().end() >= end);
    }

    /** "amd, 8 cores or more": whether an amount is of what the categories that the values tell of do not have. */
    private static boolean isTorn(Reading reading, CategorySet implied) {
        return reading.constraints().stream()
                .anyMatch(constraint -> isAmount(constraint) && !isOf(implied, constraint, reading.message()));
    }

    private static boolean isAmount(Constraint constraint) {
        return !constraint.values().isEmpty()
                && constraint.values().stream().allMatch(AttributeValue.Amount.class::isInstance);
    }

    /** Those that have each of the amounts, and in which the words of each value are one: "amd" is a maker of processors too. */
    private static CategorySet shared(Reading reading) {
        CategorySet shared = CategorySet.empty();
        for (int place : reading.about().places()) {
            CategorySet one = CategorySet.of(place);
            boolean all =
                    reading.constraints().stream().allMatch(constraint -> isOf(one, constraint, reading.message()));
            shared = all ? shared.or(one) : shared;
        }
        return shared;
    }

    private static boolean isOf(CategorySet category, Constraint constraint, Message message) {
        if (OF_ALL.contains(constraint.attribute())) {
            return true;
        }
        return isAmount(constraint)
                ? message.lexicon().attribute(category, constraint.attribute()).isPresent()
                : constraint.span() != null
                        && message.names(message.chunkAt(constraint.span().start()), category, Sense.Value.class);
    }

    /** Those of the categories that have the most of the attributes constraints are on; empty where no constraint tells. */
    private static CategorySet having(Reading reading, CategorySet among) {
        CategorySet best = CategorySet.empty();
        long most = 1;
        for (int place : among.places()) {
            long own = reading.constraints().stream()
                    .map(Constraint::attribute)
                    .filter(attribute -> !OF_ALL.contains(attribute))
                    .filter(attribute -> reading.message()
                            .lexicon()
                            .attribute(place, attribute)
                            .isPresent())
                    .distinct()
                    .count();
            if (own > most) {
                best = CategorySet.empty();
                most = own;
            }
            best = own == most ? best.or(CategorySet.of(place)) : best;
        }
        return best;
    }

    /** The category in which the most chunks name something; empty where two have as many. */
    private static CategorySet elected(Message message) {
        CategorySet best = CategorySet.empty();
        int most = FEWEST_VOTES - 1;
        for (int place : message.lexicon().all().places()) {
            int votes = votes(message, CategorySet.of(place));
            if (votes > most) {
                most = votes;
                best = CategorySet.of(place);
            } else if (votes == most) {
                best = CategorySet.empty();
            }
        }
        return best;
    }

    private static int votes(Message message, CategorySet category) {
        int votes = 0;
        for (int at = 0; at < message.size(); at++) {
            votes += message.meanings(at, category).stream()
                    .mapToInt(Telltale::votes)
                    .max()
                    .orElse(0);
        }
        return votes;
    }

    private static int votes(Meaning meaning) {
        return switch (meaning.sense()) {
            case Sense.Value value -> value.whole() && !value.attribute().equals(CatalogueItem.BRAND) ? 2 : 1;
            case Sense.Attribute attribute -> 2;
            case Sense.Trait trait -> 0;
            case Sense.Model model -> model.distinctive() ? 2 : 0;
            case Sense.Category category -> 0;
            case Sense.Degree degree -> 0;
        };
    }
}

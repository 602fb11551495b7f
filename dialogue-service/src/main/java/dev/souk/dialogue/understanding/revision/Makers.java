package dev.souk.dialogue.understanding.revision;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Which makers will do, now that some are turned down. */
public final class Makers {
    private Makers() {}

    /** 一樣不要蘋果 while only Sony is looked for: turning down another maker says nothing unless any of the rest will do. */
    public static boolean isAnyOther(Reading reading) {
        List<AttributeValue> turned =
                values(reading.constraints(), Polarity.EXCLUDE).toList();
        List<AttributeValue> before =
                values(reading.message().need().constraints(), Polarity.REQUIRE).toList();
        return !turned.isEmpty()
                && !before.isEmpty()
                && before.stream().noneMatch(turned::contains)
                && values(reading.constraints(), Polarity.REQUIRE).findAny().isEmpty();
    }

    private static Stream<AttributeValue> values(List<Constraint> constraints, Polarity polarity) {
        return constraints.stream()
                .filter(constraint ->
                        constraint.attribute().equals(CatalogueItem.BRAND) && constraint.polarity() == polarity)
                .flatMap(constraint -> constraint.values().stream());
    }
}

package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Ordering.Direction;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import java.util.Set;

/** Which end of an attribute is the better one, where nobody says which is meant. */
public final class UsualOrder {
    /** Units of what is better the less there is of it. */
    private static final Set<String> BURDENS = Set.of("ms", "ns", "dB", "g", "mm");

    private UsualOrder() {}

    /** The end that the shop has a word for, where it has one for just one of them; else what the unit tells. */
    public static Direction of(Lexicon lexicon, CategorySet about, String attribute) {
        boolean burden = attribute.startsWith(CatalogueItem.PRICE)
                || lexicon.attribute(about, attribute)
                        .filter(UsualOrder::isBurden)
                        .isPresent();
        return burden ? Direction.ASCENDING : Direction.DESCENDING;
    }

    private static boolean isBurden(AttributeDefinition attribute) {
        boolean praised = !attribute.high().isEmpty() && attribute.low().isEmpty(); // a clean signal's dB
        return BURDENS.contains(attribute.unit()) && !praised;
    }
}

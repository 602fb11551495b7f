package dev.souk.retrieval.schema;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.AttributeValue.Several;
import dev.souk.contracts.catalogue.AttributeValue.Term;
import java.util.Optional;

/**
 * Brings an attribute's values into its unit: {@code 2 TB} among gigabytes becomes 2000. What is already a number is in the unit.
 *
 * @param unit of the attribute, or empty where its texts are words
 */
public record Normalisation(Optional<Unit> unit) {
    /** The value in the attribute's unit, or empty where a text is not a quantity of its dimension. */
    public Optional<AttributeValue> apply(AttributeValue value) {
        if (unit.isEmpty()) {
            return Optional.of(value);
        }
        return switch (value) {
            case Term(String text) ->
                Quantity.read(text)
                        .filter(quantity ->
                                quantity.unit().dimension() == unit.get().dimension())
                        .map(quantity -> AttributeValue.of(quantity.in(unit.get())));
            case AttributeValue.Amount amount -> Optional.of(amount);
            case AttributeValue.Flag flag -> Optional.of(flag);
            case Several several -> Optional.of(several);
        };
    }
}

package dev.souk.dialogue.understanding.linking;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.need.SharedAttributes;

/** The words of one catalogue version. Immutable and thread-safe. */
public final class Lexicon implements SharedAttributes {
    private final CatalogueSchema schema;

    private Lexicon(CatalogueSchema schema) {
        this.schema = schema;
    }

    /** Compiles a catalogue version; the items are read once. */
    public static Lexicon compile(CatalogueSchema schema, Iterable<CatalogueItem> items) {
        return new Lexicon(schema);
    }

    @Override
    public boolean applies(Constraint constraint, String category) {
        return schema.categories().stream()
                .filter(definition -> definition.category().equals(category))
                .flatMap(definition -> definition.attributes().stream())
                .anyMatch(attribute -> attribute.attribute().equals(constraint.attribute()));
    }
}

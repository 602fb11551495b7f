package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.dialogue.need.NeedTracker;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.Objects;
import java.util.function.Function;

/**
 * A shop at one version of its catalogue: how its things are called, and how messages are read against them.
 *
 * @param reader never throws, and is safe for use by many threads
 * @param lexicon what the catalogue bears out
 */
public record Shop(
        CatalogueSchema schema, Function<Utterance, Understood> reader, NeedTracker tracker, Lexicon lexicon) {
    public Shop {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(tracker, "tracker");
        Objects.requireNonNull(lexicon, "lexicon");
    }

    /** A shop whose messages are read by this understanding. */
    public static Shop of(CatalogueSchema schema, Understanding understanding) {
        Lexicon lexicon = understanding.lexicon();
        return new Shop(schema, understanding::understand, new NeedTracker(lexicon), lexicon);
    }
}

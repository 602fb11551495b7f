package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.knowledge.Hit;
import dev.souk.contracts.knowledge.KnowledgeReply.FoundItems;
import dev.souk.dialogue.need.NeedTracker;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A shop at one version of its catalogue: how its things are called, and how messages are read against them.
 *
 * @param records the items of the version by id; empty where they are not held, and searches bring them
 * @param reader never throws, and is safe for use by many threads
 * @param lexicon what the catalogue bears out
 */
public record Shop(
        CatalogueSchema schema,
        Map<String, CatalogueItem> records,
        Function<Utterance, Understood> reader,
        NeedTracker tracker,
        Lexicon lexicon) {
    public Shop {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(tracker, "tracker");
        Objects.requireNonNull(lexicon, "lexicon");
        records = Map.copyOf(records);
    }

    /** A shop whose messages are read by this understanding. */
    public static Shop of(CatalogueSchema schema, Map<String, CatalogueItem> records, Understanding understanding) {
        Lexicon lexicon = understanding.lexicon();
        return new Shop(schema, records, understanding::understand, new NeedTracker(lexicon), lexicon);
    }

    /** The version whose records it holds, or null. */
    @Nullable
    Long held() {
        return records.isEmpty() ? null : (Long) schema.version();
    }

    /**
     * Whether it has the records of all that a search only named. It may not when this process started in the middle of an import, whose
     * items have taken the place of older ones in the topic.
     */
    boolean holdsAll(FoundItems found) {
        return found.hits() == null || found.hits().stream().allMatch(hit -> records.containsKey(hit.itemId()));
    }

    /** What a search found, with the records of what it only named, all of which are held. */
    FoundItems withRecords(FoundItems found) {
        List<Hit> hits = found.hits();
        if (hits == null) {
            return found;
        }
        List<Candidate> candidates = hits.stream()
                .map(hit -> new Candidate(Objects.requireNonNull(records.get(hit.itemId())), hit.score()))
                .toList();
        return found.with(candidates);
    }
}

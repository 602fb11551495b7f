package dev.souk.retrieval.qdrant;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.columns.Matches;
import dev.souk.retrieval.index.Analysis;
import dev.souk.retrieval.index.Backfill;
import dev.souk.retrieval.index.KeptCatalogue;
import dev.souk.retrieval.index.Meaning;
import dev.souk.retrieval.index.ModelMismatch;
import dev.souk.retrieval.index.SearchIndex;
import dev.souk.retrieval.search.Leg;
import dev.souk.retrieval.search.SearchUnavailable;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.QdrantGrpcClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The index in Qdrant, shared by all processes of the service. Every process reads; what {@link #backfill} writes is for one at a time. Items are kept
 * by the topics alone, so each process lays the catalogue out from their beginning. Many threads may search while one writes.
 */
public final class QdrantIndex implements SearchIndex {
    private final QdrantClient client;
    private final QdrantSettings settings;
    private final List<Meaning> meanings;
    private final PointShape shape;
    private final QdrantWriter writer;

    private QdrantIndex(QdrantClient client, QdrantSettings settings, List<Meaning> meanings) {
        this.client = client;
        this.settings = settings;
        this.meanings = List.copyOf(meanings);
        this.shape = new PointShape(meanings);
        this.writer = new QdrantWriter(CatalogueCollection.open(client, settings, meanings), shape);
    }

    /**
     * Opens the index, whose collection is made if it is not there.
     *
     * @throws ModelMismatch if its vectors were made by another model
     * @throws SearchUnavailable if Qdrant does not answer
     */
    public static QdrantIndex open(QdrantSettings settings, List<Meaning> meanings) {
        QdrantGrpcClient.Builder connection = QdrantGrpcClient.newBuilder(settings.host(), settings.port(), false);
        if (settings.apiKey() != null) {
            connection.withApiKey(settings.apiKey());
        }
        QdrantClient client = new QdrantClient(connection.build());
        try {
            return new QdrantIndex(client, settings, meanings);
        } catch (IllegalStateException refused) {
            client.close();
            throw refused;
        }
    }

    @Override
    public KeptCatalogue kept() {
        return new KeptCatalogue(List.of(), List.of());
    }

    @Override
    public long offset(String topic) {
        return 0;
    }

    @Override
    public String identity(String topic) {
        return "";
    }

    /** Nothing to do: what Qdrant has is brought to what the topics say. */
    @Override
    public void reset() {}

    @Override
    public void update(Catalogue catalogue, Collection<CatalogueItem> changed, Collection<String> removed) {
        writer.expect(catalogue);
    }

    @Override
    public void restore(Catalogue catalogue) {
        writer.expect(catalogue);
    }

    @Override
    public Backfill backfill() {
        return writer;
    }

    /** Nothing to do: what Qdrant has acknowledged lasts. */
    @Override
    public void commit(Map<String, Long> offsets, Map<String, String> identity) {}

    @Override
    public List<Leg> search(Catalogue catalogue, Matches within, String words, String language, int depth) {
        List<QdrantSearch.Asked> asked = new ArrayList<>();
        Map<Integer, Float> weights = shape.sparse().of(words, language);
        if (!weights.isEmpty()) {
            asked.add(QdrantSearch.Asked.sparse(Leg.Kind.WORDS, PointShape.WORDS, weights));
        }
        Map<Integer, Float> numbers = SparseWords.numbers(words);
        if (!numbers.isEmpty()) {
            asked.add(QdrantSearch.Asked.sparse(Leg.Kind.NEUTRAL, PointShape.NUMBERS, numbers));
        }
        for (Meaning meaning : meanings) {
            if (meaning.language().equals(language)) {
                String normal = Analysis.normal(language, words);
                asked.add(QdrantSearch.Asked.near(
                        language, meaning.queries().embed(List.of(normal)).getFirst()));
            }
        }
        if (asked.isEmpty()) {
            return List.of();
        }
        return new QdrantSearch(client, settings, catalogue.schema().shopId(), within)
                .legs(asked, depth).stream()
                        .filter(leg -> !leg.hits().isEmpty())
                        .toList();
    }

    @Override
    public void close() {
        writer.stop();
        client.close();
    }
}

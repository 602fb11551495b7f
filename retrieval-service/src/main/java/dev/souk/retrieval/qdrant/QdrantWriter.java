package dev.souk.retrieval.qdrant;

import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.index.Backfill;
import dev.souk.retrieval.index.ItemFields;
import dev.souk.retrieval.qdrant.PointShape.Draft;
import dev.souk.retrieval.search.SearchUnavailable;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings Qdrant to what each shop's catalogue is now: reads what every point was written from, writes what differs, words first and vectors behind,
 * and deletes the rest. It keeps no list of its own, so that a second run changes nothing and a process that takes over goes on where another died. One
 * process at a time should run it; two would do the same work twice. Thread-safe.
 */
final class QdrantWriter implements Backfill {
    private static final int WORDED = 256;
    private static final int EMBEDDED = 32;

    private final CatalogueCollection collection;
    private final PointShape shape;
    private final Map<String, Catalogue> wanted = new ConcurrentHashMap<>();
    private volatile int lastEmbedded;
    private volatile boolean stopped;

    QdrantWriter(CatalogueCollection collection, PointShape shape) {
        this.collection = collection;
        this.shape = shape;
    }

    /** Takes note of a shop's catalogue. */
    void expect(Catalogue catalogue) {
        wanted.put(catalogue.schema().shopId(), catalogue);
    }

    @Override
    public synchronized boolean run() {
        boolean wrote = false;
        for (Catalogue catalogue : List.copyOf(wanted.values())) {
            wrote |= bring(catalogue);
        }
        return wrote;
    }

    private boolean bring(Catalogue catalogue) {
        String shopId = catalogue.schema().shopId();
        Map<String, Written> written = new HashMap<>();
        collection.read(shopId, point -> written.put(PointShape.text(point, PointShape.ITEM), Written.of(point)));
        ItemFields fields = new ItemFields(catalogue.schema());
        List<Draft> toWord = new ArrayList<>();
        List<Draft> toEmbed = new ArrayList<>();
        catalogue.items().values().forEach(item -> {
            Draft draft = shape.draft(item, fields);
            Written before = written.remove(item.itemId());
            if (before == null || !before.said().equals(draft.said())) {
                toWord.add(draft);
                toEmbed.add(draft);
            } else if (!before.embedded()) {
                toEmbed.add(draft);
            }
        });
        collection.forget(shopId, written.keySet());
        for (int from = 0; from < toWord.size() && !stopped; from += WORDED) {
            collection.write(
                    part(toWord, from, WORDED).stream().map(Draft::worded).toList());
        }
        for (int from = 0; from < toEmbed.size() && !stopped; from += EMBEDDED) {
            collection.write(shape.embedded(part(toEmbed, from, EMBEDDED)));
        }
        return !written.isEmpty() || !toEmbed.isEmpty();
    }

    private static List<Draft> part(List<Draft> drafts, int from, int size) {
        return drafts.subList(from, Math.min(drafts.size(), from + size));
    }

    /** As Qdrant counts them, whoever wrote them; the last count while it does not answer. */
    @Override
    public int embedded() {
        try {
            lastEmbedded = collection.embedded();
        } catch (SearchUnavailable away) {
            return lastEmbedded;
        }
        return lastEmbedded;
    }

    @Override
    public int total() {
        return wanted.values().stream().mapToInt(Catalogue::size).sum();
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    /** What a point was written from. */
    private record Written(String said, boolean embedded) {
        static Written of(RetrievedPoint point) {
            return new Written(
                    PointShape.text(point, PointShape.SAID),
                    point.getPayloadOrThrow(PointShape.EMBEDDED).getBoolValue());
        }
    }
}

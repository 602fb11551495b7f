package dev.souk.recommender.served;

import dev.souk.recommender.counts.OwnItem;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Names;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.slate.Inclination;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A trained model with the names of its items. A shopper is folded in from what the live log knows of them, so what they did a
 * moment ago counts, and one the training never saw is served as well. Immutable, safe to share.
 *
 * @param version which of the models of that name it is
 */
public record ServedModel(String name, String version, RecommenderModel model, Names items) {
    private static final int SIMILAR = 200;

    /**
     * What the model says for each of the candidates, empty where it knows none of the shopper's items or none of the candidates,
     * or scores all of them 0: then it has nothing to say.
     *
     * @param own the shopper's items, oldest first
     */
    public Optional<Inclination> inclination(List<OwnItem> own, List<String> candidates) {
        List<OwnItem> known = own.stream()
                .filter(item -> items.number(item.itemId()).isPresent())
                .toList();
        int[] numbers =
                candidates.stream().mapToInt(id -> items.number(id).orElse(-1)).toArray();
        if (known.isEmpty() || IntStream.of(numbers).allMatch(number -> number < 0)) {
            return Optional.empty();
        }
        int[] history = known.stream()
                .mapToInt(item -> items.number(item.itemId()).orElseThrow())
                .toArray();
        float[] weights = new float[history.length];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = known.get(at).evidence();
        }
        Taste taste = model.foldIn(History.of(history, weights, null));
        FoldedInclination inclination = new FoldedInclination(taste, items, numbers);
        return inclination.silent() ? Optional.empty() : Optional.of(inclination);
    }

    /** How alike the model finds other items to this one, the most alike 1; empty for an item it does not know. */
    public Map<String, Double> similar(String itemId) {
        Map<String, Double> likeness = new HashMap<>();
        OptionalInt number = items.number(itemId);
        if (number.isPresent()) {
            var similar = model.similar(number.getAsInt(), SIMILAR);
            similar.stream()
                    .filter(other -> other.score() > 0)
                    .forEach(other -> likeness.put(
                            items.name(other.item()),
                            (double) other.score() / similar.getFirst().score()));
        }
        return likeness;
    }
}

package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.recommendation.RecommendationRequest.RankCandidate;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.contracts.recommendation.Slate.SlateItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The items a search found, and what may be shown of them: priced ones before others, those with a value of the asked order before
 * others, what comes nearest to vague words alone where such were said, and nothing that was not found.
 */
final class Candidates {
    private final Map<String, CatalogueItem> byId = new HashMap<>();
    private final List<RankCandidate> ranked = new ArrayList<>();
    private final List<RankCandidate> reserve = new ArrayList<>();
    private final @Nullable Ordering ordering;

    Candidates(List<Candidate> found, Need need) {
        ordering = need.ordering();
        List<Candidate> near = ordering == null ? VagueWishes.of(need).nearest(found) : found;
        for (Candidate candidate : near) {
            CatalogueItem item = candidate.item();
            byId.put(item.itemId(), item);
            boolean first =
                    item.attributes().containsKey(CatalogueItem.PRICE) && (ordering == null || sortValue(item) != null);
            (first ? ranked : reserve).add(new RankCandidate(item.itemId(), candidate.score(), sortValue(item)));
        }
    }

    private Candidates(List<Candidate> slate) {
        ordering = new Ordering(Ordering.ORDER, Ordering.Direction.ASCENDING);
        for (Candidate candidate : slate) {
            CatalogueItem item = candidate.item();
            byId.put(item.itemId(), item);
            ranked.add(new RankCandidate(item.itemId(), candidate.score(), (double) ranked.size()));
        }
    }

    /** Those of a slate shown before, in its order. */
    static Candidates again(List<Candidate> slate) {
        return new Candidates(slate);
    }

    /** The order that holds before taste, or null. */
    @Nullable
    Ordering ordering() {
        return ordering;
    }

    /** Those the recommender may choose from; the rest only fill up. */
    List<RankCandidate> toRank() {
        return ranked.isEmpty() ? List.copyOf(reserve) : List.copyOf(ranked);
    }

    /** The recommender's slate without what was never a candidate, in the order asked for, filled up to the limit. */
    Slate checked(Slate proposed, int limit) {
        Map<String, RankCandidate> allowed = new HashMap<>();
        toRank().forEach(candidate -> allowed.put(candidate.itemId(), candidate));
        Stream<SlateItem> kept = proposed.items().stream()
                .filter(item -> allowed.containsKey(item.itemId()))
                .limit(limit);
        if (ordering != null) {
            kept = kept.sorted(Comparator.comparing(
                    item -> Objects.requireNonNull(allowed.get(item.itemId())).sortValue(), inOrder(ordering)));
        }
        List<SlateItem> items = new ArrayList<>(kept.toList());
        boolean byPrice = ordering != null && ordering.attribute().equals(CatalogueItem.PRICE);
        if ((ordering == null || byPrice) && !ranked.isEmpty() && ranked.size() < limit) {
            reserve.stream()
                    .limit(Math.max(0, limit - items.size()))
                    .map(Candidates::plainly)
                    .forEach(items::add);
        }
        return new Slate(proposed.recommendationId(), proposed.policy(), proposed.deterministic(), items);
    }

    /** The slate with one of each where several were named of which any will do. */
    Slate withEach(Slate slate, OneOfEach choices) {
        if (choices.isNone()) {
            return slate;
        }
        List<CatalogueItem> before = items(slate);
        List<CatalogueItem> others = toRank().stream()
                .map(candidate -> Objects.requireNonNull(byId.get(candidate.itemId())))
                .filter(item -> !before.contains(item))
                .toList();
        List<CatalogueItem> shown = choices.among(before, others);
        List<SlateItem> items = shown.stream()
                .map(item -> slate.items().stream()
                        .filter(old -> old.itemId().equals(item.itemId()))
                        .findFirst()
                        .orElseGet(() -> new SlateItem(item.itemId(), 0, null, List.of())))
                .toList();
        return new Slate(slate.recommendationId(), slate.policy(), slate.deterministic(), items);
    }

    /** A slate by the asked order, else by the search's score: what is left where the recommender does not answer. */
    Slate bySearch(String recommendationId, int limit) {
        Stream<RankCandidate> best = toRank().stream();
        best = ordering == null
                ? best.sorted(Comparator.comparingDouble(RankCandidate::score).reversed())
                : best.sorted(Comparator.comparing(RankCandidate::sortValue, inOrder(ordering)));
        List<SlateItem> items = best.limit(limit).map(Candidates::plainly).toList();
        return checked(new Slate(recommendationId, "search-score/1", true, items), limit);
    }

    /** The records of a slate, in its order. */
    List<CatalogueItem> items(Slate slate) {
        return slate.items().stream()
                .map(item -> Objects.requireNonNull(byId.get(item.itemId())))
                .toList();
    }

    private static Comparator<@Nullable Double> inOrder(Ordering ordering) {
        Comparator<Double> byValue =
                switch (ordering.direction()) {
                    case ASCENDING -> Comparator.naturalOrder();
                    case DESCENDING -> Comparator.reverseOrder();
                };
        return Comparator.nullsLast(byValue);
    }

    private static SlateItem plainly(RankCandidate candidate) {
        return new SlateItem(candidate.itemId(), candidate.score(), null, List.of());
    }

    private @Nullable Double sortValue(CatalogueItem item) {
        return ordering != null
                        && item.attributes().get(ordering.attribute()) instanceof AttributeValue.Amount(double amount)
                ? (Double) amount
                : null;
    }
}

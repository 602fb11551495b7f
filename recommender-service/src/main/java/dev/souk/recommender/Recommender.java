package dev.souk.recommender;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.recommendation.RecommendationRequest;
import dev.souk.contracts.recommendation.RecommendationRequest.Feed;
import dev.souk.contracts.recommendation.RecommendationRequest.Rank;
import dev.souk.contracts.recommendation.RecommendationRequest.RankCandidate;
import dev.souk.contracts.recommendation.RecommendationRequest.Similar;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.contracts.recommendation.Slate.SlateItem;
import dev.souk.recommender.counts.ShopCounts;
import dev.souk.recommender.served.ServedModel;
import dev.souk.recommender.shop.Shop;
import dev.souk.recommender.shop.Shops;
import dev.souk.recommender.slate.Blend;
import dev.souk.recommender.slate.Contender;
import dev.souk.recommender.slate.Inclination;
import dev.souk.recommender.slate.SlateDraw;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Ranks what a shopper may be shown by how well it fits what was searched for, how popular it is now, and what the shopper's own items
 * say for it: by the trained model the shop serves, or by what is counted live where there is none or it knows nothing of the shopper.
 * A turn asked again gets the same recommendation id. Safe for threads.
 */
public final class Recommender {
    /** Name and version, quoted in every slate with those of the model served. */
    public static final String POLICY = "blend/1";

    private final RecommenderSettings settings;
    private final Shops shops;
    private final InstantSource clock;
    private final Supplier<String> ids;
    private final Blend blend;
    private final SlateDraw exploration;

    /**
     * Ranks out of these shops.
     *
     * @param ids makes the recommendation id where no turn asks
     */
    public Recommender(RecommenderSettings settings, Shops shops, InstantSource clock, Supplier<String> ids) {
        this.settings = settings;
        this.shops = shops;
        this.clock = clock;
        this.ids = ids;
        blend = new Blend(settings.blend());
        exploration = new SlateDraw(settings.exploration());
    }

    public RecommendationReply recommend(RecommendationRequest request) {
        Shop shop = shops.shop(request.chain().shopId());
        return switch (request) {
            case Rank rank -> reply(rank, shop, contenders(rank, shop), rank.ordering());
            case Feed feed -> reply(feed, shop, contenders(feed, shop), null);
            case Similar similar -> reply(similar, shop, contenders(similar, shop), null);
        };
    }

    private List<Contender> contenders(Rank rank, Shop shop) {
        List<RankCandidate> candidates = rank.candidates();
        List<String> itemIds = candidates.stream().map(RankCandidate::itemId).toList();
        double[] search = candidates.stream().mapToDouble(RankCandidate::score).toArray();
        Inclination taste = inclination(shop, rank.chain().shopperId(), itemIds);
        double[] scores = blend.scores(search, shop.counts().popularity(itemIds, clock.instant()), taste);
        List<Contender> contenders = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            contenders.add(
                    contender(shop, itemIds.get(i), scores[i], candidates.get(i).sortValue(), because(taste, i)));
        }
        return contenders;
    }

    /** All that is on the shelf, but for what the shopper has already ordered or does not like. */
    private List<Contender> contenders(Feed feed, Shop shop) {
        Set<String> settled = shop.counts().settled(feed.chain().shopperId());
        List<String> itemIds = shop.shelf().itemIds().stream()
                .filter(itemId -> !settled.contains(itemId))
                .toList();
        Inclination taste = inclination(shop, feed.chain().shopperId(), itemIds);
        double[] scores =
                blend.scores(new double[itemIds.size()], shop.counts().popularity(itemIds, clock.instant()), taste);
        List<Contender> contenders = new ArrayList<>(itemIds.size());
        for (int i = 0; i < itemIds.size(); i++) {
            contenders.add(contender(shop, itemIds.get(i), scores[i], null, because(taste, i)));
        }
        return contenders;
    }

    /** What goes with the item; where too little does, the popular of its category. */
    private List<Contender> contenders(Similar similar, Shop shop) {
        List<String> itemIds = shop.shelf().itemIds().stream()
                .filter(itemId -> !itemId.equals(similar.itemId()))
                .toList();
        double[] likeness = likeness(shop, similar.itemId(), itemIds);
        double[] popularity = shop.counts().popularity(itemIds, clock.instant());
        List<Contender> contenders = new ArrayList<>();
        for (int i = 0; i < itemIds.size(); i++) {
            boolean same = shop.shelf().sameCategory(similar.itemId(), itemIds.get(i));
            if (likeness[i] > 0 || same) {
                double score = likeness[i] + (same ? 1e-3 * popularity[i] / (1 + popularity[i]) : 0);
                contenders.add(contender(shop, itemIds.get(i), score, null, List::of));
            }
        }
        return contenders;
    }

    private static Inclination inclination(Shop shop, String shopperId, List<String> itemIds) {
        ShopCounts counts = shop.counts();
        return shop.slot()
                .model()
                .flatMap(model -> model.inclination(counts.ownItems(shopperId), itemIds))
                .orElseGet(() -> counts.taste(shopperId, itemIds));
    }

    private static double[] likeness(Shop shop, String itemId, List<String> itemIds) {
        Map<String, Double> known =
                shop.slot().model().map(model -> model.similar(itemId)).orElse(Map.of());
        return known.isEmpty()
                ? shop.counts().likeness(itemId, itemIds)
                : itemIds.stream()
                        .mapToDouble(other -> known.getOrDefault(other, 0.0))
                        .toArray();
    }

    private Supplier<List<String>> because(Inclination taste, int index) {
        return () -> taste.because(index, settings.reasons());
    }

    private static Contender contender(
            Shop shop, String itemId, double score, @Nullable Double sortValue, Supplier<List<String>> because) {
        return new Contender(itemId, score, sortValue, shop.shelf().lacksPrice(itemId), because);
    }

    private RecommendationReply reply(
            RecommendationRequest request, Shop shop, List<Contender> contenders, @Nullable Ordering ordering) {
        String id = recommendationId(request.chain());
        boolean ordered = ordering != null || exploration.deterministic();
        List<SlateItem> items = ordered
                ? best(contenders, ordering, request.limit())
                : exploration.draw(contenders, request.limit(), generator(id));
        Optional<ServedModel> model = shop.slot().model();
        String policy = model.map(served -> POLICY + "+" + served.name() + "@" + served.version())
                .orElse(POLICY);
        boolean collaborative = model.isPresent() || shop.counts().relateItems();
        return new RecommendationReply(new Slate(id, policy, ordered, items), collaborative);
    }

    private static List<SlateItem> best(List<Contender> contenders, @Nullable Ordering ordering, int limit) {
        return contenders.stream()
                .sorted(Contender.bestFirst(ordering))
                .limit(limit)
                .map(chosen -> new SlateItem(
                        chosen.itemId(), chosen.score(), null, chosen.because().get()))
                .toList();
    }

    /** The same slate is drawn for the same recommendation id, so a turn asked again is answered as before. */
    private static RandomGenerator generator(String recommendationId) {
        UUID id = UUID.nameUUIDFromBytes(recommendationId.getBytes(StandardCharsets.UTF_8));
        return new SplittableRandom(id.getMostSignificantBits());
    }

    private String recommendationId(Chain chain) {
        if (chain.turnId() == null) {
            return ids.get();
        }
        String turn = String.join("/", chain.shopId(), chain.shopperId(), chain.conversationId(), chain.turnId());
        return UUID.nameUUIDFromBytes(turn.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

package dev.souk.recommender;

import static dev.souk.recommender.DemoLog.NOON;
import static dev.souk.recommender.DemoLog.SHOP;
import static dev.souk.recommender.DemoLog.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.recommendation.RecommendationRequest.Feed;
import dev.souk.contracts.recommendation.RecommendationRequest.Rank;
import dev.souk.contracts.recommendation.RecommendationRequest.RankCandidate;
import dev.souk.contracts.recommendation.RecommendationRequest.Similar;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.contracts.recommendation.Slate.SlateItem;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.Names;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.NeighbourhoodTrainer;
import dev.souk.recommender.neighbourhood.Weighting;
import dev.souk.recommender.served.ServedModel;
import dev.souk.recommender.shop.Shop;
import dev.souk.recommender.shop.Shops;
import dev.souk.recommender.slate.Exploration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommenderTest {
    private final RecommenderSettings settings = RecommenderSettings.DEFAULTS;
    private final Shops shops = new Shops(settings.counts());
    private final Shop shop = shops.shop(SHOP);
    private final Recommender recommender = new Recommender(settings, shops, () -> NOON, () -> "an-id");

    private static Chain turn(String shopper, String turnId) {
        return new Chain(SHOP, shopper, "conversation", turnId, Map.of());
    }

    private static Rank rank(Ordering ordering, int limit, RankCandidate... candidates) {
        return new Rank(turn("ann", "turn"), List.of(candidates), ordering, limit);
    }

    private Slate slate(Rank rank) {
        return recommender.recommend(rank).slate();
    }

    private static List<String> ids(Slate slate) {
        return slate.items().stream().map(SlateItem::itemId).toList();
    }

    private void stock(String itemId, String category, boolean priced) {
        Map<String, AttributeValue> attributes = priced ? Map.of(CatalogueItem.PRICE, AttributeValue.of(9)) : Map.of();
        shop.shelf()
                .put(new CatalogueItem(
                        SHOP, itemId, category, Map.of(), attributes, List.of(), new ItemSource("demo", 0)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void rank_whateverTheLog_showsGivenCandidatesOnly_eachOnce(long seed) {
        DemoLog.log(seed, 200).forEach(shop.counts()::observe);
        Rank rank = new Rank(
                turn("shopper-1", "turn"),
                List.of(
                        new RankCandidate("item-1", .3, null),
                        new RankCandidate("item-2", .2, null),
                        new RankCandidate("stranger", .1, null)),
                null,
                10);

        assertThat(ids(slate(rank))).containsExactlyInAnyOrder("item-1", "item-2", "stranger");
    }

    @Test
    void slateIsDrawn_propensityIsTheShareOfSlatesItLeads_andTheSameTurnIsDrawnAlike() {
        Recommender exploring = new Recommender(
                new RecommenderSettings(settings.counts(), settings.blend(), 2, new Exploration(0.5, 0.1)),
                shops,
                () -> NOON,
                () -> "an-id");
        List<RankCandidate> candidates = List.of(
                new RankCandidate("a", 1, null), new RankCandidate("b", .5, null), new RankCandidate("c", 0, null));
        int drawn = 20_000;
        int leads = 0;
        double propensity = 0;
        for (int i = 0; i < drawn; i++) {
            Rank rank = new Rank(turn("ann", "turn-" + i), candidates, null, 2);
            Slate slate = exploring.recommend(rank).slate();
            assertThat(slate.deterministic()).isFalse();
            if (slate.items().getFirst().itemId().equals("b")) {
                leads++;
                propensity = slate.items().getFirst().propensity();
            }
        }

        double deviation = Math.sqrt(propensity * (1 - propensity) / drawn);
        assertThat(leads / (double) drawn).isCloseTo(propensity, within(4 * deviation));
        Rank again = new Rank(turn("ann", "turn-1"), candidates, null, 2);
        assertThat(exploring.recommend(again)).isEqualTo(exploring.recommend(again));
    }

    @Test
    void orderWasAskedFor_holdsBeforeTaste_unknownValuesLast() {
        shop.counts().observe(order("ben", "b"));
        Ordering cheapest = new Ordering("price", Ordering.Direction.ASCENDING);

        Slate slate = slate(rank(
                cheapest,
                3,
                new RankCandidate("none", 9, null),
                new RankCandidate("b", 8, 20.0),
                new RankCandidate("a", 1, 10.0)));

        assertThat(ids(slate)).containsExactly("a", "b", "none");
        assertThat(slate.deterministic()).isTrue();
    }

    @Test
    void unpricedItem_comesAfterEveryPricedOne() {
        stock("priced", "mice", true);
        stock("unpriced", "mice", false);

        assertThat(ids(slate(
                        rank(null, 2, new RankCandidate("unpriced", 9, null), new RankCandidate("priced", 1, null)))))
                .containsExactly("priced", "unpriced");
    }

    @Test
    void nothingIsKnownOfAnyone_theSearchOrdersAlone() {
        assertThat(ids(slate(rank(
                        null,
                        2,
                        new RankCandidate("second", .5, null),
                        new RankCandidate("first", .9, null),
                        new RankCandidate("third", .1, null)))))
                .containsExactly("first", "second");
    }

    @Test
    void newInteraction_changesTheNextSlate_andIsTheReason() {
        for (String shopper : List.of("ben", "cid", "dot")) {
            shop.counts().observe(order(shopper, "keyboard"));
            shop.counts().observe(order(shopper, "wrist-rest"));
        }
        Rank rank = rank(null, 2, new RankCandidate("kettle", .5, null), new RankCandidate("wrist-rest", .5, null));
        assertThat(slate(rank).items().getFirst().because()).isEmpty();

        shop.counts().observe(order("ann", "keyboard"));

        SlateItem first = slate(rank).items().getFirst();
        assertThat(first.itemId()).isEqualTo("wrist-rest");
        assertThat(first.because()).containsExactly("keyboard");
    }

    @Test
    void sameTurn_getsTheSameRecommendationId_anotherTurnAnother() {
        Rank again = rank(null, 1, new RankCandidate("a", 1, null));
        Rank next = new Rank(turn("ann", "next"), again.candidates(), null, 1);

        assertThat(slate(again)).isEqualTo(slate(again));
        assertThat(slate(next).recommendationId()).isNotEqualTo(slate(again).recommendationId());
    }

    @Test
    void feed_leavesOutWhatWasOrdered_andStartsWithWhatIsPopular() {
        stock("kettle", "kettles", true);
        stock("mug", "mugs", true);
        stock("plate", "plates", true);
        shop.counts().observe(order("ann", "kettle"));
        shop.counts().observe(order("ben", "mug"));

        Slate slate = recommender
                .recommend(new Feed(new Chain(SHOP, "ann", null, null, Map.of()), 5))
                .slate();

        assertThat(ids(slate)).containsExactly("mug", "plate");
        assertThat(slate.recommendationId()).isEqualTo("an-id");
    }

    @Test
    void historyCameBeforeTheCatalogue_countsAsIfAfter() {
        shop.counts().observe(order("ann", "kettle"));
        shop.counts().observe(order("ben", "plate"));
        Feed feed = new Feed(new Chain(SHOP, "ann", null, null, Map.of()), 5);
        assertThat(ids(recommender.recommend(feed).slate())).isEmpty();

        stock("kettle", "kettles", true);
        stock("mug", "mugs", true);
        stock("plate", "plates", true);

        assertThat(ids(recommender.recommend(feed).slate())).containsExactly("plate", "mug");
    }

    @Test
    void similar_goesTogetherFirst_thenTheCategory_neverTheItemItself() {
        stock("kettle", "kettles", true);
        stock("other-kettle", "kettles", true);
        stock("mug", "mugs", true);
        stock("plate", "plates", true);
        for (String shopper : List.of("ben", "cid", "dot")) {
            shop.counts().observe(order(shopper, "kettle"));
            shop.counts().observe(order(shopper, "mug"));
        }

        Slate slate = recommender
                .recommend(new Similar(turn("ann", "turn"), "kettle", 5))
                .slate();

        assertThat(ids(slate)).containsExactly("mug", "other-kettle");
    }

    @Test
    void removedItem_isGoneFromTheFeed() {
        stock("kettle", "kettles", true);
        shop.shelf().remove("kettle");

        assertThat(recommender
                        .recommend(new Feed(turn("ann", "turn"), 5))
                        .slate()
                        .items())
                .isEmpty();
    }

    /** A model in which "kettle" brings "mug", and which knows nothing of "plate". */
    private static ServedModel model() {
        Interactions seen = Interactions.builder()
                .add(0, 0)
                .add(0, 1)
                .add(1, 0)
                .add(1, 1)
                .add(2, 2)
                .build();
        return new ServedModel(
                "taste",
                "7",
                new NeighbourhoodTrainer("item-knn", Weighting.COUNT, 5, 1).train(seen, TrainingOptions.seeded(1)),
                new Names(List.of("kettle", "mug", "lamp")));
    }

    @Test
    void shopServesAModel_itRanksAndGivesTheReason_andTheSlateQuotesIt() {
        shop.slot().serve(model());
        shop.counts().observe(order("ann", "kettle"));
        RankCandidate[] candidates = {
            new RankCandidate("plate", .5, null),
            new RankCandidate("lamp", .5, null),
            new RankCandidate("mug", .5, null)
        };
        Slate slate = slate(rank(null, 3, candidates));
        assertThat(slate.items().getFirst().itemId()).isEqualTo("mug");
        assertThat(slate.items().getFirst().because()).containsExactly("kettle");
        assertThat(slate.policy()).isEqualTo(Recommender.POLICY + "+taste@7");
    }

    @Test
    void nothingIsLearntYet_popularityRanks_andTheReplySaysThatNoFilteringTookPart() {
        Rank rank = rank(null, 1, new RankCandidate("mug", .5, null));
        assertThat(recommender.recommend(rank).collaborative()).isFalse();
        shop.slot().serve(model());
        assertThat(recommender.recommend(rank).collaborative()).isTrue();
        shop.slot().clear();
        shop.counts().observe(order("ann", "kettle"));
        shop.counts().observe(order("ann", "mug"));
        assertThat(recommender.recommend(rank).collaborative()).isTrue();
    }
}

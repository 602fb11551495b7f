package dev.souk.dialogue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GivingWayTest {
    private final Bench bench = new Bench();
    private final Conversations conversations = bench.conversations("one");

    @BeforeEach
    void words() {
        bench.shop
                .meaning("headphones", HeadphoneShop.wantsHeadphones())
                .meaning(
                        "white, for 50 hours",
                        wishes(1, "color", "white"),
                        HeadphoneShop.wants("battery_life", Operator.AT_LEAST, AttributeValue.of(50)))
                .meaning(
                        "white, under 10",
                        wishes(1, "color", "white"),
                        HeadphoneShop.wants("price", Operator.AT_MOST, AttributeValue.of(10)))
                .meaning("lighter", HeadphoneShop.wants("weight", Operator.AT_MOST, AttributeValue.of(200)))
                .meaning("black instead", wishes(2, "color", "black"))
                .meaning("the Pebble", wishes(1, "name", "Pebble"))
                .meaning("would Borea be cheaper?", wishes(2, "brand", "Borea"));
    }

    @Test
    void otherChoice_leavesNothingOfAnEarlierWish_theWishGivesWay_andTheAnswerSaysSo() {
        bench.knowledge = search -> CompletableFuture.completedStage(onlyRelaxed(search, "battery_life", 3));
        bench.turn(conversations, "headphones");
        bench.turn(conversations, "white, for 50 hours");
        List<TurnEvent> events = bench.turn(conversations, "black instead");

        assertThat(shown(events)).as("nearest to 50 hours first").containsExactly("hp-2", "hp-3", "hp-1");
        assertThat(Bench.text(events)).contains("battery life");
        assertThat(Bench.only(TurnEvent.NeedTracked.class, events)
                        .getFirst()
                        .need()
                        .constraints())
                .filteredOn(constraint -> constraint.strength() == Strength.SOFT)
                .extracting(Constraint::attribute)
                .containsExactly("battery_life");
    }

    @Test
    void otherChoice_leavesLittleWithinTheNearestBound_theBoundGivesWayAltogether() {
        bench.knowledge = search ->
                CompletableFuture.completedStage(onlyRelaxed(search, "battery_life", 1, AttributeValue.of(49)));
        bench.turn(conversations, "headphones");
        bench.turn(conversations, "white, for 50 hours");

        assertThat(shown(bench.turn(conversations, "black instead"))).hasSize(3);
    }

    @Test
    void anotherMaker_isChosen_whatTheFirstCallsItsProductGivesWay() {
        bench.knowledge = search -> CompletableFuture.completedStage(onlyRelaxed(search, "name", 3));
        bench.turn(conversations, "headphones");
        bench.turn(conversations, "the Pebble");

        assertThat(shown(bench.turn(conversations, "would Borea be cheaper?"))).containsExactly("hp-2");
    }

    @Test
    void otherChoice_wouldBringLittle_isOnlyOffered() {
        bench.knowledge = search -> CompletableFuture.completedStage(onlyRelaxed(search, "battery_life", 2));
        bench.turn(conversations, "headphones");
        bench.turn(conversations, "white, for 50 hours");

        assertThat(shown(bench.turn(conversations, "black instead"))).isEmpty();
    }

    @Test
    void otherChoice_isBeyondTheBudget_theBudgetStands() {
        bench.knowledge = search -> CompletableFuture.completedStage(onlyRelaxed(search, "price", 3));
        bench.turn(conversations, "headphones");
        bench.turn(conversations, "white, under 10");

        assertThat(shown(bench.turn(conversations, "black instead"))).isEmpty();
    }

    @Test
    void nothingIsBeyondWhatIsShown_whatComesNearestIsShown_inThatOrder() {
        bench.shop.meaning("more hours", beyondShown("battery_life"));
        bench.knowledge = search -> CompletableFuture.completedStage(onlyRelaxed(search, "battery_life", 1));
        bench.turn(conversations, "headphones");
        List<TurnEvent> events = bench.turn(conversations, "more hours");

        assertThat(shown(events)).isNotEmpty();
        assertThat(Bench.text(events)).contains("battery life");
        Need need = Bench.only(TurnEvent.NeedTracked.class, events).getFirst().need();
        assertThat(need.ordering()).isEqualTo(new Ordering("battery_life", Ordering.Direction.DESCENDING));
        assertThat(need.constraints()).extracting(Constraint::attribute).doesNotContain("battery_life");
    }

    @Test
    void nothingIsCheaperThanWhatIsShown_thePriceStands() {
        bench.shop.meaning("cheaper", beyondShown("price"));
        bench.knowledge = search -> CompletableFuture.completedStage(onlyRelaxed(search, "price", 3));
        bench.turn(conversations, "headphones");

        assertThat(shown(bench.turn(conversations, "cheaper"))).isEmpty();
    }

    @Test
    void nothingElseWasChosen_noWishGivesWay() {
        bench.knowledge = search -> CompletableFuture.completedStage(onlyRelaxed(search, "battery_life", 3));
        bench.turn(conversations, "headphones");
        bench.turn(conversations, "white, for 50 hours");

        assertThat(shown(bench.turn(conversations, "lighter"))).isEmpty();
    }

    /** Nothing as long as the attribute filters, and that it would bring so many back if it did not. */
    private static KnowledgeReply onlyRelaxed(KnowledgeRequest request, String attribute, int total) {
        return onlyRelaxed(request, attribute, total, null);
    }

    /** So many with the bound moved to the nearest value beyond it. */
    private static KnowledgeReply onlyRelaxed(
            KnowledgeRequest request, String attribute, int total, @Nullable AttributeValue nearest) {
        Need need = ((KnowledgeRequest.FindItems) request).need();
        List<Relaxation> changes = need.constraints().stream()
                .filter(constraint ->
                        constraint.attribute().equals(attribute) && constraint.strength() == Strength.HARD)
                .map(constraint -> new Relaxation(
                        constraint,
                        nearest == null ? null : constraint.with(constraint.operator(), List.of(nearest)),
                        total))
                .toList();
        List<Candidate> found = changes.isEmpty()
                ? HeadphoneShop.items().stream()
                        .limit(3)
                        .map(item -> new Candidate(item, 1))
                        .toList()
                : List.of();
        return new KnowledgeReply.FoundItems(8, found.size(), found, List.of(), changes, true, null);
    }

    private static Act beyondShown(String attribute) {
        Act.Reveal wish = (Act.Reveal) HeadphoneShop.wants(attribute, Operator.MORE_THAN, AttributeValue.of(50));
        return new Act.Reveal(Need.SELF, wish.constraint().because(Constraint.BEYOND_SHOWN));
    }

    private static Act wishes(int turn, String attribute, String value) {
        return new Act.Reveal(
                Need.SELF,
                new Constraint(
                        attribute,
                        Operator.IS,
                        List.of(AttributeValue.of(value)),
                        Polarity.REQUIRE,
                        Strength.HARD,
                        turn,
                        null,
                        ""));
    }

    private static List<String> shown(List<TurnEvent> events) {
        return Bench.only(TurnEvent.SlateShown.class, events).stream()
                .flatMap(slate -> slate.items().stream())
                .map(CatalogueItem::itemId)
                .toList();
    }
}

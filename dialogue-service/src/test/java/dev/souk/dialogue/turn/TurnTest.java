package dev.souk.dialogue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.GoalReply;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.knowledge.Hit;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.recommendation.Slate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnTest {
    private final Bench bench = new Bench();
    private final Conversations conversations = bench.conversations("one");

    @BeforeEach
    void words() {
        bench.shop
                .meaning("headphones", HeadphoneShop.wantsHeadphones())
                .meaning("under 80", HeadphoneShop.wants("price", Operator.AT_MOST, AttributeValue.of(80)))
                .meaning("under 10", HeadphoneShop.wants("price", Operator.AT_MOST, AttributeValue.of(10)))
                .meaning("others", new Act.Broaden())
                .meaning("the first ones again", new Act.Broaden(List.of("hp-1", "hp-2", "hp-3")))
                .meaning("hello", new Act.Greet())
                .meaning("frequency of the first", new Act.Inquire(List.of("hp-1"), List.of("frequency_response"), ""))
                .meaning("compare them", new Act.Compare(List.of(), List.of()))
                .meaning("which is easiest to clean?", new Act.Compare(List.of("hp-1", "hp-2"), List.of(), "clean"))
                .meaning("which is best in the gym?", new Act.Compare(List.of("hp-1", "hp-2"), List.of(), "gym"))
                .meaning("one dollar, do it", new Act.Chitchat("bargain"));
    }

    @Test
    void aNeed_isAnsweredWithThreeItems_pricedAsRecorded() {
        List<TurnEvent> events = bench.turn(conversations, "headphones");

        assertThat(events.stream().map(event -> event.getClass().getSimpleName()))
                .startsWith("Accepted", "NeedTracked", "GoalChosen", "SlateShown", "SentenceWritten")
                .endsWith("Done");
        assertThat(events.stream().map(event -> event.place().sequence()))
                .containsExactlyElementsOf(
                        IntStream.range(0, events.size()).boxed().toList());
        assertThat(shown(events)).containsExactly("hp-1", "hp-2", "hp-3");
        assertThat(Bench.text(events)).contains("$39.90", "$59", "$79.98", "Aru Pebble");
        assertThat(tier(events)).isEqualTo(Tier.NO_LLM);
    }

    @Test
    void everySentenceAboutAnItem_citesIt() {
        List<TurnEvent> events = bench.turn(conversations, "headphones");

        for (CatalogueItem item : HeadphoneShop.items()) {
            String name = item.texts().get("en").name();
            assertThat(Bench.only(TurnEvent.SentenceWritten.class, events))
                    .filteredOn(event -> event.sentence().text().contains(name))
                    .allSatisfy(event -> assertThat(event.sentence().cites()).contains(item.itemId()));
        }
    }

    @Test
    void constraints_holdOverTurns() {
        bench.turn(conversations, "headphones");
        List<TurnEvent> events = bench.turn(conversations, "under 80");

        assertThat(shown(events)).containsExactly("hp-1", "hp-2", "hp-3");
        KnowledgeRequest.FindItems last = (KnowledgeRequest.FindItems) bench.searched.getLast();
        assertThat(last.need().constraints()).hasSize(2);
    }

    @Test
    void searchThatDoesNotObey_showsNothingThatBreaksTheNeed_andIsCounted() {
        bench.turn(conversations, "headphones");
        var obeying = bench.knowledge;
        bench.knowledge = request -> obeying.apply(
                request instanceof KnowledgeRequest.FindItems find
                        ? new KnowledgeRequest.FindItems(
                                find.chain(), find.locale(), Need.empty(), find.excluded(), find.limit(), find.held())
                        : request);

        List<TurnEvent> events = bench.turn(conversations, "under 80");

        assertThat(shown(events)).containsExactly("hp-1", "hp-2", "hp-3");
        assertThat(conversations.droppedItems()).isEqualTo(2);
    }

    @Test
    void searchIsAtAnotherVersion_itsOwnRecordsAreShown() {
        bench.knowledge = request -> CompletableFuture.completedStage(new KnowledgeReply.FoundItems(
                8,
                1,
                List.of(new Candidate(HeadphoneShop.item(1, "Aru Pebble", 35.0, 20), 1)),
                List.of(),
                List.of(),
                true,
                null));

        List<TurnEvent> events = bench.turn(conversations, "headphones");

        assertThat(((KnowledgeRequest.FindItems) bench.searched.getLast()).held())
                .isEqualTo(7);
        assertThat(Bench.only(TurnEvent.SlateShown.class, events)
                        .getFirst()
                        .items()
                        .getFirst()
                        .attributes())
                .containsEntry("price", AttributeValue.of(35.0));
    }

    @Test
    void searchNamesAnItemThatIsNotHeld_recordsAreAskedFor() {
        var whole = bench.knowledge;
        bench.knowledge = request -> request instanceof KnowledgeRequest.FindItems find && find.held() != null
                ? CompletableFuture.completedStage(new KnowledgeReply.FoundItems(
                        7, 1, List.of(), List.of(), List.of(), true, List.of(new Hit("hp-new", 1))))
                : whole.apply(request);

        assertThat(shown(bench.turn(conversations, "headphones"))).containsExactly("hp-1", "hp-2", "hp-3");
        assertThat(bench.searched).hasSize(2);
    }

    @Test
    void others_neverShowsAgainWhatWasShown_andUnpricedOnesLast() {
        bench.turn(conversations, "headphones");
        List<TurnEvent> events = bench.turn(conversations, "others");

        assertThat(shown(events)).containsExactly("hp-4", "hp-5");
        assertThat(Bench.text(events)).contains("no price listed");
    }

    @Test
    void aSlateBefore_isShownAgainAsItWas_forWhatWasWantedThen() {
        List<String> first = shown(bench.turn(conversations, "headphones"));
        bench.turn(conversations, "others");
        bench.turn(conversations, "under 10");
        List<TurnEvent> events = bench.turn(conversations, "the first ones again");

        assertThat(shown(events)).isEqualTo(first);
        TurnEvent.NeedTracked tracked =
                Bench.only(TurnEvent.NeedTracked.class, events).getFirst();
        assertThat(tracked.need().constraints())
                .extracting(Constraint::attribute)
                .containsExactly(Constraint.CATEGORY);
        assertThat(goal(events)).isEqualTo(GoalType.RECOMMEND);
    }

    @Test
    void others_whenAllWasSeen_saysSo() {
        bench.turn(conversations, "headphones");
        bench.turn(conversations, "others");
        List<TurnEvent> events = bench.turn(conversations, "others");

        assertThat(Bench.only(TurnEvent.SlateShown.class, events)).isEmpty();
        assertThat(Bench.text(events)).isNotBlank();
    }

    @Test
    void nothingFits_isSaidHonestly() {
        bench.turn(conversations, "headphones");
        List<TurnEvent> events = bench.turn(conversations, "under 10");

        assertThat(goal(events)).isEqualTo(GoalType.RECOVER);
        assertThat(Bench.only(TurnEvent.SlateShown.class, events)).isEmpty();
        assertThat(Bench.text(events)).containsIgnoringCase("nothing");
    }

    @Test
    void makerHasNothingThatFits_isSaid() {
        bench.shop.meaning("from Zilch", HeadphoneShop.wants("brand", Operator.IS, AttributeValue.of("Zilch")));
        bench.turn(conversations, "headphones");
        bench.knowledge = request -> CompletableFuture.completedStage(withoutMaker(request));

        String text = Bench.text(bench.turn(conversations, "from Zilch"));
        assertThat(text).contains("of that brand", "headphones");
    }

    private static KnowledgeReply withoutMaker(KnowledgeRequest request) {
        List<Relaxation> changes = ((KnowledgeRequest.FindItems) request)
                .need().constraints().stream()
                        .filter(constraint -> constraint.attribute().equals("brand"))
                        .map(constraint -> new Relaxation(constraint, null, 5))
                        .toList();
        return new KnowledgeReply.FoundItems(8, 0, List.of(), List.of(), changes, true, null);
    }

    @Test
    void wishThatNoRecordBearsOut_isSaidToBeUnknown_ofThatKindOfProduct() {
        bench.turn(conversations, "headphones");
        List<TurnEvent> events = bench.turn(conversations, "grobnicious");

        assertThat(goal(events)).isEqualTo(GoalType.RECOVER);
        assertThat(Bench.text(events)).contains("headphones");
    }

    @Test
    void wordsOfNoKindKnown_areSearchedBy_whileNoKindIsNamed() {
        List<TurnEvent> events = bench.turn(conversations, "something for long flights");

        assertThat(goal(events)).isEqualTo(GoalType.RECOVER);
        assertThat(bench.searched)
                .singleElement()
                .isInstanceOfSatisfying(
                        KnowledgeRequest.FindItems.class,
                        find -> assertThat(find.need().words()).isEqualTo("something for long flights"));
    }

    @Test
    void budgetInAnotherCurrency_isAskedFor_beforeAnythingIsShown() {
        bench.turn(conversations, "headphones");
        List<TurnEvent> events = bench.turn(conversations, "100 euros at most");

        assertThat(goal(events)).isEqualTo(GoalType.ELICIT);
        assertThat(Bench.only(TurnEvent.SlateShown.class, events)).isEmpty();
        assertThat(Bench.text(events)).contains("US dollars");
    }

    @Test
    void greeting_asksNobodyForItems() {
        List<TurnEvent> events = bench.turn(conversations, "hello");

        assertThat(bench.searched).isEmpty();
        assertThat(goal(events)).isEqualTo(GoalType.GREET);
        assertThat(tier(events)).isEqualTo(Tier.NO_LLM);
    }

    @Test
    void question_statesBothEndsOfARange_withOneMoreRequest() {
        bench.turn(conversations, "headphones");
        int before = bench.searched.size();
        List<TurnEvent> events = bench.turn(conversations, "frequency of the first");

        assertThat(goal(events)).isEqualTo(GoalType.INFORM);
        assertThat(Bench.text(events)).contains("15–25", "Aru Pebble");
        assertThat(bench.searched.size() - before).isEqualTo(1);
    }

    @Test
    void question_whileKnowledgeIsDown_isAnsweredFromWhatWasShown() {
        bench.turn(conversations, "headphones");
        bench.knowledge = _ -> Bench.refused();
        List<TurnEvent> events = bench.turn(conversations, "frequency of the first");

        assertThat(Bench.text(events)).contains("15–25");
    }

    @Test
    void comparison_isATable() {
        bench.turn(conversations, "headphones");
        List<TurnEvent> events = bench.turn(conversations, "compare them");

        assertThat(Bench.text(events))
                .contains("| Aru Pebble | Borea Nimbus | Cadenza One |", "| $39.90 | $59 | $79.98 |");
    }

    @Test
    void comparedByWhatNoFieldTells_listingsAreQuoted_orSaidToBeSilent() {
        bench.turn(conversations, "headphones");

        assertThat(Bench.text(bench.turn(conversations, "which is best in the gym?")))
                .contains("“Good for the gym.”", "| Aru Pebble | Borea Nimbus |");
        assertThat(Bench.text(bench.turn(conversations, "which is easiest to clean?")))
                .containsAnyOf("The listings of these do not say.", "I find nothing about that in their listings.");
    }

    @Test
    void bargaining_isDeclined() {
        assertThat(goal(bench.turn(conversations, "one dollar, do it"))).isEqualTo(GoalType.DECLINE);
    }

    @Test
    void plannerDown_rulesStandIn() {
        bench.planner = _ -> Bench.refused();
        List<TurnEvent> events = bench.turn(conversations, "headphones");

        assertThat(shown(events)).hasSize(3);
        assertThat(tier(events)).isEqualTo(Tier.NO_PLANNER);
    }

    @Test
    void recommenderDown_searchScoreRanks() {
        bench.recommender = _ -> Bench.refused();
        List<TurnEvent> events = bench.turn(conversations, "headphones");

        assertThat(shown(events)).containsExactly("hp-1", "hp-2", "hp-3");
        assertThat(tier(events)).isEqualTo(Tier.NO_CF);
    }

    @Test
    void vectorsDown_isAnnounced() {
        bench.knowledge = _ -> CompletableFuture.completedStage(
                new KnowledgeReply.FoundItems(7, 0, List.of(), List.of(), List.of(), false, null));

        assertThat(tier(bench.turn(conversations, "headphones"))).isEqualTo(Tier.NO_VECTORS);
    }

    @Test
    void searchDown_apologisesWithTheLastSlate() {
        bench.turn(conversations, "headphones");
        bench.knowledge = _ -> Bench.refused();
        List<TurnEvent> events = bench.turn(conversations, "under 80");

        assertThat(tier(events)).isEqualTo(Tier.APOLOGY);
        assertThat(shown(events)).containsExactly("hp-1", "hp-2", "hp-3");
    }

    @Test
    void recommenderInventsAnItem_itIsNotShown() {
        bench.recommender = _ -> CompletableFuture.completedStage(new RecommendationReply(
                new Slate(
                        "r",
                        "p",
                        true,
                        List.of(
                                new Slate.SlateItem("hp-666", 1, null, List.of()),
                                new Slate.SlateItem("hp-2", 1, null, List.of()))),
                true));

        assertThat(shown(bench.turn(conversations, "headphones")))
                .doesNotContain("hp-666")
                .startsWith("hp-2");
    }

    @Test
    void sameWordingNeverComesTwiceInARow() {
        String before = "";
        for (int i = 0; i < 12; i++) {
            String now = Bench.text(bench.turn(conversations, "hello"));
            assertThat(now).isNotEqualTo(before);
            before = now;
        }
    }

    @Test
    void turn_arrivesTwice_answersOnce() {
        List<TurnEvent> first = bench.run(conversations, bench.says("t", "headphones"));
        int searched = bench.searched.size();
        List<TurnEvent> again = bench.run(conversations, bench.says("t", "headphones"));

        assertThat(again).isEqualTo(first);
        assertThat(bench.searched).hasSize(searched);
    }

    @Test
    void turn_arrivesTwiceWithOtherWords_conflicts() {
        bench.run(conversations, bench.says("t", "headphones"));

        assertThat(bench.run(conversations, bench.says("t", "hello")))
                .singleElement()
                .isInstanceOf(TurnEvent.Conflict.class);
    }

    @Test
    void secondTurn_whileOneRuns_conflicts() {
        CompletableFuture<GoalReply> slow = new CompletableFuture<>();
        bench.planner = _ -> slow;
        Handling first = conversations.handle(bench.says("t-1", "headphones"));
        first.accepted().toCompletableFuture().join();

        assertThat(bench.run(conversations, bench.says("t-2", "hello")))
                .singleElement()
                .isInstanceOf(TurnEvent.Conflict.class);

        slow.complete(new GoalReply(new Goal(GoalType.RECOMMEND, "", 1, "", null), "test/1"));
        first.finished().toCompletableFuture().join();
        assertThat(bench.run(conversations, bench.says("t-3", "hello"))).last().isInstanceOf(TurnEvent.Done.class);
    }

    @Test
    void cancelledTurn_saysSo_andFreesTheConversation() {
        CompletableFuture<GoalReply> slow = new CompletableFuture<>();
        bench.planner = _ -> slow;
        Handling first = conversations.handle(bench.says("t-1", "headphones"));
        conversations.handle(new ConversationCommand.CancelTurn(bench.chain("x"), "t-1"));
        slow.complete(new GoalReply(new Goal(GoalType.RECOMMEND, "", 1, "", null), "test/1"));
        first.finished().toCompletableFuture().join();

        assertThat(bench.told.getLast()).isInstanceOf(TurnEvent.Failed.class);
        assertThat(bench.turn(conversations, "hello")).last().isInstanceOf(TurnEvent.Done.class);
    }

    @Test
    void patch_takesAConstraintBack_withoutAWordSaid() {
        bench.turn(conversations, "headphones");
        bench.turn(conversations, "under 80");
        List<TurnEvent> events =
                bench.run(conversations, new ConversationCommand.PatchNeed(bench.chain("p"), List.of("price")));

        assertThat(Bench.only(TurnEvent.NeedTracked.class, events)
                        .getFirst()
                        .need()
                        .constraints())
                .singleElement()
                .satisfies(left -> assertThat(left.attribute()).isEqualTo("category"));
        assertThat(events).last().isInstanceOf(TurnEvent.Done.class);
    }

    @Test
    void conversation_isReadAndDeleted() {
        bench.turn(conversations, "headphones");
        bench.turn(conversations, "hello");

        TurnEvent.ConversationRead read = Bench.only(
                        TurnEvent.ConversationRead.class,
                        bench.run(conversations, new ConversationCommand.ReadConversation(bench.chain("r"))))
                .getFirst();
        assertThat(read.turns()).hasSize(2);
        assertThat(read.turns().getFirst().said()).isEqualTo("headphones");

        bench.run(conversations, new ConversationCommand.DeleteConversation(bench.chain("d")));
        assertThat(bench.told.getLast())
                .isEqualTo(
                        new TurnEvent.ConversationDeleted(bench.told.getLast().place(), true));
    }

    @Test
    void chinese_isAnsweredInChinese() {
        List<TurnEvent> events = bench.run(
                conversations, new ConversationCommand.TakeTurn(bench.chain("t"), "zh-TW", "headphones", bench.now));

        assertThat(Bench.text(events)).contains("耳機", "三款", "Aru Pebble");
    }

    private static List<String> shown(List<TurnEvent> events) {
        return Bench.only(TurnEvent.SlateShown.class, events).getFirst().items().stream()
                .map(CatalogueItem::itemId)
                .toList();
    }

    private static Tier tier(List<TurnEvent> events) {
        return Bench.only(TurnEvent.Done.class, events).getFirst().tier();
    }

    private static GoalType goal(List<TurnEvent> events) {
        return Bench.only(TurnEvent.GoalChosen.class, events).getFirst().goal().type();
    }
}

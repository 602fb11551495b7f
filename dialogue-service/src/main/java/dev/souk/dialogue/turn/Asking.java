package dev.souk.dialogue.turn;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.GoalReply;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeReply.FoundItems;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.knowledge.KnowledgeRequest.FindFacts;
import dev.souk.contracts.knowledge.KnowledgeRequest.FindItems;
import dev.souk.contracts.knowledge.KnowledgeRequest.ReadItems;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.recommendation.RecommendationRequest.Rank;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Puts a turn's questions to the other services. A peer that fails or is late is an absent answer here: what that costs is decided
 * by the steps of the turn.
 */
final class Asking {
    private static final Set<String> FACT_TOPICS = Set.of("review", "accessory_of", "compatible_with", "successor_of");

    private final Peers peers;
    private final TurnSettings settings;
    private final InstantSource clock;
    private final TakeTurn command;
    private final Shop shop;

    Asking(Peers peers, TurnSettings settings, InstantSource clock, TakeTurn command, Shop shop) {
        this.peers = peers;
        this.settings = settings;
        this.clock = clock;
        this.command = command;
        this.shop = shop;
    }

    /** Items that fit, without those turned down; without those seen, where others were asked for; and those of a slate that is asked for once more, whatever else fits. */
    CompletionStage<Found> search(Heard heard) {
        if (!heard.needsSearch()) {
            return CompletableFuture.completedStage(Found.NOT_ASKED);
        }
        List<String> again = heard.again();
        if (!again.isEmpty()) {
            return items(again).thenCombine(find(heard.need(), List.of(), shop.held()), Found::again);
        }
        boolean wider = heard.says(Act.Broaden.class) && !heard.shown().seen().isEmpty();
        Set<String> excluded = new LinkedHashSet<>(heard.shown().rejected());
        if (wider) {
            excluded.addAll(heard.shown().seen());
        }
        List<String> without = List.copyOf(excluded);
        return find(heard.need(), without, shop.held())
                .thenCompose(reply -> reply.map(shop::holdsAll).orElse(true)
                        ? CompletableFuture.completedStage(reply)
                        : find(heard.need(), without, null))
                .thenApply(reply -> new Found(reply.map(shop::withRecords).orElse(null), true, wider, null));
    }

    private CompletionStage<Optional<FoundItems>> find(Need need, List<String> excluded, @Nullable Long held) {
        return knowledge(
                new FindItems(chain(), command.locale(), need, excluded, settings.candidates(), held),
                FoundItems.class);
    }

    CompletionStage<Optional<Goal>> goal(GoalRequest request) {
        return optional(peers.planner().ask(request, within(settings.patience().planner())))
                .thenApply(reply -> reply.map(GoalReply::goal));
    }

    CompletionStage<Optional<RecommendationReply>> rank(Candidates candidates) {
        Rank request = new Rank(chain(), candidates.toRank(), candidates.ordering(), settings.slateSize());
        return optional(
                peers.recommender().ask(request, within(settings.patience().recommender())));
    }

    /** Items by id, in the order asked; absent where there was no answer. */
    CompletionStage<Optional<List<CatalogueItem>>> items(List<String> itemIds) {
        if (itemIds.isEmpty()) {
            return CompletableFuture.completedStage(Optional.of(List.of()));
        }
        return knowledge(new ReadItems(chain(), itemIds), KnowledgeReply.ReadItems.class)
                .thenApply(reply -> reply.map(KnowledgeReply.ReadItems::items));
    }

    /** Facts for what was asked; none where the record itself has the answer. */
    CompletionStage<List<Fact>> facts(Heard heard, List<String> itemIds) {
        List<String> relations = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Act act : heard.acts()) {
            if (act instanceof Act.Inquire inquire) {
                relations.addAll(
                        inquire.topics().stream().filter(Asking::isFact).toList());
                words.add(inquire.words());
            }
        }
        if (relations.isEmpty()) {
            return CompletableFuture.completedStage(List.of());
        }
        List<String> subjects = new ArrayList<>(itemIds);
        if (relations.stream().anyMatch(relation -> relation.startsWith("policy."))) {
            subjects.add("shop");
        }
        FindFacts request = new FindFacts(
                chain(), command.locale(), subjects, relations, String.join(" ", words), settings.facts());
        return knowledge(request, KnowledgeReply.FoundFacts.class)
                .thenApply(reply -> reply.map(KnowledgeReply.FoundFacts::facts).orElse(List.of()));
    }

    private static boolean isFact(String topic) {
        return topic.startsWith("policy.") || FACT_TOPICS.contains(topic);
    }

    private <R extends KnowledgeReply> CompletionStage<Optional<R>> knowledge(KnowledgeRequest request, Class<R> kind) {
        return optional(peers.knowledge()
                        .ask(request, within(settings.patience().knowledge())))
                .thenApply(reply -> reply.filter(kind::isInstance).map(kind::cast));
    }

    private static <T> CompletionStage<Optional<T>> optional(CompletionStage<T> reply) {
        return reply.handle((value, failure) -> failure == null ? Optional.ofNullable(value) : Optional.empty());
    }

    private Instant within(Duration patience) {
        return clock.instant().plus(patience);
    }

    private Chain chain() {
        return command.chain();
    }
}

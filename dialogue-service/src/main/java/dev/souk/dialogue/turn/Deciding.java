package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.need.Span;
import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.dialogue.store.ConversationState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What to do and what to show: the planner and the recommender asked at once, each with something to fall back on. */
final class Deciding {
    private static final Set<GoalType> SHOWING = EnumSet.of(GoalType.RECOMMEND, GoalType.REFINE);

    private final Asking asking;
    private final TurnSettings settings;
    private final SlateGuard guard;
    private final TakeTurn command;

    Deciding(Asking asking, TurnSettings settings, SlateGuard guard, TakeTurn command) {
        this.asking = asking;
        this.settings = settings;
        this.guard = guard;
        this.command = command;
    }

    CompletionStage<Decision> decide(Heard heard, Found found, ConversationState state) {
        GoalRequest request = request(heard, found, state);
        CompletionStage<Optional<Goal>> goal = asking.goal(request);
        List<Candidate> kept =
                found.items() == null ? List.of() : guard.kept(found.items().candidates(), heard.need());
        Candidates candidates = heard.again().isEmpty() ? new Candidates(kept, heard.need()) : Candidates.again(kept);
        CompletionStage<Optional<RecommendationReply>> ranked =
                candidates.toRank().isEmpty() ? none() : asking.rank(candidates);
        return goal.thenCombine(ranked, (planned, ranking) -> {
            Goal chosen = heard.foreignMoney() == null
                    ? planned.orElseGet(() -> HouseRules.goal(request))
                    : asksForMoney(heard.foreignMoney());
            boolean shows =
                    SHOWING.contains(chosen.type()) && !candidates.toRank().isEmpty();
            @Nullable
            Slate slate = shows ? candidates.withEach(slate(candidates, ranking), OneOfEach.of(heard.need())) : null;
            List<CatalogueItem> items = slate == null ? List.of() : candidates.items(slate);
            return new Decision(chosen, slate, items, tier(found, planned.isPresent(), shows, ranking));
        });
    }

    /** A budget in a currency that cannot be converted is asked for once more, before anything beyond it is shown. */
    private static Goal asksForMoney(Span amount) {
        return new Goal(
                GoalType.ELICIT,
                Goal.CURRENCY,
                1,
                "\u201c" + amount.text() + "\u201d is in a currency that has no rate here",
                new Goal.Question(CatalogueItem.PRICE, List.of()));
    }

    private static Tier tier(Found found, boolean planned, boolean shows, Optional<RecommendationReply> ranking) {
        if (!planned) {
            return Tier.NO_PLANNER;
        }
        if (shows && !ranking.map(RecommendationReply::collaborative).orElse(false)) {
            return Tier.NO_CF;
        }
        return found.withoutVectors() ? Tier.NO_VECTORS : Tier.FULL;
    }

    private Slate slate(Candidates candidates, Optional<RecommendationReply> ranking) {
        return ranking.map(reply -> candidates.checked(reply.slate(), settings.slateSize()))
                .filter(slate -> !slate.items().isEmpty())
                .orElseGet(() -> candidates.bySearch("slate-" + command.chain().turnId(), settings.slateSize()));
    }

    private GoalRequest request(Heard heard, Found found, ConversationState state) {
        GoalRequest.Progress progress = new GoalRequest.Progress(
                state.turns(),
                heard.asked().attributes(),
                heard.shown().items().stream().map(CatalogueItem::itemId).toList(),
                heard.asked().goal());
        return new GoalRequest(
                command.chain(),
                command.locale(),
                heard.acts(),
                heard.need(),
                progress,
                found.total(),
                found.facets(),
                found.relaxations());
    }

    private static <T> CompletionStage<Optional<T>> none() {
        return CompletableFuture.completedStage(Optional.empty());
    }
}

package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.goal.GoalType;
import dev.souk.dialogue.answer.Brief.Grounds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Gets the records an answer speaks of: the slate's are at hand, only what is asked about or compared is asked for once more. */
final class Grounding {
    private static final Set<String> BETWEEN_ITEMS = Set.of("accessory_of", "compatible_with", "successor_of");

    private final Asking asking;

    Grounding(Asking asking) {
        this.asking = asking;
    }

    CompletionStage<Grounds> ground(Heard heard, Decision decision) {
        GoalType type = decision.goal().type();
        boolean more = type == GoalType.INFORM || type == GoalType.COMPARE;
        if (!more) {
            List<CatalogueItem> asked = type == GoalType.CONFIRM ? shown(heard, heard.pointedAt()) : List.of();
            return CompletableFuture.completedStage(new Grounds(decision.items(), asked, List.of(), Map.of()));
        }
        List<String> ids = heard.pointedAt();
        CompletionStage<List<CatalogueItem>> items =
                asking.items(ids).thenApply(read -> read.orElseGet(() -> shown(heard, ids)));
        CompletionStage<List<Fact>> facts = asking.facts(heard, ids);
        return items.thenCombine(facts, (read, found) -> new Grounds(decision.items(), read, found, Map.of()))
                .thenCompose(this::withRelated);
    }

    private CompletionStage<Grounds> withRelated(Grounds grounds) {
        List<String> ids = grounds.facts().stream()
                .filter(fact -> BETWEEN_ITEMS.contains(fact.relation()))
                .flatMap(Grounding::ends)
                .distinct()
                .toList();
        return asking.items(ids).thenApply(read -> {
            Map<String, CatalogueItem> related = new HashMap<>();
            read.orElse(List.of()).forEach(item -> related.put(item.itemId(), item));
            return new Grounds(grounds.slate(), grounds.asked(), grounds.facts(), related);
        });
    }

    private static Stream<String> ends(Fact fact) {
        return fact.object() instanceof AttributeValue.Term(String other)
                ? Stream.of(fact.subject(), other)
                : Stream.of(fact.subject());
    }

    private static List<CatalogueItem> shown(Heard heard, List<String> ids) {
        return ids.stream()
                .flatMap(id -> Stream.concat(heard.shown().items().stream(), heard.shown().earlier().stream())
                        .filter(item -> item.itemId().equals(id))
                        .limit(1))
                .toList();
    }
}

package dev.souk.recommender.training;

import dev.souk.contracts.interaction.Interaction;
import dev.souk.recommender.counts.Evidence;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.interactions.Names;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One shop's log, collected for training: each interaction once, weighted by how much it says for the item, without what says
 * nothing and without what a shopper did before they asked to be forgotten. Shoppers and items are numbered in the order of their
 * names and a shopper's interactions ordered by time, so that the same log gives the same data in whatever order it was read.
 * Safe for threads.
 */
public final class ShopLog {
    private static final Comparator<Interaction> IN_TIME =
            Comparator.comparing(Interaction::at).thenComparing(Interaction::interactionId);
    private final String shopId;
    private final Map<String, Map<String, Interaction>> byShopper = new TreeMap<>();
    private final Map<String, Instant> forgottenUntil = new HashMap<>();

    public ShopLog(String shopId) {
        this.shopId = shopId;
    }

    /** Takes an interaction of this shop; those of others are passed over. */
    public synchronized void add(Interaction interaction) {
        if (interaction.shopId().equals(shopId) && Evidence.of(interaction.type()) > 0) {
            byShopper
                    .computeIfAbsent(interaction.shopperId(), _ -> new HashMap<>())
                    .put(interaction.interactionId(), interaction);
        }
    }

    public synchronized void forget(String shopperId, Instant until) {
        forgottenUntil.merge(shopperId, until, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Which of these shoppers asked to be forgotten. */
    public synchronized List<String> forgotten(Names shoppers) {
        return forgottenUntil.keySet().stream()
                .filter(shopper -> shoppers.number(shopper).isPresent())
                .sorted()
                .toList();
    }

    /**
     * All of it as numbers, but what the items are.
     *
     * @param others items to be numbered too, where nobody touched them
     * @throws dev.souk.recommender.interactions.BadInteractions where there is nothing to learn from
     */
    public synchronized TrainingData data(Set<String> others) {
        List<Interaction> kept = new ArrayList<>();
        byShopper.values().forEach(own -> own.values().stream()
                .filter(this::stands)
                .sorted(IN_TIME)
                .forEach(kept::add));
        Names shoppers = names(kept.stream().map(Interaction::shopperId).toList());
        Names items = names(Stream.concat(kept.stream().map(Interaction::itemId), others.stream())
                .toList());
        InteractionsBuilder builder =
                Interactions.builder().atLeast(0, items.all().size());
        for (Interaction interaction : kept) {
            builder.add(
                    shoppers.number(interaction.shopperId()).orElseThrow(),
                    items.number(interaction.itemId()).orElseThrow(),
                    Evidence.of(interaction.type()),
                    interaction.at().getEpochSecond());
        }
        return new TrainingData(builder.build(), shoppers, items);
    }

    private boolean stands(Interaction interaction) {
        return interaction.at().isAfter(forgottenUntil.getOrDefault(interaction.shopperId(), Instant.MIN));
    }

    private static Names names(List<String> met) {
        return new Names(List.copyOf(new TreeSet<>(met)));
    }
}

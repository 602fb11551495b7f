package dev.souk.recommender.counts;

import dev.souk.contracts.interaction.Interaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

/**
 * The interactions of one shop, counted: how popular an item is now, which items go together, what each shopper touched. A new
 * interaction costs O(window) and is seen by the next read. Safe for threads: many read while none writes.
 */
public final class ShopCounts {
    private final CountSettings settings;
    private final double halfLifeDays;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ItemNumbers items = new ItemNumbers();
    private final Map<Integer, DailyCounts> popularity = new HashMap<>();
    private final CoOccurrence together = new CoOccurrence();
    private final Map<String, History> histories = new HashMap<>();
    private final Map<String, Instant> forgottenUntil = new HashMap<>();

    public ShopCounts(CountSettings settings) {
        this.settings = settings;
        halfLifeDays = settings.popularityHalfLife().toSeconds() / 86_400.0;
    }

    /**
     * Counts an interaction in, once however often it comes; whether it was new. An impression alone tells nothing and is passed over,
     * as is what a shopper did before they asked to be forgotten, however late it comes.
     */
    public boolean observe(Interaction interaction) {
        return switch (interaction.type()) {
            case IMPRESSION -> false;
            case CLICK, LIKE, DISLIKE, CART, ORDER -> count(interaction);
        };
    }

    private boolean count(Interaction interaction) {
        lock.writeLock().lock();
        try {
            if (!interaction.at().isAfter(forgottenUntil.getOrDefault(interaction.shopperId(), Instant.MIN))) {
                return false;
            }
            Touch touch = new Touch(items.of(interaction.itemId()), interaction.type(), day(interaction.at()));
            History history = histories.computeIfAbsent(interaction.shopperId(), _ -> new History());
            List<Touch> before = history.latest(settings.window());
            boolean fresh = history.add(interaction.interactionId(), touch);
            if (fresh) {
                contribute(touch, before, 1);
            }
            return fresh;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * Takes out all that a shopper contributed: what is left is, count for count, what would be there had they never come. Costs what
     * counting their interactions did.
     *
     * @param until what they did up to then is not counted if it comes again
     * @return how many interactions went
     */
    public int forget(String shopperId, Instant until) {
        lock.writeLock().lock();
        try {
            forgottenUntil.merge(shopperId, until, (one, other) -> one.isAfter(other) ? one : other);
            History history = histories.remove(shopperId);
            if (history == null) {
                return 0;
            }
            List<Touch> before = new ArrayList<>();
            for (Touch touch : history.touches()) {
                contribute(touch, History.latestOf(before.reversed(), settings.window()), -1);
                before.add(touch);
            }
            return before.size();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void contribute(Touch touch, List<Touch> before, int sign) {
        long evidence = touch.evidence();
        if (evidence == 0) {
            return;
        }
        DailyCounts daily = popularity.computeIfAbsent(touch.item(), _ -> new DailyCounts());
        daily.add(touch.day(), sign * evidence);
        together.addAlone(touch.item(), sign * evidence * CoOccurrence.UNIT);
        double weight = 1;
        for (Touch earlier : before) {
            if (earlier.item() != touch.item()) {
                long units = Math.round(CoOccurrence.UNIT * weight * Math.min(evidence, earlier.evidence()));
                together.addPair(touch.item(), earlier.item(), sign * units);
            }
            weight *= settings.decay();
        }
    }

    /** How popular each of the items is now, in decayed units of evidence; 0 for one never touched. */
    public double[] popularity(List<String> itemIds, Instant now) {
        lock.readLock().lock();
        try {
            double[] scores = new double[itemIds.size()];
            long today = day(now);
            for (int i = 0; i < scores.length; i++) {
                DailyCounts daily = popularity.get(items.find(itemIds.get(i)).orElse(-1));
                scores[i] = daily == null ? 0 : daily.decayed(today, halfLifeDays);
            }
            return scores;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What a shopper's latest items say for each of these; all 0 for a shopper who has touched none. */
    public Taste taste(String shopperId, List<String> itemIds) {
        lock.readLock().lock();
        try {
            History history = histories.get(shopperId);
            List<Touch> latest = history == null ? List.of() : history.latest(settings.window());
            return tasteOf(latest, itemIds);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** A shopper's latest distinct items with evidence for them, oldest first; empty for a shopper who has touched none. */
    public List<OwnItem> ownItems(String shopperId) {
        lock.readLock().lock();
        try {
            History history = histories.get(shopperId);
            return history == null
                    ? List.of()
                    : history.latest(settings.window()).reversed().stream()
                            .map(touch -> new OwnItem(items.id(touch.item()), touch.evidence()))
                            .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Whether any two items were ever met together, so that one can speak for another. */
    public boolean relateItems() {
        lock.readLock().lock();
        try {
            return !together.isEmpty();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How alike each of these is to one item. */
    public double[] likeness(String itemId, List<String> itemIds) {
        lock.readLock().lock();
        try {
            double[] scores = new double[itemIds.size()];
            items.find(itemId).ifPresent(one -> {
                Map<Integer, Long> neighbours = together.neighbours(one);
                for (int i = 0; i < scores.length; i++) {
                    int other = items.find(itemIds.get(i)).orElse(-1);
                    scores[i] = together.likeness(neighbours, one, other);
                }
            });
            return scores;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The items a shopper ordered or disliked. */
    public Set<String> settled(String shopperId) {
        lock.readLock().lock();
        try {
            History history = histories.get(shopperId);
            return history == null
                    ? Set.of()
                    : history.settled().stream().map(items::id).collect(Collectors.toUnmodifiableSet());
        } finally {
            lock.readLock().unlock();
        }
    }

    private Taste tasteOf(List<Touch> latest, List<String> itemIds) {
        Taste taste = new Taste(itemIds.size());
        List<Integer> numbers =
                itemIds.stream().map(id -> items.find(id).orElse(-1)).toList();
        double weight = 1;
        for (Touch touch : latest) {
            Map<Integer, Long> neighbours = together.neighbours(touch.item());
            String because = items.id(touch.item());
            for (int i = 0; i < numbers.size() && !neighbours.isEmpty(); i++) {
                double likeness = together.likeness(neighbours, touch.item(), numbers.get(i));
                taste.add(i, weight * touch.evidence() * likeness, because);
            }
            weight *= settings.decay();
        }
        return taste;
    }

    private static long day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toEpochDay();
    }
}

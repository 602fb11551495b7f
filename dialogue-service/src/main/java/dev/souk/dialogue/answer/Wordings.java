package dev.souk.dialogue.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which wording of a phrase comes next: the wordings take turns, from a seeded start, so the same one never comes twice in a row.
 * Belongs to one turn; not thread-safe.
 */
public final class Wordings {
    private final Map<String, Integer> used;
    private final long seed;

    /**
     * @param used phrase → how often it was used before
     * @param seed of the conversation
     */
    public Wordings(Map<String, Integer> used, long seed) {
        this.used = new HashMap<>(used);
        this.seed = seed;
    }

    String next(String key, List<String> wordings) {
        int before = used.merge(key, 1, Integer::sum) - 1;
        return wordings.get(Math.floorMod(seed + key.hashCode() + before, wordings.size()));
    }

    /** Phrase → how often it was used, after this turn. */
    public Map<String, Integer> used() {
        return Map.copyOf(used);
    }
}

package dev.souk.evaluation.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Precision, recall and F1 of mentions with exact span and kind, over all texts together (micro). Not thread-safe. */
final class SpanScore {
    private int gold;
    private int found;
    private int right;

    /** Counts one text in, mentions of these kinds only; of all where the set is empty. */
    void add(List<Mention> expected, List<Mention> read, Set<String> kinds) {
        Set<Mention> wanted = of(expected, kinds);
        Set<Mention> given = of(read, kinds);
        gold += wanted.size();
        found += given.size();
        wanted.retainAll(given);
        right += wanted.size();
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        return right == 0 ? 0 : 2.0 * right / (gold + found);
    }

    private static Set<Mention> of(List<Mention> mentions, Set<String> kinds) {
        Set<Mention> chosen = new HashSet<>();
        mentions.stream()
                .filter(mention -> kinds.isEmpty() || kinds.contains(mention.kind()))
                .forEach(chosen::add);
        return chosen;
    }
}

package dev.souk.evaluation.queries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Micro precision, recall and F1 of conditions over all queries together, and of each field. Not thread-safe. */
final class WishScore {
    private final WishMatch match;
    private final Map<String, int[]> byField = new TreeMap<>();
    private int annotated;
    private int read;
    private int right;

    WishScore(WishMatch match) {
        this.match = match;
    }

    /**
     * What one query came out as.
     *
     * @param missed annotated and not read
     * @param invented read and not annotated
     */
    record Outcome(List<Wish> missed, List<Wish> invented) {
        boolean isRight() {
            return missed.isEmpty() && invented.isEmpty();
        }
    }

    /** Counts one query: each annotated condition takes one that was read; what may be read or not counts in neither. */
    Outcome add(Annotation annotation, Collection<Wish> found) {
        List<Wish> left = new ArrayList<>(found);
        List<Wish> missed = new ArrayList<>();
        for (Wish wanted : annotation.all()) {
            boolean hit = left.stream()
                    .filter(wish -> match.matches(wish, wanted))
                    .findFirst()
                    .map(left::remove)
                    .isPresent();
            count(field(wanted), 1, hit ? 1 : 0, hit ? 1 : 0);
            if (!hit) {
                missed.add(wanted);
            }
        }
        left.removeIf(wish -> annotation.all().stream().anyMatch(known -> match.matches(wish, known))
                || annotation.may().stream().anyMatch(known -> match.matches(wish, known)));
        left.forEach(wish -> count(field(wish), 0, 1, 0));
        return new Outcome(missed, left);
    }

    private void count(String field, int gold, int given, int hit) {
        annotated += gold;
        read += given;
        right += hit;
        int[] own = byField.computeIfAbsent(field, _ -> new int[3]);
        own[0] += gold;
        own[1] += given;
        own[2] += hit;
    }

    private static String field(Wish wish) {
        return wish.field().split("\\|", 2)[0];
    }

    Figures all() {
        return Figures.of(annotated, read, right);
    }

    Map<String, Figures> fields() {
        Map<String, Figures> fields = new TreeMap<>();
        byField.forEach((field, counts) -> fields.put(field, Figures.of(counts[0], counts[1], counts[2])));
        return fields;
    }

    /** Without one field, whatever was read of it. */
    Figures without(String field) {
        int[] own = byField.getOrDefault(field, new int[3]);
        return Figures.of(annotated - own[0], read - own[1], right - own[2]);
    }

    /** How many conditions there are, how many were read, how many of those are right, and what that makes. */
    record Figures(int annotated, int read, int right, double precision, double recall, double f1) {
        static Figures of(int annotated, int read, int right) {
            return new Figures(
                    annotated,
                    read,
                    right,
                    read == 0 ? 0 : (double) right / read,
                    annotated == 0 ? 0 : (double) right / annotated,
                    right == 0 ? 0 : 2.0 * right / (annotated + read));
        }
    }
}

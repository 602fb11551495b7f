package dev.souk.recommender.content;

import dev.souk.recommender.interactions.SparseMatrix;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which attributes each item has (its brand, its categories), numbered, each weighed by how few items share it,
 * {@code log(items / frequency)}, and each item's weights scaled to length 1. Immutable.
 *
 * @param byItem items by attributes
 * @param byAttribute the same, transposed
 */
public record ItemAttributes(SparseMatrix byItem, SparseMatrix byAttribute) {
    /**
     * Numbers items and weighs their attributes.
     *
     * @param attributes item → the numbers of its attributes; items not named have none
     */
    public static ItemAttributes of(int items, Map<Integer, ? extends Set<Integer>> attributes) {
        int count = attributes.values().stream()
                        .flatMap(Set::stream)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(-1)
                + 1;
        int[] frequency = new int[count];
        attributes.values().forEach(set -> set.forEach(attribute -> frequency[attribute]++));
        int[] starts = new int[items + 1];
        int[] columns = new int[Arrays.stream(frequency).sum()];
        float[] values = new float[columns.length];
        int filled = 0;
        for (int item = 0; item < items; item++) {
            for (int attribute :
                    new TreeSet<>(attributes.containsKey(item) ? attributes.get(item) : Set.<Integer>of())) {
                columns[filled] = attribute;
                values[filled++] = (float) Math.log((double) items / frequency[attribute]);
            }
            starts[item + 1] = filled;
            scaleToLengthOne(values, starts[item], filled);
        }
        SparseMatrix byItem =
                new SparseMatrix(count, starts, Arrays.copyOf(columns, filled), Arrays.copyOf(values, filled));
        return new ItemAttributes(byItem, byItem.transposed());
    }

    private static void scaleToLengthOne(float[] values, int from, int to) {
        double square = 0;
        for (int i = from; i < to; i++) {
            square += values[i] * values[i];
        }
        for (int i = from; i < to && square > 0; i++) {
            values[i] /= (float) Math.sqrt(square);
        }
    }
}

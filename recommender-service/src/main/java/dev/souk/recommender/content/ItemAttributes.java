package dev.souk.recommender.content;

import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.interactions.SparseRows;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which attributes each item has (its brand, its categories), numbered, each weighed by how few items share it,
 * {@code log(items / frequency)}, and each item's weights scaled to length 1. Immutable.
 *
 * @param byItem items by attributes
 * @param byAttribute the same, transposed
 */
public record ItemAttributes(SparseRows byItem, SparseRows byAttribute) {
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
            UnitLength.scale(values, starts[item], filled);
        }
        SparseMatrix byItem =
                new SparseMatrix(count, starts, Arrays.copyOf(columns, filled), Arrays.copyOf(values, filled));
        return new ItemAttributes(byItem, byItem.transposed());
    }

    /** Numbers the attributes as well: of each item, what they are called. */
    public static ItemAttributes named(List<Set<String>> attributes) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Integer, Set<Integer>> numbered = new HashMap<>();
        for (int item = 0; item < attributes.size(); item++) {
            numbered.put(
                    item,
                    attributes.get(item).stream()
                            .map(name -> numbers.computeIfAbsent(name, _ -> numbers.size()))
                            .collect(Collectors.toSet()));
        }
        return of(attributes.size(), numbered);
    }

    /** Whether no item has any. */
    public boolean isEmpty() {
        return byItem.nonZeros() == 0;
    }

    /** In memory, on the heap or mapped. */
    public long bytes() {
        return 16L * byItem.nonZeros() + 4L * (byItem.rows() + byAttribute.rows());
    }
}

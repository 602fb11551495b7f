package dev.souk.evaluation.queries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a set's queries became constraints, whether rightly or not.
 *
 * @param figures by name
 * @param remainders of the queries of which words were left
 */
record Coverage(Map<String, Double> figures, List<Remainder> remainders) {
    static Coverage of(QuerySet set, WishReader reader) {
        int constraints = 0;
        int typed = 0;
        int empty = 0;
        List<Remainder> remainders = new ArrayList<>();
        for (int row = 0; row < set.texts().size(); row++) {
            WishReader.Read read = reader.read(set.texts().get(row));
            constraints += read.wishes().size();
            empty += read.wishes().isEmpty() ? 1 : 0;
            typed += read.wishes().stream().anyMatch(wish -> wish.field().equals(StoreWords.CATEGORY)) ? 1 : 0;
            if (!read.left().isEmpty()) {
                remainders.add(new Remainder(set.name(), row, read.left()));
            }
        }
        int all = set.texts().size();
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("queries", (double) all);
        figures.put("constraints a query", (double) constraints / all);
        figures.put("with a product type", (double) typed / all);
        figures.put("without any constraint", (double) empty / all);
        figures.put("with words left", (double) remainders.size() / all);
        return new Coverage(figures, remainders);
    }
}

package dev.souk.retrieval.columns;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.contracts.need.Constraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The items of one category as rows, the best standing first, with a column for each attribute and one for the names; immutable. */
public final class CategoryTable {
    private final String category;
    private final List<CatalogueItem> rows;
    private final Map<String, Column> columns;

    private CategoryTable(String category, List<CatalogueItem> rows, Map<String, Column> columns) {
        this.category = category;
        this.rows = rows;
        this.columns = columns;
    }

    /** Lays out a category's items. */
    static CategoryTable of(String category, List<CatalogueItem> items) {
        List<CatalogueItem> rows = Standing.sorted(items);
        Set<String> attributes = rows.stream()
                .flatMap(item -> item.attributes().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Column> columns = new HashMap<>();
        attributes.forEach(attribute ->
                columns.put(attribute, column(rows, item -> item.attributes().get(attribute))));
        columns.put(Constraint.NAME, column(rows, CategoryTable::names));
        columns.put(Constraint.CATEGORY, column(rows, item -> AttributeValue.of(item.category())));
        return new CategoryTable(category, List.copyOf(rows), Map.copyOf(columns));
    }

    private static Column column(List<CatalogueItem> rows, Function<CatalogueItem, @Nullable AttributeValue> value) {
        List<@Nullable AttributeValue> values = new ArrayList<>(rows.size());
        rows.forEach(item -> values.add(value.apply(item)));
        return Column.of(values);
    }

    private static @Nullable AttributeValue names(CatalogueItem item) {
        List<AttributeValue> names = item.textsInOrder().stream()
                .map(ItemText::name)
                .distinct()
                .<AttributeValue>map(AttributeValue::of)
                .toList();
        return names.isEmpty() ? null : names.size() == 1 ? names.getFirst() : new AttributeValue.Several(names);
    }

    public String category() {
        return category;
    }

    public int size() {
        return rows.size();
    }

    public CatalogueItem item(int row) {
        return rows.get(row);
    }

    /** The attributes that any of the items has, the names and the category aside. */
    public Set<String> attributes() {
        Set<String> attributes = new TreeSet<>(columns.keySet());
        attributes.remove(Constraint.NAME);
        attributes.remove(Constraint.CATEGORY);
        return attributes;
    }

    public Optional<Column> column(String attribute) {
        return Optional.ofNullable(columns.get(attribute));
    }
}

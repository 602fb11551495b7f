package dev.souk.retrieval.labels;

import dev.souk.retrieval.labels.LabelFile.AttributeLabels;
import dev.souk.retrieval.labels.LabelFile.CategoryLabels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks labels up, the category's own before those for all; immutable. */
public final class Labels {
    private final LabelFile file;

    public Labels(LabelFile file) {
        this.file = file;
    }

    /** ISO 4217 code of the catalogue's prices, where the file says it. */
    public Optional<String> currency() {
        return Optional.ofNullable(file.currency());
    }

    /** Language → names; the category's id in English words where the file has none. */
    public Map<String, List<String>> ofCategory(String category) {
        CategoryLabels labels = file.categories().get(category);
        return labels == null || labels.labels().isEmpty() ? Map.of("en", List.of(words(category))) : labels.labels();
    }

    /** Everything said about an attribute in a category. */
    public AttributeLabels ofAttribute(String category, String attribute) {
        AttributeLabels shared = file.attributes().get(attribute);
        AttributeLabels base = shared != null && shared.holdsIn(category) ? shared : AttributeLabels.empty();
        CategoryLabels own = file.categories().get(category);
        AttributeLabels over = own == null ? null : own.attributes().get(attribute);
        AttributeLabels merged = over == null ? base : merge(base, over);
        return merged.labels().isEmpty() ? named(merged, attribute) : merged;
    }

    private static AttributeLabels merge(AttributeLabels base, AttributeLabels over) {
        return new AttributeLabels(
                joined(base.labels(), over.labels()),
                over.unit() == null ? base.unit() : over.unit(),
                joined(base.values(), over.values()),
                joined(base.low(), over.low()),
                joined(base.high(), over.high()),
                over.order().isEmpty() ? base.order() : over.order(),
                List.of());
    }

    private static AttributeLabels named(AttributeLabels labels, String attribute) {
        return new AttributeLabels(
                Map.of("en", List.of(words(attribute))),
                labels.unit(),
                labels.values(),
                labels.low(),
                labels.high(),
                labels.order(),
                List.of());
    }

    private static <V> Map<String, V> joined(Map<String, V> base, @Nullable Map<String, V> over) {
        Map<String, V> joined = new LinkedHashMap<>(base);
        if (over != null) {
            joined.putAll(over);
        }
        return joined;
    }

    private static String words(String id) {
        return id.replace('_', ' ').replace('-', ' ');
    }
}

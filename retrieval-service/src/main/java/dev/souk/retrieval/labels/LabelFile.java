package dev.souk.retrieval.labels;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.souk.contracts.catalogue.InOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A label file as it is written: names, units and words for any catalogue's categories, attributes and values. See {@code docs/catalogue.md}.
 *
 * @param attributes attribute → its labels wherever the category does not say otherwise
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LabelFile(
        @Nullable String currency, Map<String, CategoryLabels> categories, Map<String, AttributeLabels> attributes) {
    public LabelFile {
        categories = InOrder.copyOf(categories);
        attributes = InOrder.copyOf(attributes);
    }

    /** A file that says nothing: ids are their own names. */
    public static LabelFile empty() {
        return new LabelFile(null, Map.of(), Map.of());
    }

    /** Names of a category, and what its attributes are called in it alone. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record CategoryLabels(Map<String, List<String>> labels, Map<String, AttributeLabels> attributes) {
        public CategoryLabels {
            labels = InOrder.copyOf(labels);
            attributes = InOrder.copyOf(attributes);
        }
    }

    /**
     * Names, unit and words of an attribute.
     *
     * @param values the value as JSON writes it, a string without its quotes → language → names
     * @param order of the values from the least to the best, so that "gold or better" means something
     * @param categories where this holds; empty for everywhere
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AttributeLabels(
            Map<String, List<String>> labels,
            @Nullable String unit,
            Map<String, Map<String, List<String>>> values,
            Map<String, List<String>> low,
            Map<String, List<String>> high,
            List<String> order,
            List<String> categories) {
        public AttributeLabels {
            labels = InOrder.copyOf(labels);
            values = InOrder.copyOf(values);
            low = InOrder.copyOf(low);
            high = InOrder.copyOf(high);
            order = order == null ? List.of() : List.copyOf(order);
            categories = categories == null ? List.of() : List.copyOf(categories);
        }

        static AttributeLabels empty() {
            return new AttributeLabels(Map.of(), null, Map.of(), Map.of(), Map.of(), List.of(), List.of());
        }

        boolean holdsIn(String category) {
            return categories.isEmpty() || categories.contains(category);
        }
    }
}

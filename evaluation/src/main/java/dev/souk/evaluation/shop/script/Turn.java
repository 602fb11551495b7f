package dev.souk.evaluation.shop.script;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the shopper says, and what is expected of the answer; null expects nothing.
 *
 * @param category categories that shown items may have, separated by {@code |}
 * @param all what every shown item must meet
 * @param show whether items must be shown, or none
 * @param sorted the field shown items are in order of, with a leading {@code -} for descending
 * @param goal goals that are right, separated by {@code |}
 * @param saysField a field the text must state
 * @param language of the reply
 * @param never what must not occur in the reply
 */
public record Turn(
        String say,
        @JsonProperty("cat") @Nullable String category,
        List<Condition> all,
        @Nullable Boolean show,
        @Nullable String sorted,
        @Nullable String goal,
        @JsonProperty("says_field") @Nullable StatedField saysField,
        @JsonProperty("lang") @Nullable String language,
        List<String> never) {
    public Turn {
        Objects.requireNonNull(say, "say");
        all = all == null ? List.of() : List.copyOf(all);
        never = never == null ? List.of() : List.copyOf(never);
    }

    /** A field of the n-th item, from 0, shown before. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"field", "item"})
    public record StatedField(String field, int item) {}

    /** Whether anything is expected of the items shown. */
    public boolean constrains() {
        return category != null || !all.isEmpty();
    }

    public List<String> categories() {
        return category == null ? List.of() : List.of(category.split("\\|", -1));
    }

    public List<String> goals() {
        return goal == null ? List.of() : List.of(goal.toLowerCase(Locale.ROOT).split("\\|", -1));
    }

    /** The order expected, if one is. */
    public Optional<SortedBy> order() {
        if (sorted == null) {
            return Optional.empty();
        }
        boolean descending = sorted.startsWith("-");
        return Optional.of(new SortedBy(descending ? sorted.substring(1) : sorted, descending));
    }

    /** An order of shown items. */
    public record SortedBy(String field, boolean descending) {}
}

package dev.souk.standalone.demo.assortment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.souk.contracts.catalogue.AttributeValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of the catalogue file. Maps keep the order they were made in, so that the same seed gives the same bytes. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "category",
    "name",
    "description",
    "brand",
    "price",
    "stock",
    "rating",
    "reviews",
    "attributes",
    "relations",
    "reviewTexts"
})
public record Product(
        String id,
        String category,
        Map<String, String> name,
        Map<String, String> description,
        String brand,
        double price,
        int stock,
        @Nullable Double rating,
        int reviews,
        Map<String, AttributeValue> attributes,
        List<Related> relations,
        List<Review> reviewTexts) {
    /** Another product and how this one relates to it. */
    public record Related(String relation, String item) {}

    /** What a customer wrote. */
    public record Review(String language, int rating, String text) {}

    Product with(List<Related> related) {
        return new Product(
                id,
                category,
                name,
                description,
                brand,
                price,
                stock,
                rating,
                reviews,
                attributes,
                List.copyOf(related),
                reviewTexts);
    }
}

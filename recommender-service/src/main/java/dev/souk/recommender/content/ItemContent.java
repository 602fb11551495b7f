package dev.souk.recommender.content;

import java.util.Map;
import java.util.stream.IntStream;

/** What is known of each item apart from who touched it. Immutable. */
public record ItemContent(ItemAttributes attributes, ItemEmbeddings embeddings) {
    /** Of no item. */
    public static final ItemContent NONE = of(ItemAttributes.of(0, Map.of()));

    public ItemContent {
        if (attributes.byItem().rows() != embeddings.vectors().rows()) {
            throw new IllegalArgumentException("there are attributes of "
                    + attributes.byItem().rows() + " items and embeddings of "
                    + embeddings.vectors().rows() + "; as many of both would do");
        }
    }

    /** Attributes alone. */
    public static ItemContent of(ItemAttributes attributes) {
        return new ItemContent(attributes, ItemEmbeddings.of(attributes.byItem().rows(), Map.of()));
    }

    public int items() {
        return attributes.byItem().rows();
    }

    /** How many items have an attribute or an embedding. */
    public int described() {
        return (int) IntStream.range(0, items())
                .filter(item -> attributes.byItem().rowLength(item) > 0 || embeddings.has(item))
                .count();
    }

    long bytes() {
        return attributes.bytes() + embeddings.vectors().bytes();
    }
}

package dev.souk.recommender.content;

import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.kernel.Kernel;
import dev.souk.recommender.kernel.Kernels;

/** What some items are, summed: attributes, and the direction of their embeddings. Belongs to one thread. */
final class ContentProfile {
    /** How much a cosine of embeddings counts beside one of attributes. */
    private static final float EMBEDDINGS = 0.5f;

    private final Kernel kernel = Kernels.chosen();
    private final ItemContent content;
    private final SparseRows byItem;
    private final float[] attributes;
    private final float[] direction;

    ContentProfile(ItemContent content) {
        this.content = content;
        byItem = content.attributes().byItem();
        attributes = new float[byItem.columns()];
        direction = new float[content.embeddings().vectors().width()];
    }

    /** Adds an item; one nothing is known of adds nothing. */
    void add(int item, float weight) {
        if (item < content.items()) {
            byItem.addTo(item, weight, attributes);
            content.embeddings().vectors().addTo(kernel, EMBEDDINGS * weight, item, direction);
        }
    }

    float score(int item) {
        if (item >= content.items()) {
            return 0f;
        }
        float sum = content.embeddings().vectors().dot(kernel, direction, item);
        for (int place = byItem.start(item); place < byItem.end(item); place++) {
            sum += byItem.value(place) * attributes[byItem.column(place)];
        }
        return sum;
    }

    /** The scores of all items. */
    void score(float[] scores) {
        content.embeddings().vectors().products(kernel, direction, 0, content.items(), scores);
        SparseRows byAttribute = content.attributes().byAttribute();
        for (int attribute = 0; attribute < attributes.length; attribute++) {
            if (attributes[attribute] != 0f) {
                byAttribute.addTo(attribute, attributes[attribute], scores);
            }
        }
    }
}

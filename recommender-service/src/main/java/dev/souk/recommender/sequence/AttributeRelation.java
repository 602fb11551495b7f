package dev.souk.recommender.sequence;

import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.interactions.SparseRows;

/**
 * Items point to those they share attributes with: the cosine of their {@link ItemAttributes}. Works for items nobody has touched.
 * Spreading costs what the lists of an item's attributes are long.
 */
public record AttributeRelation(ItemAttributes attributes) implements ItemRelation {
    @Override
    public void spread(int from, float weight, float[] scores) {
        SparseRows byItem = attributes.byItem();
        SparseRows byAttribute = attributes.byAttribute();
        if (from >= byItem.rows()) {
            return;
        }
        for (int mine = byItem.start(from); mine < byItem.end(from); mine++) {
            int attribute = byItem.column(mine);
            float share = weight * byItem.value(mine);
            for (int place = byAttribute.start(attribute); place < byAttribute.end(attribute); place++) {
                int item = byAttribute.column(place);
                if (item < scores.length) {
                    scores[item] += share * byAttribute.value(place);
                }
            }
        }
    }

    @Override
    public float strength(int from, int to) {
        SparseRows byItem = attributes.byItem();
        float sum = 0;
        int mine = from < byItem.rows() ? byItem.start(from) : 0;
        int end = from < byItem.rows() ? byItem.end(from) : 0;
        int theirs = to < byItem.rows() ? byItem.start(to) : 0;
        int theirEnd = to < byItem.rows() ? byItem.end(to) : 0;
        while (mine < end && theirs < theirEnd) {
            int order = Integer.compare(byItem.column(mine), byItem.column(theirs));
            if (order == 0) {
                sum += byItem.value(mine) * byItem.value(theirs);
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    @Override
    public long bytes() {
        return attributes.bytes();
    }
}

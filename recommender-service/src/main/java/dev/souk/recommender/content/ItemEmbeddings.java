package dev.souk.recommender.content;

import dev.souk.recommender.factors.FactorRows;
import dev.souk.recommender.factors.Factors;
import java.util.Map;

/**
 * A vector of each item's text, less the mean of all and scaled to length 1, so that a product is a cosine; zeros for an item without one.
 * The mean has to go: it is what all texts of a shop have in common, and drowns what tells them apart. Immutable.
 */
public record ItemEmbeddings(FactorRows vectors) {
    /**
     * Centres and scales them.
     *
     * @param embeddings item → its vector, all of one length; items not named have none
     */
    public static ItemEmbeddings of(int items, Map<Integer, float[]> embeddings) {
        int width = embeddings.values().stream()
                .mapToInt(vector -> vector.length)
                .max()
                .orElse(1);
        double[] mean = new double[width];
        embeddings.forEach((item, vector) -> {
            if (vector.length != width) {
                throw new IllegalArgumentException("item " + item + " has an embedding of " + vector.length
                        + " numbers, others have " + width + "; one length would do");
            }
            for (int i = 0; i < width; i++) {
                mean[i] += vector[i] / embeddings.size();
            }
        });
        Factors centred = Factors.zero(items, width);
        embeddings.forEach((item, vector) -> {
            int at = centred.offset(item);
            for (int i = 0; i < width; i++) {
                centred.values()[at + i] = (float) (vector[i] - mean[i]);
            }
            UnitLength.scale(centred.values(), at, at + width);
        });
        return new ItemEmbeddings(centred);
    }

    /** Each item's vectors end to end, scaled to length 1 again: for texts in two languages. */
    public ItemEmbeddings beside(ItemEmbeddings other) {
        int mine = vectors.width();
        int theirs = other.vectors.width();
        Factors both = Factors.zero(vectors.rows(), mine + theirs);
        for (int item = 0; item < both.rows(); item++) {
            int at = both.offset(item);
            System.arraycopy(vectors.row(item), 0, both.values(), at, mine);
            System.arraycopy(other.vectors.row(item), 0, both.values(), at + mine, theirs);
            UnitLength.scale(both.values(), at, at + mine + theirs);
        }
        return new ItemEmbeddings(both);
    }

    boolean has(int item) {
        for (float number : vectors.row(item)) {
            if (number != 0f) {
                return true;
            }
        }
        return false;
    }
}

package dev.souk.dialogue.understanding.intent;

import java.util.List;

/** The direction of each class's mean embedding: a sentence far from all of them is unlike anything trained on. Immutable. */
final class ClassMeans {
    private final float[][] means;

    private ClassMeans(float[][] means) {
        this.means = means;
    }

    /** The means of the vectors of each of so many classes; vectors of other labels count for none. */
    static ClassMeans of(List<float[]> vectors, int[] labels, int classes) {
        int dimension = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        float[][] means = new float[classes][dimension];
        for (int at = 0; at < labels.length; at++) {
            if (labels[at] < classes) {
                float[] vector = vectors.get(at);
                for (int place = 0; place < dimension; place++) {
                    means[labels[at]][place] += vector[place];
                }
            }
        }
        for (float[] mean : means) {
            double length = Math.sqrt(dot(mean, mean));
            for (int place = 0; place < dimension && length > 0; place++) {
                mean[place] /= (float) length;
            }
        }
        return new ClassMeans(means);
    }

    /** The greatest cosine between a unit vector and a mean; 0 without dimensions. */
    double nearest(float[] vector) {
        double nearest = means.length == 0 || vector.length == 0 ? 0 : -1;
        for (float[] mean : means) {
            nearest = Math.max(nearest, dot(mean, vector));
        }
        return nearest;
    }

    private static double dot(float[] one, float[] other) {
        float sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}

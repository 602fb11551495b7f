package dev.souk.recommender.als;

/**
 * What implicit ALS minimises and how.
 *
 * @param factors d, the length of a vector
 * @param alpha how much more certain an interaction is than its absence: c = 1 + alpha · weight
 * @param regularisation λ
 * @param frequencyExponent ν: λ is multiplied by (interactions of the row)^ν; 0 as in Hu et al., 1 as weighted-λ
 * @param iterations sweeps over shoppers and items
 * @param block coordinates solved together; {@code factors} for the exact step of Hu et al.
 */
public record AlsSettings(
        int factors, double alpha, double regularisation, double frequencyExponent, int iterations, int block) {
    public AlsSettings {
        if (factors < 1 || iterations < 1) {
            throw new IllegalArgumentException(
                    "factors is " + factors + ", iterations " + iterations + "; at least 1 would do");
        }
        if (block < 1 || block > factors) {
            throw new IllegalArgumentException("block is " + block + "; 1 to " + factors + " would do");
        }
        if (!(alpha > 0) || !(regularisation > 0) || !(frequencyExponent >= 0)) {
            throw new IllegalArgumentException("alpha is " + alpha + ", regularisation " + regularisation
                    + ", frequencyExponent " + frequencyExponent + "; positive numbers would do");
        }
    }

    float regularisation(int interactions) {
        return (float) (regularisation * Math.pow(Math.max(1, interactions), frequencyExponent));
    }
}

package dev.souk.recommender.graph;

/**
 * How a graph filter blurs and sharpens.
 *
 * @param rank of the ideal low-pass filter: how many singular vectors it keeps
 * @param ideal its weight beside the linear filter
 * @param sharpening the time the reverse diffusion runs, 0 for not at all
 */
public record GraphFilterSettings(String family, int rank, double ideal, double sharpening) {
    /** GF-CF as published for Gowalla. */
    public static final GraphFilterSettings GF_CF = new GraphFilterSettings("gf-cf", 256, 0.3, 0);

    /** BSPM as published for Gowalla. */
    public static final GraphFilterSettings BSPM = new GraphFilterSettings("bspm", 256, 0.2, 2.5);

    public GraphFilterSettings {
        if (rank < 1) {
            throw new IllegalArgumentException("rank is " + rank + "; at least 1 would do");
        }
        if (!(ideal >= 0) || !(sharpening >= 0)) {
            throw new IllegalArgumentException(
                    "ideal is " + ideal + ", sharpening " + sharpening + "; finite numbers of at least 0 would do");
        }
    }
}

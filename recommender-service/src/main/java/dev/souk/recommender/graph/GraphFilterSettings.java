package dev.souk.recommender.graph;

/**
 * How a graph filter blurs.
 *
 * @param rank of the ideal low-pass filter: how many singular vectors it keeps
 * @param ideal its weight beside the linear filter
 */
public record GraphFilterSettings(String family, int rank, double ideal) {
    /** GF-CF as published for Gowalla. */
    public static final GraphFilterSettings GF_CF = new GraphFilterSettings("gf-cf", 256, 0.3);

    public GraphFilterSettings {
        if (rank < 1) {
            throw new IllegalArgumentException("rank is " + rank + "; at least 1 would do");
        }
        if (!(ideal >= 0)) {
            throw new IllegalArgumentException("ideal is " + ideal + "; a finite number of at least 0 would do");
        }
    }
}

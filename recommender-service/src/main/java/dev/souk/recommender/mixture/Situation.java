package dev.souk.recommender.mixture;

import dev.souk.recommender.interactions.History;

/** What a gate knows of a request: a few numbers around 0 to 1 of the history. */
public final class Situation {
    static final int WIDTH = 4;
    private static final double SECONDS_A_MONTH = 30 * 86_400.0;
    private final float[] popularity;
    private final long now;

    /**
     * Knows how popular each item is.
     *
     * @param popularity of each item, in [0, 1]
     * @param now epoch seconds, the end of what was learnt from
     */
    public Situation(float[] popularity, long now) {
        this.popularity = popularity;
        this.now = now;
    }

    /** Of each item, shared. */
    public float[] popularity() {
        return popularity;
    }

    /** Epoch seconds. */
    public long now() {
        return now;
    }

    /** One, the history's length, how fresh its end is, and how popular its items are. */
    float[] of(History history) {
        float[] numbers = new float[WIDTH];
        numbers[0] = 1;
        numbers[1] = (float) (Math.log1p(history.size()) / 5);
        if (history.hasTimes() && !history.isEmpty()) {
            double age = Math.max(0, now - history.time(history.size() - 1));
            numbers[2] = (float) Math.exp(-age / SECONDS_A_MONTH);
        }
        for (int at = 0; at < history.size(); at++) {
            numbers[3] += history.item(at) < popularity.length ? popularity[history.item(at)] / history.size() : 0;
        }
        return numbers;
    }
}

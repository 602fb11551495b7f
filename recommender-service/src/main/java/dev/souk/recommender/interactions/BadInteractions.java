package dev.souk.recommender.interactions;

import java.io.Serial;

/** Interactions nothing can be learnt from; the message names what came and what would do. */
public final class BadInteractions extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public BadInteractions(String message) {
        super(message);
    }

    static void requireWeight(float weight) {
        if (!(weight >= 0f) || Float.isInfinite(weight)) {
            throw new BadInteractions("weight is " + weight + "; a finite number of at least 0 would do");
        }
    }
}

package dev.souk.recommender.basket;

import java.util.Arrays;

/**
 * What shoppers chose out of what they could have: a row of numbers for every item offered, shopper after shopper. Not thread-safe.
 */
final class Choices {
    private final int width;
    private float[] rows = new float[1 << 16];
    private float[] chosen = new float[1 << 10];
    private int[] ends = new int[256];
    private int size;
    private int shoppers;

    Choices(int width) {
        this.width = width;
    }

    /** Makes room for one more item on offer and returns where its row begins in {@link #rows}. */
    int offer(float weight) {
        if ((size + 1) * width > rows.length) {
            rows = Arrays.copyOf(rows, Math.multiplyExact(rows.length, 2));
        }
        if (size == chosen.length) {
            chosen = Arrays.copyOf(chosen, size * 2);
        }
        chosen[size] = weight;
        return size++ * width;
    }

    /** The offer to this shopper is complete. */
    void next() {
        if (shoppers == ends.length) {
            ends = Arrays.copyOf(ends, shoppers * 2);
        }
        ends[shoppers++] = size;
    }

    int width() {
        return width;
    }

    int size() {
        return size;
    }

    int shoppers() {
        return shoppers;
    }

    int start(int shopper) {
        return shopper == 0 ? 0 : ends[shopper - 1];
    }

    int end(int shopper) {
        return ends[shopper];
    }

    float[] rows() {
        return rows;
    }

    /** How much the choice of an item counts, 0 for one not chosen. */
    float chosen(int offered) {
        return chosen[offered];
    }
}

package dev.souk.dialogue.understanding.linking;

import java.util.BitSet;

/** A set of categories by their place in the schema. Immutable by convention: nothing changes it once the lexicon is built. */
public final class CategorySet {
    private final BitSet bits;

    private CategorySet(BitSet bits) {
        this.bits = bits;
    }

    /** No category. */
    public static CategorySet empty() {
        return new CategorySet(new BitSet());
    }

    /** One category, by its place in the schema. */
    public static CategorySet of(int category) {
        BitSet bits = new BitSet();
        bits.set(category);
        return new CategorySet(bits);
    }

    /** Both sets' categories. */
    public CategorySet or(CategorySet other) {
        BitSet both = (BitSet) bits.clone();
        both.or(other.bits);
        return new CategorySet(both);
    }

    /** The categories of both. */
    public CategorySet and(CategorySet other) {
        BitSet both = (BitSet) bits.clone();
        both.and(other.bits);
        return new CategorySet(both);
    }

    public boolean intersects(CategorySet other) {
        return bits.intersects(other.bits);
    }

    public boolean contains(int category) {
        return bits.get(category);
    }

    public boolean isEmpty() {
        return bits.isEmpty();
    }

    public int size() {
        return bits.cardinality();
    }

    /** The categories' places in ascending order. */
    public int[] places() {
        return bits.stream().toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CategorySet set && set.bits.equals(bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }
}

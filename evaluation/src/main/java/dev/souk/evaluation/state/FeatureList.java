package dev.souk.evaluation.state;

import java.util.stream.IntStream;

/** Gathers the features of one change, each bound to its kind and, as asked, to its attribute or slot. Belongs to one thread. */
final class FeatureList {
    private final IntStream.Builder features = IntStream.builder();
    private final String kind;
    private final String attribute;
    private final String slot;

    FeatureList(String kind, String attribute, String slot) {
        this.kind = kind;
        this.attribute = attribute;
        this.slot = slot;
        add("");
        add("\t" + attribute);
        add("\t" + attribute + "\t" + slot);
    }

    /** A feature by itself, and with the attribute. */
    void both(String name, String value) {
        add("\t" + name + "\t" + value);
        own(name, value);
    }

    /** A feature with the attribute. */
    void own(String name, String value) {
        add("\t" + name + "\t" + value + "\t" + attribute);
    }

    /** A feature with the slot. */
    void slot(String name, String value) {
        add("\t" + name + "\t" + value + "\t\t" + slot);
    }

    /** Where a value comes from, whatever else it comes from. */
    void source(String source) {
        features.add(ChangeModel.feature("\t" + source));
        features.add(ChangeModel.feature("\t" + source + "\t" + attribute));
    }

    int[] toArray() {
        return features.build().distinct().toArray();
    }

    private void add(String feature) {
        features.add(ChangeModel.feature(kind + feature));
    }
}

package dev.souk.evaluation.state.learning;

import java.util.List;
import java.util.stream.IntStream;

/** Gathers the features of one change, each bound to its kind and to whatever else is said of its slot. Belongs to one thread. */
public final class FeatureList {
    private final IntStream.Builder features = IntStream.builder();
    private final String kind;
    private final List<String> scopes;

    /**
     * Starts with the kind alone and in each scope.
     *
     * @param scopes from the widest to the narrowest: what kind of slot it is, perhaps also which
     */
    public FeatureList(String kind, List<String> scopes) {
        this.kind = kind;
        this.scopes = scopes;
        add("");
        scopes.forEach(scope -> add("\t" + scope));
    }

    /** A feature by itself, and in the widest scope. */
    public void both(String name, String value) {
        add("\t" + name + "\t" + value);
        own(name, value);
    }

    /** A feature in the widest scope. */
    public void own(String name, String value) {
        add("\t" + name + "\t" + value + "\t" + scopes.getFirst());
    }

    /** A feature in the narrower scopes. */
    public void narrow(String name, String value) {
        scopes.stream().skip(1).forEach(scope -> add("\t" + name + "\t" + value + "\t" + scope));
    }

    /** A feature of wording, by itself and in the widest scope. */
    public void words(String name, String value) {
        addWords("\t" + name + "\t" + value);
        ownWords(name, value);
    }

    /** A feature of wording, in the widest scope. */
    public void ownWords(String name, String value) {
        addWords("\t" + name + "\t" + value + "\t" + scopes.getFirst());
    }

    private void addWords(String feature) {
        features.add(ChangeModel.ofWording(ChangeModel.feature(kind + feature)));
    }

    /** Where a value comes from, whatever else it comes from. */
    public void source(String source) {
        features.add(ChangeModel.feature("\t" + source));
        scopes.forEach(scope -> features.add(ChangeModel.feature("\t" + source + "\t" + scope)));
    }

    public int[] toArray() {
        return features.build().distinct().toArray();
    }

    private void add(String feature) {
        features.add(ChangeModel.feature(kind + feature));
    }
}

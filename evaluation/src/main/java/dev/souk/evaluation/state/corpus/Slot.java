package dev.souk.evaluation.state.corpus;

import java.util.Comparator;
import java.util.Objects;

/** A slot of a schema, such as the area of a restaurant. */
public record Slot(String domain, String name) implements Comparable<Slot> {
    /** The value of a slot whose value does not matter. */
    public static final String ANY = "dontcare";

    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::domain).thenComparing(Slot::name);

    public Slot {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(name, "name");
    }

    /** This slot, of that domain where it has none. */
    public Slot of(String talkedAbout) {
        return domain.isEmpty() ? new Slot(talkedAbout, name) : this;
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return domain + "-" + name;
    }
}

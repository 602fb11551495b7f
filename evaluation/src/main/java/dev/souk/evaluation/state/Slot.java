package dev.souk.evaluation.state;

import java.util.Objects;

/** A slot of a schema, such as the area of a restaurant. */
record Slot(String domain, String name) {
    Slot {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return domain + "-" + name;
    }
}

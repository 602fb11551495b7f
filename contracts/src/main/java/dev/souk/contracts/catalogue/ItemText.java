package dev.souk.contracts.catalogue;

import java.util.Objects;

/**
 * What an item is called and how it is described in one language.
 *
 * @param description a sentence or two; empty where there is none
 */
public record ItemText(String name, String description) {
    public ItemText {
        Objects.requireNonNull(name, "name");
        description = description == null ? "" : description;
    }
}

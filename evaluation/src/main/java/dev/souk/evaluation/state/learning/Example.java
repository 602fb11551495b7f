package dev.souk.evaluation.state.learning;

import java.util.List;

/** A choice's options by their features, of which one is right. */
public record Example(List<int[]> options, int right) {
    public Example {
        options = List.copyOf(options);
    }
}

package dev.souk.evaluation.state;

import java.util.List;

/** A choice's options by their features, of which one is right. */
record Example(List<int[]> options, int right) {
    Example {
        options = List.copyOf(options);
    }
}

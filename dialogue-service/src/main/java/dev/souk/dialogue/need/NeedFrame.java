package dev.souk.dialogue.need;

import dev.souk.contracts.need.Ordering;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a message says of a need besides its acts.
 *
 * @param scope whom it is for
 * @param ordering the order asked for, or null where none was
 * @param words content words no act took; may be empty
 */
public record NeedFrame(String scope, @Nullable Ordering ordering, String words) {
    public NeedFrame {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(words, "words");
    }
}

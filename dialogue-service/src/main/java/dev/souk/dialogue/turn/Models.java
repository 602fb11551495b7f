package dev.souk.dialogue.turn;

import dev.souk.dialogue.understanding.proposal.SecondReading;
import dev.souk.dialogue.writer.Writer;
import java.util.Objects;

/**
 * What a turn may ask a language model for: to read a message once more, or to word the answer. One turn asks for one of them at most.
 */
public record Models(Writer writer, SecondReading second) {
    /** No model: rules read, templates word. */
    public static final Models NONE = new Models(Writer.NONE, SecondReading.NONE);

    public Models {
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(second, "second");
    }
}

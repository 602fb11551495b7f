package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.linking.Sense.Grade;
import org.jspecify.annotations.Nullable;

/** An attribute, which end of it, and how strongly it is said. */
public record Degree(String attribute, boolean high, Grade grade) {
    /** What a general word of degree says, such as "cheaper"; null where the cue is none. */
    public static @Nullable Degree general(Cue cue) {
        return switch (cue.kind()) {
            case LOW -> new Degree(cue.argument(), false, Grade.POSITIVE);
            case HIGH -> new Degree(cue.argument(), true, Grade.POSITIVE);
            case LOWER -> new Degree(cue.argument(), false, Grade.COMPARATIVE);
            case HIGHER -> new Degree(cue.argument(), true, Grade.COMPARATIVE);
            case LOWEST -> new Degree(cue.argument(), false, Grade.SUPERLATIVE);
            case HIGHEST -> new Degree(cue.argument(), true, Grade.SUPERLATIVE);
            default -> null;
        };
    }
}

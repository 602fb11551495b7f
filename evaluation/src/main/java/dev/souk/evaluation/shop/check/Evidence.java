package dev.souk.evaluation.shop.check;

import dev.souk.evaluation.shop.record.RawCatalogue;
import dev.souk.evaluation.shop.record.RawRecord;
import dev.souk.evaluation.shop.transcript.TurnTranscript.Shown;
import org.jspecify.annotations.Nullable;

/** What answers are held against. */
record Evidence(RawCatalogue catalogue, GroundedClaims claims, StatedFields stated) {
    /** The raw record of an item shown, or null where there is none. */
    @Nullable
    RawRecord record(Shown shown) {
        return catalogue
                .find(shown.id(), shown.source().file(), shown.source().row())
                .orElse(null);
    }
}

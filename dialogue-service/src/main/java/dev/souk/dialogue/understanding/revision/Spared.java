package dev.souk.dialogue.understanding.revision;

import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.values.ValueReader;

/** A value named to say that it need not be, or need not any more, or may be: 不用防水, "brand doesn't matter, even razer is ok". */
public final class Spared {
    private final Reading reading;
    private final Message message;
    private final ValueReader values;

    /**
     * @param reading takes what is given up
     * @param values knows which values stand at a chunk
     */
    public Spared(Reading reading, ValueReader values) {
        this.reading = reading;
        this.message = reading.message();
        this.values = values;
    }

    /** Whether the value is taken here as one whose presence is not needed, 不用藍光, or is no longer. */
    public boolean read(int at, String attribute) {
        if (isSpared(at) && !values.presences(at).isEmpty()) {
            values.presences(at).forEach(needless -> reading.remove(needless, at, at));
            return true;
        }
        if (isUnneeded(message.previous(at), attribute)) {
            reading.remove(attribute, message.previous(at), at);
            return true;
        }
        return false;
    }

    /** Whether the value is passed over here as one that may be, and asks for nothing. */
    public boolean isLet(int at, String attribute, boolean turned) {
        boolean flag = turned && reading.isFlag(attribute);
        boolean let = (reading.removed().contains(attribute) && allows(at))
                || (isSpared(at)
                        && (flag || !message.chunk(message.previous(at)).is(Kind.EXCLUDE)));
        if (let) {
            reading.use(at, at);
        }
        return let;
    }

    /** 不用防水: what need not be may be, so that nothing is asked for. */
    public boolean isSpared(int at) {
        return message.isJustAfter(at, Kind.UNNEEDED);
    }

    /** 不用寬楦, 觸控不需要了, of something that was asked for: it is given up, not turned down. */
    public boolean isUnneeded(int cue, String attribute) {
        return cue >= 0
                && message.chunk(cue).is(Kind.UNNEEDED)
                && message.need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(attribute) && old.polarity() == Polarity.REQUIRE);
    }

    /** "brand doesn't matter, even razer is ok": whether the clause only says that it would do. */
    private boolean allows(int at) {
        for (int after = at + 1; after < message.size() && !message.chunk(after).isBreak(); after++) {
            if (message.chunk(after).isAny(Kind.ANY, Kind.ALSO, Kind.YES)) {
                return true;
            }
        }
        return false;
    }
}

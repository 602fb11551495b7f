package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.need.Need;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Optional;

/** Reads whom a message is for: "for my mother", 給我兒子, "for myself"; a person only mentioned changes nothing. */
final class ScopeReader {
    private static final int REACH = 3;

    private ScopeReader() {}

    /** The scope of the message: the one it names, else the current one. Somebody searched for before is meant wherever named. */
    static String read(List<Chunk> chunks, ConversationNeeds needs) {
        String scope = needs.current();
        for (int at = 0; at < chunks.size(); at++) {
            Optional<Cue> person = chunks.get(at).cue(Kind.PERSON);
            if (person.isPresent() && (needs.byScope().containsKey(person.get().argument()) || isMeant(chunks, at))) {
                return person.get().argument();
            }
            boolean own = chunks.get(at).is(Kind.OWN);
            boolean forMe =
                    chunks.get(at).is(Kind.ME) && at > 0 && chunks.get(at - 1).is(Kind.FOR);
            if (own || forMe) {
                scope = Need.SELF;
            }
        }
        return scope;
    }

    private static boolean isMeant(List<Chunk> chunks, int at) {
        for (int before = at - 1; before >= Math.max(0, at - REACH); before--) {
            if (chunks.get(before).isAny(Kind.FOR, Kind.ME)) {
                return true;
            }
            if (chunks.get(before).isBreak()) {
                break;
            }
        }
        boolean chinese = chunks.get(at).first().kind() == Token.Kind.HAN;
        boolean wants = at + 1 < chunks.size() && chunks.get(at + 1).isAny(Kind.SEARCH, Kind.BUT);
        boolean given = false;
        for (int after = at + 1; after < chunks.size() && !chunks.get(after).isBreak(); after++) {
            given |= chunks.get(after).is(Kind.FOR);
        }
        return chinese && (wants || given);
    }
}

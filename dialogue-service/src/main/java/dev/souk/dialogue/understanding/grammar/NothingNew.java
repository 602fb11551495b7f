package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.items.ItemTalkReader;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a message is that only names what the need has already: thanks (終於有人懂左手人的痛 謝謝), a joke ("my cat would ride on it lol") or
 * a question (椅子要自己組嗎).
 */
final class NothingNew {
    private static final Cue LAUGH = new Cue(Kind.SMALL_TALK, "laugh");

    private NothingNew() {}

    /** The thanks, the joke or the question; none where something is wished for. */
    static Optional<Act> read(Reading reading, List<Act> acts) {
        Message message = reading.message();
        List<CatalogueItem> shown = message.utterance().shown().last();
        boolean thanks = acts.contains(new Act.Thank());
        List<Act> others =
                acts.stream().filter(act -> !(act instanceof Act.Thank)).toList();
        boolean told = !others.isEmpty() && others.stream().allMatch(act -> isKnown(act, reading));
        if (!told || shown.isEmpty() || searches(message) || message.has(Kind.OTHERS) || !saysMore(message)) {
            return Optional.empty();
        }
        if (thanks) {
            return Optional.of(new Act.Thank());
        }
        if (message.chunks().stream().anyMatch(chunk -> chunk.cues().contains(LAUGH))) {
            return Optional.of(new Act.Chitchat("small-talk"));
        }
        return ItemTalkReader.asked(message);
    }

    /** Whether a word that looks for something stands before what is named; the 要 of 椅子要自己組嗎 looks for nothing. */
    private static boolean searches(Message message) {
        return message.chunks().stream()
                .takeWhile(chunk -> chunk.meanings().isEmpty())
                .anyMatch(chunk -> chunk.is(Kind.SEARCH));
    }

    /** Whether any word is about what is named; 有椅子嗎 only names it. */
    private static boolean saysMore(Message message) {
        return message.chunks().stream()
                .anyMatch(chunk -> chunk.meanings().isEmpty()
                        && !chunk.isBreak()
                        && !chunk.isFiller()
                        && !chunk.isAny(Kind.QUESTION, Kind.WITH, Kind.SEARCH, Kind.ANY));
    }

    private static boolean isKnown(Act act, Reading reading) {
        return act instanceof Act.Reveal(String scope, Constraint said)
                && scope.equals(reading.message().utterance().needs().current())
                && reading.message().need().constraints().stream().anyMatch(old -> isSame(old, said));
    }

    private static boolean isSame(Constraint old, Constraint said) {
        return old.attribute().equals(said.attribute())
                && old.operator() == said.operator()
                && old.polarity() == said.polarity()
                && new HashSet<AttributeValue>(said.values()).containsAll(old.values());
    }
}

package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.talk.TalkClassifier;
import java.util.List;
import java.util.Optional;

/** What a message is of which no rule read anything. Thread-safe. */
final class Unread {
    private final TalkClassifier talk;

    /** @param talk tells by likeness what no rule does */
    Unread(TalkClassifier talk) {
        this.talk = talk;
    }

    /** Its acts; what is looked for but unknown here is no small talk. */
    List<Act> acts(Reading reading, String scope, String words) {
        Message message = reading.message();
        boolean scoped = !scope.equals(message.utterance().needs().current());
        boolean search = message.has(Kind.SEARCH);
        if (scoped || (search && (words.isEmpty() || Leftover.isKnown(reading)))) {
            return List.of(new Act.Broaden());
        }
        Act.Unknown unknown = new Act.Unknown(message.utterance().text());
        if (search && isUnheardOf(reading, words)) {
            return List.of(unknown);
        }
        Optional<List<Act>> wish = WordWish.read(message, words, unknown);
        return Describing.is(message)
                ? wish.orElse(List.of(unknown))
                : talk.act(message.utterance(), ReplyLanguage.of(message))
                        .map(List::of)
                        .or(() -> wish)
                        .orElse(List.of(unknown));
    }

    /** Whether it names something that no product here is called, of whatever kind: "a tent under 200". */
    static boolean isUnheardOf(Reading reading, String words) {
        return reading.about().equals(reading.message().lexicon().all())
                && !words.isEmpty()
                && !Leftover.isKnown(reading);
    }
}

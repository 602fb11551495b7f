package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.items.ItemTalkReader;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.talk.Describing;
import dev.souk.dialogue.understanding.talk.TalkClassifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a message is of which no rule read anything. Thread-safe. */
final class Unread {
    /** What any kind of product has. */
    static final Set<String> OF_ANYTHING = Set.of(
            CatalogueItem.BRAND, CatalogueItem.PRICE, CatalogueItem.RATING, CatalogueItem.REVIEWS, CatalogueItem.STOCK);

    private static final Pattern GIFT = Pattern.compile("(?i)\\b(gift|present)\\b|禮物|礼物");

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
                        .map(act -> List.of(asking(act, message)))
                        .or(() -> wish)
                        .orElse(List.of(unknown));
    }

    /** What is asked goes by its words, of which the listings may tell: 可以插SD卡嗎. */
    private static Act asking(Act act, Message message) {
        return switch (act) {
            case Act.Inquire _ -> ItemTalkReader.asked(message).orElse(act);
            case Act.Compare _ -> ItemTalkReader.compared(message);
            default -> act;
        };
    }

    /** Adds that a greeting, or a wish for anything whatever, came with words for something unheard of: "hi, i'm looking for a metronome". */
    static void admit(List<Act> acts, Reading reading, String words) {
        Message message = reading.message();
        boolean vague = !acts.isEmpty() && acts.stream().allMatch(act -> act instanceof Act.Greet || isOfAnything(act));
        boolean sought = message.has(Kind.SEARCH) && !GIFT.matcher(words).find(); // 嗨，幫我挑個禮物 says nothing yet
        boolean wished = sought || acts.stream().anyMatch(Unread::isOfAnything);
        if (vague && wished && isUnheardOf(reading, words)) {
            acts.removeIf(Act.Greet.class::isInstance);
            acts.add(new Act.Unknown(message.utterance().text()));
        }
    }

    private static boolean isOfAnything(Act act) {
        return act instanceof Act.Reveal(String _, Constraint constraint)
                && OF_ANYTHING.contains(constraint.attribute());
    }

    /** Whether it names something that no product here is called, of whatever kind: "a tent under 200". */
    static boolean isUnheardOf(Reading reading, String words) {
        return reading.about().equals(reading.message().lexicon().all())
                && !words.isEmpty()
                && !Leftover.isKnown(reading);
    }
}

package dev.souk.dialogue.understanding.items;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.message.Message;
import java.util.List;
import java.util.regex.Pattern;

/** "what about a mouse to go with it", 配得上的手機殼: another kind of product sought, to be used beside those shown, where a question on these sounds alike. */
final class GoingWith {
    private static final Pattern COMPATIBLE_ONES =
            Pattern.compile("(?i)(配得上|合用|裝得上|装得上|[相兼]容|適用|适用)的|\\bcompatible (?!with)\\w"
                    + "|\\b(an?|some|any) [\\w -]+ (that|which) (works?|goes|go|is|are)\\b");

    private GoingWith() {}

    /**
     * @param said the kind named
     * @param described whether the message says more of what that should be
     */
    static boolean isSought(Message message, CategorySet said, List<String> topics, boolean described) {
        boolean told = topics.equals(List.of("compatible_with"))
                && (described
                        || COMPATIBLE_ONES.matcher(message.utterance().text()).find());
        return !said.isEmpty()
                && (told || topics.equals(List.of("accessory_of")))
                && !message.has(Kind.ORDINAL)
                && message.utterance().shown().last().stream()
                        .noneMatch(item -> said.intersects(message.lexicon().set(item.category())));
    }
}

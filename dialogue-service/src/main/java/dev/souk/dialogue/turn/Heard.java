package dev.souk.dialogue.turn;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.store.Asked;
import dev.souk.dialogue.store.Shown;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message, understood and tracked.
 *
 * @param language {@code en} or {@code zh}: the one to answer in
 * @param asked what counts as asked for the need as it is now
 * @param shown what counts as seen for the need as it is now
 * @param foreignMoney an amount in a currency that cannot be converted, or null
 */
record Heard(
        List<Act> acts,
        String language,
        ConversationNeeds needs,
        Asked asked,
        Shown shown,
        @Nullable Span foreignMoney) {
    Heard {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(shown, "shown");
        acts = List.copyOf(acts);
    }

    /** The same with other needs. */
    Heard with(ConversationNeeds changed) {
        return new Heard(acts, language, changed, asked, shown, foreignMoney);
    }

    Need need() {
        return needs.need();
    }

    boolean says(Class<? extends Act> kind) {
        return acts.stream().anyMatch(kind::isInstance);
    }

    /** The items that acts of these kinds point at; those on the screen where they point at none. */
    List<String> pointedAt() {
        List<String> named = named();
        return named.isEmpty() && !says(Act.Accept.class)
                ? shown.items().stream().map(item -> item.itemId()).toList()
                : named;
    }

    /** The items that acts of these kinds point at. */
    List<String> named() {
        return acts.stream().flatMap(act -> itemIds(act).stream()).distinct().toList();
    }

    /** The slate that is asked for once more; empty where none is. */
    List<String> again() {
        return acts.stream().flatMap(act -> again(act).stream()).toList();
    }

    static List<String> again(Act act) {
        return act instanceof Act.Broaden(List<String> again) && again != null ? again : List.of();
    }

    /** What is to be known of them. */
    List<String> inquired() {
        return acts.stream()
                .filter(Act.Inquire.class::isInstance)
                .flatMap(act -> ((Act.Inquire) act).topics().stream())
                .distinct()
                .toList();
    }

    private static List<String> itemIds(Act act) {
        return switch (act) {
            case Act.Inquire inquire -> inquire.itemIds();
            case Act.Compare compare -> compare.itemIds();
            case Act.Accept accept -> accept.itemIds();
            case Act.Reveal _,
                    Act.Revise _,
                    Act.Remove _,
                    Act.Reject _,
                    Act.Broaden _,
                    Act.Greet _,
                    Act.Chitchat _,
                    Act.Thank _,
                    Act.Handoff _,
                    Act.Restart _,
                    Act.Erase _,
                    Act.Unknown _ -> List.of();
        };
    }

    /** Whether the answer needs a search: not for small talk, nor for questions about what is known by id. */
    boolean needsSearch() {
        boolean nothingShown = shown.items().isEmpty();
        return acts.stream().anyMatch(act -> switch (act) {
            case Act.Reveal _, Act.Revise _, Act.Remove _, Act.Broaden _, Act.Restart _ -> true;
            case Act.Reject reject ->
                !reject.itemIds().isEmpty() || !reject.reason().isEmpty();
            case Act.Accept accept -> accept.itemIds().isEmpty() && asked.offer() != null;
            case Act.Inquire inquire -> nothingShown && inquire.itemIds().isEmpty() && !isOfShop(inquire);
            case Act.Compare compare -> nothingShown && compare.itemIds().isEmpty();
            case Act.Unknown _ -> !need().namesKind() && !need().words().isBlank();
            case Act.Greet _, Act.Chitchat _, Act.Thank _, Act.Handoff _, Act.Erase _ -> false;
        });
    }

    private static boolean isOfShop(Act.Inquire inquire) {
        return !inquire.topics().isEmpty()
                && inquire.topics().stream().allMatch(topic -> topic.startsWith("policy.") || topic.equals("order"));
    }
}

package dev.souk.evaluation.state.reading;

import dev.souk.dialogue.understanding.text.Token;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.List;
import java.util.Set;

/**
 * Words that could be a value nobody knows, for slots whose values are open: runs of capitalised words, what stands before the slot's label ("…
 * food") and what follows it ("called …"). Immutable and thread-safe.
 */
public final class OpenMentions {
    private static final int LONGEST = 7;
    private static final int BEFORE_LABEL = 2;
    private static final Set<String> INNER =
            Set.of("of", "the", "and", "in", "on", "at", "a", "&", "-", "s", "de", "b");
    private static final Set<String> OUTER =
            Set.of("i", "im", "id", "ill", "ive", "a", "an", "the", "any", "some", "of", "for");

    private final SlotCatalogue catalogue;
    private final List<Slot> open;

    public OpenMentions(SlotCatalogue catalogue) {
        this.catalogue = catalogue;
        this.open = catalogue.slots().stream().filter(catalogue::isOpen).toList();
    }

    public void read(String text, List<Token> words, Set<Sentence.Label> labels, Set<Mention> mentions) {
        for (int from = 0; from < words.size(); from++) {
            if (isCapital(text, words, from) && !(isCapital(text, words, from - 1) && from > 1)) {
                int to = endOfRun(text, words, from);
                for (Slot slot : open) {
                    add(slot, text, words, from, to, mentions);
                }
            }
        }
        for (Sentence.Label label : labels) {
            catalogue
                    .slot(label.domain(), label.attribute())
                    .filter(open::contains)
                    .ifPresent(slot -> {
                        for (int length = 1; length <= BEFORE_LABEL; length++) {
                            add(slot, text, words, label.from() - length, label.from(), mentions);
                        }
                        add(slot, text, words, label.to(), endOfClause(words, label.to()), mentions);
                    });
        }
    }

    private void add(Slot slot, String text, List<Token> words, int from, int to, Set<Mention> mentions) {
        boolean inside = from >= 0 && from < to && to <= words.size();
        if (!inside || (OUTER.contains(words.get(from).form()) && to == from + 1)) {
            return;
        }
        for (int at = from; at < to; at++) {
            if (words.get(at).kind() == Token.Kind.BREAK) {
                return;
            }
        }
        String value = catalogue.canonical(
                slot, text.substring(words.get(from).start(), words.get(to - 1).end()));
        boolean known = mentions.stream()
                .anyMatch(other -> other.slot().equals(slot)
                        && other.from() < to
                        && other.to() > from
                        && other.form() != Mention.Form.OPEN);
        if (!known && !value.isEmpty()) {
            mentions.add(new Mention(slot, value, from, to, Mention.Form.OPEN));
        }
    }

    private static int endOfRun(String text, List<Token> words, int from) {
        int to = from + 1;
        for (int at = from + 1; at < Math.min(words.size(), from + LONGEST); at++) {
            if (isCapital(text, words, at)) {
                to = at + 1;
            } else if (!INNER.contains(words.get(at).form())) {
                break;
            }
        }
        return to;
    }

    private static int endOfClause(List<Token> words, int from) {
        int to = from;
        while (to < words.size() && to < from + LONGEST && words.get(to).kind() != Token.Kind.BREAK) {
            to++;
        }
        return to;
    }

    private static boolean isCapital(String text, List<Token> words, int at) {
        return at >= 0
                && at < words.size()
                && words.get(at).kind() == Token.Kind.WORD
                && !OUTER.contains(words.get(at).form())
                && Character.isUpperCase(text.charAt(words.get(at).start()));
    }
}

package dev.souk.evaluation.state.reading;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.linking.Spelling;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds whatever in a sentence could be a value, by the linker's phrases: far more than is meant, for something else to choose from. Immutable
 * and thread-safe.
 */
public final class MentionReader {
    private static final int MOST_WORDS = 300;
    private static final int LONGEST = 24;
    private static final int MOST_READINGS = 3;
    private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]", "<", ">", "\"", "“", "”");

    private final SlotCatalogue catalogue;
    private final Lexicon lexicon;
    private final Spelling spelling;
    private final AmountMentions amounts;
    private final OpenMentions open;
    private final ValueIndex values;

    public MentionReader(SlotCatalogue catalogue) {
        this.catalogue = catalogue;
        this.lexicon = catalogue.lexicon();
        this.spelling = new Spelling(lexicon);
        this.amounts = new AmountMentions(catalogue);
        this.open = new OpenMentions(catalogue);
        this.values = new ValueIndex(catalogue);
    }

    public Sentence read(String text) {
        List<Token> words = words(text);
        Set<Mention> mentions = new LinkedHashSet<>();
        Set<Sentence.Label> labels = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            long key = PhraseKey.EMPTY;
            for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
                if (words.get(at).kind() == Token.Kind.BREAK) {
                    break;
                }
                key = PhraseKey.extended(key, words, from, at);
                for (Meaning meaning : lexicon.phrase(key)) {
                    add(meaning, from, at + 1, mentions, labels);
                }
                for (ValueIndex.Named named : values.at(key)) {
                    mentions.add(new Mention(named.slot(), named.value(), from, at + 1, Mention.Form.WHOLE));
                }
            }
        }
        amounts.read(words, mentions);
        open.read(text, words, labels, mentions);
        List<Mention> longest = mentions.stream()
                .filter(mention -> mentions.stream()
                        .noneMatch(other -> other.slot().equals(mention.slot()) && other.covers(mention)))
                .toList();
        return new Sentence(words, longest, List.copyOf(labels));
    }

    /** The canonical form of what was said of a slot in words of any kind: a value it holds, else itself. */
    public String canonical(Slot slot, String told) {
        return read(told).mentions().stream()
                .filter(mention -> mention.slot().equals(slot) && mention.form() == Mention.Form.WHOLE)
                .map(Mention::value)
                .findFirst()
                .orElseGet(() -> catalogue.canonical(slot, told));
    }

    /** The words without brackets and without the measure word after a number: 2个小时 is 2小时. */
    private List<Token> words(String text) {
        List<Token> words = new ArrayList<>();
        for (Token token : Tokenizer.tokens(text, MOST_WORDS)) {
            boolean measure =
                    token.is("个") && !words.isEmpty() && words.getLast().kind() == Token.Kind.NUMBER;
            if (!measure && !BRACKETS.contains(token.form())) {
                words.add(token);
            }
        }
        return spelling.corrected(words);
    }

    private void add(Meaning meaning, int from, int to, Set<Mention> mentions, Set<Sentence.Label> labels) {
        for (String domain : lexicon.ids(meaning.categories())) {
            switch (meaning.sense()) {
                case Sense.Category(String category) -> {
                    labels.add(new Sentence.Label(category, "", from, to));
                    addKinds(category, from, to, mentions);
                }
                case Sense.Attribute(String attribute) -> {
                    labels.add(new Sentence.Label(domain, attribute, from, to));
                    catalogue
                            .slot(domain, attribute)
                            .filter(slot -> catalogue.kind(slot) == AttributeKind.FLAG)
                            .ifPresent(slot -> addFlag(slot, from, to, mentions));
                }
                case Sense.Value value ->
                    catalogue
                            .slot(domain, value.attribute())
                            .ifPresent(slot -> addValue(slot, value, from, to, mentions));
                case Sense.Degree _, Sense.Model _, Sense.Trait _ -> {}
            }
        }
    }

    /** A domain's name may be a value in it too: a hotel as the type of a hotel. */
    private void addKinds(String domain, int from, int to, Set<Mention> mentions) {
        for (Slot slot : catalogue.slots()) {
            if (slot.domain().equals(domain) && catalogue.values(slot).contains(domain)) {
                mentions.add(new Mention(slot, catalogue.canonical(slot, domain), from, to, Mention.Form.PART));
            }
        }
    }

    private static void addFlag(Slot slot, int from, int to, Set<Mention> mentions) {
        mentions.add(new Mention(slot, "yes", from, to, Mention.Form.FLAG));
        mentions.add(new Mention(slot, "no", from, to, Mention.Form.FLAG));
    }

    private void addValue(Slot slot, Sense.Value value, int from, int to, Set<Mention> mentions) {
        if (catalogue.kind(slot) == AttributeKind.FLAG) {
            addFlag(slot, from, to, mentions);
            return;
        }
        if (catalogue.isTime(slot)) {
            value.values().forEach(time -> amounts.addTime(slot, text(time), from, to, mentions));
            return;
        }
        List<String> readings = value.operator() == Operator.IS
                ? value.values().stream().map(MentionReader::text).toList()
                : holding(slot, text(value.values().getFirst()));
        boolean whole = value.whole() && readings.size() == 1;
        if (readings.size() <= MOST_READINGS) {
            readings.forEach(reading -> mentions.add(new Mention(
                    slot,
                    catalogue.canonical(slot, reading),
                    from,
                    to,
                    whole ? Mention.Form.WHOLE : Mention.Form.PART)));
        }
    }

    private List<String> holding(Slot slot, String part) {
        List<String> holding = new ArrayList<>();
        for (String value : catalogue.values(slot)) {
            if (value.equals(part)) {
                return List.of(part);
            }
            if (value.contains(part)) {
                holding.add(value);
            }
        }
        return holding;
    }

    private static String text(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Term(String term) -> term;
            case AttributeValue.Amount amount -> amount.json().toString();
            case AttributeValue.Flag(boolean flag) -> flag ? "yes" : "no";
            case AttributeValue.Several several -> several.toString();
        };
    }
}

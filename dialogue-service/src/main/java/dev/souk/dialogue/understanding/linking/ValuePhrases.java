package dev.souk.dialogue.understanding.linking;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.RegionalWords;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The phrases that name the words of one attribute in one category, each with the condition that selects exactly the values it
 * names.
 *
 * <p>A whole value is itself. A part of values (Cherry MX, RTX 4070) stands for those that hold it at word boundaries; where
 * digits are in it and some values end in it, only those, so that "4070" is no "4070 Ti". Values that join several
 * ("Black / Red", "Wired, Wireless") are named by each of their parts. A condition is {@code CONTAINS} where that selects the
 * same values, else {@code IS} with all of them.
 */
final class ValuePhrases {
    /** "programmable", "machine washable". */
    private static final Pattern ABLE = Pattern.compile("^((?:\\w+ )?\\w{3,})[ai]ble$");

    private static final Pattern JOINED = Pattern.compile(" / |, ");
    private static final Pattern WORDS = Pattern.compile("\\s+");
    /** A label file's key for whatever value there is. */
    private static final String PRESENT = "*";
    /** A label file's key for no value. */
    private static final String ABSENT = "null";

    private static final int LONGEST_PART = 4;
    private static final int MOST_FOR_PARTS = 600;

    private final AttributeStats stats;
    private final List<String> terms;
    private final List<Spelling> spellings;
    private final Set<String> components = new HashSet<>();
    private final Map<Long, Sense.Value> senses = new LinkedHashMap<>();
    private final Map<Long, Integer> items = new HashMap<>();
    private final Map<Long, Sense.Trait> traits = new LinkedHashMap<>();

    ValuePhrases(AttributeStats stats) {
        this.stats = stats;
        this.terms = stats.terms().keySet().stream()
                .filter(AttributeValue.Term.class::isInstance)
                .map(value -> ((AttributeValue.Term) value).term())
                .toList();
        this.spellings = terms.stream().map(Spelling::of).toList();
        if (isJoined()) {
            terms.forEach(term -> components.addAll(List.of(JOINED.split(term))));
        }
        addWhole();
        addParts();
        addLabels();
    }

    /** Phrase key → what it names. */
    Map<Long, Sense.Value> senses() {
        return senses;
    }

    /** Phrase key → what it names beside the attribute's label. */
    Map<Long, Sense.Trait> traits() {
        return traits;
    }

    /** How many items a phrase names. */
    int items(long key) {
        return items.getOrDefault(key, 0);
    }

    private boolean isJoined() {
        List<String> joined =
                terms.stream().filter(term -> JOINED.matcher(term).find()).toList();
        Set<String> whole = new HashSet<>(terms);
        return joined.size() >= 2
                && joined.stream()
                        .anyMatch(term -> List.of(JOINED.split(term)).stream().anyMatch(whole::contains));
    }

    private void addWhole() {
        stats.terms().forEach((value, count) -> {
            if (value instanceof AttributeValue.Term(String term)) {
                put(PhraseKey.of(term), condition(term, true), count);
            } else if (value instanceof AttributeValue.Amount amount) {
                put(PhraseKey.of(amount.json().toString()), is(List.of(value), true), count);
            }
        });
        components.forEach(part -> put(PhraseKey.of(part), condition(part, true), 1));
    }

    private void addParts() {
        boolean brand = stats.definition().attribute().equals("brand");
        if (terms.size() > MOST_FOR_PARTS || brand || stats.definition().kind() == AttributeKind.TERMS) {
            return;
        }
        Set<String> parts = new HashSet<>();
        for (String term : terms) {
            String[] words = WORDS.split(term);
            for (int from = 0; from < words.length; from++) {
                for (int to = from + 1; to <= Math.min(words.length, from + LONGEST_PART); to++) {
                    parts.add(String.join(" ", List.of(words).subList(from, to)));
                }
            }
        }
        for (String part : parts) {
            if (isTelling(part) && !senses.containsKey(PhraseKey.of(part))) {
                put(PhraseKey.of(part), condition(part, false), 1);
            }
        }
    }

    private void addLabels() {
        Map<Long, Sense.Value> labelled = new LinkedHashMap<>();
        Map<Long, Set<AttributeValue>> also = new HashMap<>();
        stats.definition().valueLabels().forEach((key, byLanguage) -> {
            AttributeValue value = ValueText.read(key);
            boolean presence = key.equals(PRESENT) || key.equals(ABSENT);
            if (presence || isCarried(key, value)) {
                Sense.Value sense = presence ? presence(key.equals(PRESENT)) : sense(key, value);
                int count = Math.max(1, borne(sense));
                byLanguage.values().stream()
                        .flatMap(List::stream)
                        .filter(label -> label.startsWith(AttributeDefinition.WOULD_DO))
                        .forEach(label -> also.computeIfAbsent(
                                        PhraseKey.of(label.substring(1)), unseen -> new LinkedHashSet<>())
                                .addAll(sense.values()));
                byLanguage.forEach((language, labels) -> labels.stream()
                        .filter(label -> !label.startsWith(AttributeDefinition.WOULD_DO))
                        .map(RegionalWords::of)
                        .flatMap(List::stream)
                        .flatMap(ValuePhrases::spoken)
                        .forEach(label -> {
                            labelled.merge(PhraseKey.of(label), sense, ValuePhrases::either);
                            items.merge(PhraseKey.of(label), count, Math::max);
                            ValueTraits.of(label, stats.definition().labels().getOrDefault(language, List.of()))
                                    .forEach(trait -> traits.putIfAbsent(PhraseKey.of(trait), new Sense.Trait(sense)));
                        }));
            }
        });
        also.forEach((key, values) -> labelled.computeIfPresent(
                key,
                (same, sense) -> new Sense.Value(
                        sense.attribute(), sense.operator(), sense.values(), sense.whole(), List.copyOf(values))));
        senses.putAll(labelled);
    }

    /** A label as it stands and as people say it: 入耳式 is 入耳 too, 可拆洗 is 能拆洗, and what is programmable can be programmed. */
    private static Stream<String> spoken(String label) {
        if (label.length() >= 3 && label.endsWith("式")) {
            return Stream.of(label, label.substring(0, label.length() - 1));
        }
        Stream<String> asked = Stream.of(ABLE.matcher(label).replaceFirst("be $1ed"));
        return Stream.concat(ValueTraits.spoken(label).stream(), asked).distinct();
    }

    /** How many items the condition selects. */
    private int borne(Sense.Value sense) {
        return stats.terms().entrySet().stream()
                .filter(entry -> sense.operator() == Operator.IS
                        ? sense.values().contains(entry.getKey())
                        : entry.getKey() instanceof AttributeValue.Term(String term)
                                && sense.values().stream()
                                        .anyMatch(part -> part instanceof AttributeValue.Term(String sought)
                                                && term.toLowerCase(Locale.ROOT)
                                                        .contains(sought.toLowerCase(Locale.ROOT))))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** What a label for having the attribute at all, or for not having it, names: "liquid cooler" where only those have a radiator's size. */
    private Sense.Value presence(boolean present) {
        return new Sense.Value(
                stats.definition().attribute(), Operator.KNOWN, List.of(AttributeValue.of(present)), true);
    }

    /** Whether any item of the category has the labelled word, or holds it in a longer one; numbers and flags always count. */
    private boolean isCarried(String key, AttributeValue value) {
        if (!(value instanceof AttributeValue.Term)) {
            return true;
        }
        String lower = key.toLowerCase(Locale.ROOT);
        return spellings.stream().anyMatch(term -> term.lower().contains(lower));
    }

    /** What a label that several values share names: any of them. */
    private static Sense.Value either(Sense.Value one, Sense.Value other) {
        if (one.operator() != other.operator()) {
            return one;
        }
        Set<AttributeValue> values = new LinkedHashSet<>(one.values());
        values.addAll(other.values());
        return new Sense.Value(one.attribute(), one.operator(), List.copyOf(values), one.whole());
    }

    private Sense.Value sense(String key, AttributeValue value) {
        if (stats.definition().kind() == AttributeKind.TERM && !stats.terms().containsKey(value)) {
            AttributeValue text = AttributeValue.of(key);
            return stats.terms().containsKey(text) ? condition(key, true) : part(key, value);
        }
        return value instanceof AttributeValue.Term(String term)
                        && stats.definition().kind() == AttributeKind.TERM
                ? condition(term, true)
                : is(List.of(value), true);
    }

    private Sense.Value part(String key, AttributeValue value) {
        return value instanceof AttributeValue.Term ? condition(key, true) : is(List.of(value), true);
    }

    /** The condition for a word or phrase of the attribute. */
    private Sense.Value condition(String phrase, boolean whole) {
        boolean isValue = stats.terms().containsKey(AttributeValue.of(phrase));
        Spelling sought = Spelling.of(phrase);
        if (isValue && !components.contains(phrase)) {
            return is(variants(phrase, sought), whole);
        }
        List<Spelling> named = spellings.stream()
                .filter(term -> term.words().contains(sought.words()))
                .toList();
        if (!components.contains(phrase) && phrase.chars().anyMatch(Character::isDigit)) {
            List<Spelling> ends = named.stream()
                    .filter(term -> term.words().endsWith(sought.words()))
                    .toList();
            named = ends.isEmpty() ? named : ends;
        }
        long containing = spellings.stream()
                .filter(term -> term.lower().contains(sought.lower()))
                .count();
        if (named.isEmpty() || containing == named.size()) {
            return new Sense.Value(
                    stats.definition().attribute(), Operator.CONTAINS, List.of(AttributeValue.of(phrase)), whole);
        }
        return is(named.stream().map(term -> AttributeValue.of(term.text())).toList(), whole);
    }

    /** The value and those that begin with its words, where no number tells them apart: Cherry MX Red and Cherry MX Red Silent. */
    private List<AttributeValue> variants(String phrase, Spelling sought) {
        List<AttributeValue> variants = new ArrayList<>();
        variants.add(AttributeValue.of(phrase));
        if (sought.words().indexOf(' ', 1) < sought.words().length() - 1
                && phrase.chars().noneMatch(Character::isDigit)) {
            spellings.stream()
                    .filter(term -> term.words().startsWith(sought.words())
                            && !term.text().equals(phrase))
                    .forEach(term -> variants.add(AttributeValue.of(term.text())));
        }
        return variants;
    }

    private Sense.Value is(List<AttributeValue> values, boolean whole) {
        return new Sense.Value(stats.definition().attribute(), Operator.IS, values, whole);
    }

    private void put(long key, Sense.Value sense, int count) {
        senses.putIfAbsent(key, sense);
        items.merge(key, count, Integer::sum);
    }

    /** Whether a part says something by itself: a word of two letters or more, or a number of three digits. */
    private static boolean isTelling(String part) {
        List<Token> tokens = Tokenizer.tokens(part, 40);
        return tokens.stream()
                .anyMatch(token -> token.kind() == Token.Kind.HAN
                        || (token.kind() == Token.Kind.WORD && token.form().length() >= 2)
                        || (token.kind() == Token.Kind.NUMBER && token.form().length() >= 3));
    }

    /**
     * A term in the forms it is compared in.
     *
     * @param words lower case with one space around every word
     */
    private record Spelling(String text, String lower, String words) {
        static Spelling of(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            String spaced = lower.replace(",", " ").replace("/", " / ");
            return new Spelling(text, lower, " " + String.join(" ", WORDS.split(spaced.strip())) + " ");
        }
    }
}

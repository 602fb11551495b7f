package dev.souk.dialogue.understanding.linking;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.need.SharedAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of one catalogue version: phrases with what they name, parts of product names, typing errors, and how each
 * category's amounts are distributed. Compiled once; immutable and thread-safe.
 */
public final class Lexicon implements SharedAttributes {
    private final CatalogueSchema schema;
    private final List<CategoryLexicon> categories;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Long, List<Meaning>> phrases;
    private final NameIndex names;
    private final Speller speller;

    Lexicon(
            CatalogueSchema schema,
            List<CategoryLexicon> categories,
            Map<Long, List<Meaning>> phrases,
            NameIndex names,
            Speller speller) {
        this.schema = schema;
        this.categories = List.copyOf(categories);
        this.phrases = Map.copyOf(phrases);
        this.names = names;
        this.speller = speller;
        for (int place = 0; place < categories.size(); place++) {
            places.put(categories.get(place).definition().category(), place);
        }
    }

    /** Compiles a catalogue version; the items may come in any order. */
    public static Lexicon compile(CatalogueSchema schema, Collection<CatalogueItem> items) {
        LexiconBuilder builder = new LexiconBuilder(schema);
        items.stream().sorted(Comparator.comparing(CatalogueItem::itemId)).forEach(builder::see);
        return builder.build();
    }

    /** The shape of the catalogue it was compiled from. */
    public CatalogueSchema schema() {
        return schema;
    }

    /** What the phrase with this key names, by labels and values. */
    public List<Meaning> phrase(long key) {
        return phrases.getOrDefault(key, List.of());
    }

    /** What the phrase with this key names as a part of product names. */
    public List<Meaning> model(long key) {
        return names.at(key);
    }

    /** The words that may be meant by a likely typing error, the likeliest first; none where the word is known. */
    List<String> corrections(String word) {
        return speller.corrections(word);
    }

    /** All categories. */
    public CategorySet all() {
        CategorySet all = CategorySet.empty();
        for (int place = 0; place < categories.size(); place++) {
            all = all.or(CategorySet.of(place));
        }
        return all;
    }

    /** The set of one category; empty where there is no such. */
    public CategorySet set(String category) {
        Integer place = places.get(category);
        return place == null ? CategorySet.empty() : CategorySet.of(place);
    }

    /** The ids of a set's categories. */
    public List<String> ids(CategorySet set) {
        List<String> ids = new ArrayList<>();
        for (int place : set.places()) {
            ids.add(categories.get(place).definition().category());
        }
        return ids;
    }

    /** The attributes of a category, in the schema's order. */
    public List<AttributeDefinition> attributes(int place) {
        return categories.get(place).ordered();
    }

    /** An attribute as a category defines it. */
    public Optional<AttributeDefinition> attribute(int place, String attribute) {
        return Optional.ofNullable(categories.get(place).attributes().get(attribute));
    }

    /** An attribute as the first of these categories that has it defines it. */
    public Optional<AttributeDefinition> attribute(CategorySet set, String attribute) {
        for (int place : set.places()) {
            Optional<AttributeDefinition> found = attribute(place, attribute);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** How an attribute's amounts are distributed in a category. */
    public Distribution distribution(int place, String attribute) {
        return categories.get(place).distributions().getOrDefault(attribute, Distribution.NONE);
    }

    /** Whether an item of these categories has exactly this amount, alone or among several. */
    public boolean isAttested(CategorySet about, String attribute, double value) {
        return IntStream.of(about.places())
                .anyMatch(place -> distribution(place, attribute).count(value) > 0);
    }

    /** How many items of a category have exactly this list of numbers. */
    public int list(int place, String attribute, AttributeValue list) {
        return categories.get(place).lists().getOrDefault(attribute, Map.of()).getOrDefault(list, 0);
    }

    /** The lists of numbers an attribute has, in a stable order. */
    public List<AttributeValue> lists(int place, String attribute) {
        return categories.get(place).lists().getOrDefault(attribute, Map.of()).keySet().stream()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    /** The pairs of an attribute that begin with this value and end in a wanted one. */
    public List<AttributeValue> lists(int place, String attribute, AttributeValue first, DoublePredicate last) {
        return categories.get(place).lists().getOrDefault(attribute, Map.of()).keySet().stream()
                .filter(list -> list instanceof AttributeValue.Several(List<AttributeValue> values)
                        && values.size() == 2
                        && values.getFirst().equals(first)
                        && values.getLast() instanceof AttributeValue.Amount(double amount)
                        && last.test(amount))
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    /** Whether the attribute's pairs are a count and a size that people name by their product: 2 × 16 GB as 32 GB. */
    public boolean isProduct(int place, String attribute) {
        return categories.get(place).products().contains(attribute);
    }

    /** The pairs of such an attribute whose product is wanted, in ascending order of it. */
    public List<AttributeValue> products(int place, String attribute, DoublePredicate wanted) {
        return categories.get(place).lists().getOrDefault(attribute, Map.of()).keySet().stream()
                .filter(list -> wanted.test(product(list)))
                .sorted(Comparator.comparingDouble(Lexicon::product).thenComparing(Object::toString))
                .toList();
    }

    private static double product(AttributeValue list) {
        return list instanceof AttributeValue.Several(List<AttributeValue> values)
                ? values.stream()
                        .mapToDouble(
                                value -> value instanceof AttributeValue.Amount(double amount) ? amount : Double.NaN)
                        .reduce(1, (one, other) -> one * other)
                : Double.NaN;
    }

    /** How many items of these categories have exactly this word. */
    public int items(CategorySet set, String attribute, AttributeValue value) {
        int items = 0;
        for (int place : set.places()) {
            items += categories
                    .get(place)
                    .values()
                    .getOrDefault(attribute, Map.of())
                    .getOrDefault(value, 0);
        }
        return items;
    }

    /** Share of a category's items that have the attribute. */
    public double coverage(int place, String attribute) {
        return categories.get(place).coverage().getOrDefault(attribute, 0.0);
    }

    /** Items of a category. */
    public int items(int place) {
        return categories.get(place).definition().items();
    }

    /** The words an attribute has in any category, in alphabetical order. */
    public List<String> values(String attribute) {
        return categories.stream()
                .flatMap(category -> terms(category, attribute))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> terms(CategoryLexicon category, String attribute) {
        return category.values().getOrDefault(attribute, Map.of()).keySet().stream()
                .flatMap(value -> value instanceof AttributeValue.Term(String term) ? Stream.of(term) : Stream.empty());
    }

    /** Whether there is such a category. */
    public boolean hasCategory(String category) {
        return places.containsKey(category);
    }

    /** Whether any category has the attribute. */
    public boolean hasAttribute(String attribute) {
        return attribute.equals(Constraint.CATEGORY)
                || attribute.equals(Constraint.NAME)
                || attribute(all(), attribute).isPresent();
    }

    /** Whether the value is one the attribute has, or may be compared with. */
    public boolean hasValue(String attribute, AttributeValue value) {
        return attribute.equals(Constraint.NAME)
                || !(value instanceof AttributeValue.Term)
                || categories.stream().anyMatch(category -> category.values()
                        .getOrDefault(attribute, Map.of())
                        .containsKey(value));
    }

    /**
     * The values that come of putting a word in the place of one word of another value, where there are any: red in Cherry MX
     * Brown gives Cherry MX Red. In alphabetical order.
     *
     * @param word in lower case
     */
    public List<AttributeValue> substituted(CategorySet set, String attribute, String value, String word) {
        String[] words = value.toLowerCase(Locale.ROOT).split(" ");
        Set<String> wanted = new HashSet<>();
        for (int at = 0; words.length > 1 && at < words.length; at++) {
            String[] put = words.clone();
            put[at] = word;
            wanted.add(String.join(" ", put));
        }
        wanted.remove(value.toLowerCase(Locale.ROOT));
        return Arrays.stream(set.places())
                .mapToObj(categories::get)
                .flatMap(category -> terms(category, attribute))
                .distinct()
                .filter(term ->
                        wanted.stream().anyMatch(put -> (term.toLowerCase(Locale.ROOT) + ' ').startsWith(put + ' ')))
                .sorted()
                .<AttributeValue>map(AttributeValue::of)
                .toList();
    }

    @Override
    public boolean applies(Constraint constraint, String category) {
        Integer place = places.get(category);
        if (place == null || constraint.attribute().equals(Constraint.NAME)) {
            return place != null;
        }
        Optional<AttributeDefinition> definition = attribute(place, constraint.attribute());
        if (definition.isEmpty()) {
            return false;
        }
        boolean words = definition.get().kind() == AttributeKind.TERM;
        return !words || constraint.values().stream().anyMatch(value -> fits(place, constraint.attribute(), value));
    }

    /** Whether a product's name has both parts. Reads all names: some milliseconds. */
    public boolean isNamedTogether(String one, String other) {
        return names.together(one, other);
    }

    /** Bytes held by the parts of product names, the lexicon's largest piece. */
    public long nameBytes() {
        return names.bytes();
    }

    /** Phrases known, and forms of words in the speller. */
    public int phrases() {
        return phrases.size();
    }

    private boolean fits(int place, String attribute, AttributeValue value) {
        Set<AttributeValue> values =
                categories.get(place).values().getOrDefault(attribute, Map.of()).keySet();
        return values.contains(value)
                || (value instanceof AttributeValue.Term(String part)
                        && values.stream()
                                .anyMatch(whole ->
                                        whole instanceof AttributeValue.Term(String text) && text.contains(part)));
    }
}

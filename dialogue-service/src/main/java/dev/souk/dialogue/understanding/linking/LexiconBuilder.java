package dev.souk.dialogue.understanding.linking;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.language.CommonWords;
import dev.souk.dialogue.understanding.language.CueBook;
import dev.souk.dialogue.understanding.language.NumberWord;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.linking.Sense.Grade;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.RegionalWords;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a catalogue's items once and compiles its lexicon. Not shared between threads. */
final class LexiconBuilder {
    private static final int MOST_WORDS = 200_000;
    private static final int OFTEN = 3;

    private final CatalogueSchema schema;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Map<String, AttributeStats>> stats = new ArrayList<>();
    private final int[] items;
    private final Map<Long, Map<Sense, Meaning>> phrases = new HashMap<>();
    private final NameIndexBuilder names = new NameIndexBuilder();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> nameWords = new HashMap<>();

    LexiconBuilder(CatalogueSchema schema) {
        this.schema = schema;
        this.items = new int[schema.categories().size()];
        for (CategoryDefinition category : schema.categories()) {
            places.put(category.category(), stats.size());
            Map<String, AttributeStats> own = new LinkedHashMap<>();
            category.attributes().forEach(attribute -> own.put(attribute.attribute(), new AttributeStats(attribute)));
            stats.add(own);
        }
    }

    void see(CatalogueItem item) {
        Integer place = places.get(item.category());
        if (place == null) {
            return;
        }
        items[place]++;
        Collection<ItemText> texts = item.textsInOrder();
        item.attributes().forEach((attribute, value) -> {
            AttributeStats own = stats.get(place).get(attribute);
            if (own != null) {
                own.see(value);
                texts.stream().limit(1).forEach(text -> own.seeNamed(value, text.name()));
            }
        });
        for (ItemText text : texts) {
            seeName(text.name(), item, place);
        }
    }

    Lexicon build() {
        List<CategoryLexicon> categories = new ArrayList<>();
        for (int place = 0; place < stats.size(); place++) {
            CategoryDefinition definition = schema.categories().get(place);
            addCategory(definition, place);
            for (AttributeStats attribute : stats.get(place).values()) {
                addAttribute(attribute, place);
            }
            categories.add(CategoryLexicon.of(definition, stats.get(place), items[place]));
        }
        Map<Long, List<Meaning>> meanings = new HashMap<>();
        phrases.forEach((key, bySense) -> meanings.put(key, List.copyOf(bySense.values())));
        nameWords.forEach((word, count) -> {
            if (count >= OFTEN) {
                words.merge(word, 1, Integer::sum);
            }
        });
        CueBook.shipped().words().forEach(word -> words.merge(word, OFTEN, Integer::sum));
        UnitBook.shipped().words().forEach(word -> words.merge(word, OFTEN, Integer::sum));
        NumberWord.words().forEach(word -> words.merge(word, OFTEN, Integer::sum));
        return new Lexicon(schema, categories, meanings, names.build(), new Speller(words, CommonWords.shipped()));
    }

    private void seeName(String name, CatalogueItem item, int place) {
        String rest = name;
        if (item.attributes().get(CatalogueItem.BRAND) instanceof AttributeValue.Term(String brand)) {
            if (name.regionMatches(true, 0, brand, 0, brand.length())) {
                rest = name.substring(brand.length()).strip();
            }
        }
        names.see(rest, place);
        if (nameWords.size() < MOST_WORDS) {
            Tokenizer.tokens(rest, 40).stream()
                    .filter(token ->
                            token.kind() == Token.Kind.WORD && token.form().length() > 3)
                    .forEach(token -> nameWords.merge(token.form(), 1, Integer::sum));
        }
    }

    private void addCategory(CategoryDefinition category, int place) {
        Sense sense = new Sense.Category(category.category());
        add(category.category().replace('-', ' ').replace('_', ' '), sense, place, items[place]);
        category.labels().values().forEach(labels -> labels.forEach(label -> add(label, sense, place, items[place])));
    }

    private void addAttribute(AttributeStats attribute, int place) {
        AttributeDefinition definition = attribute.definition();
        String name = definition.attribute();
        if (name.equals(Constraint.NAME)) {
            addWordsOfNames(definition, place);
            return;
        }
        add(name.replace('_', ' '), new Sense.Attribute(name), place, attribute.items());
        definition
                .labels()
                .values()
                .forEach(labels ->
                        labels.forEach(label -> add(label, new Sense.Attribute(name), place, attribute.items())));
        definition.low().values().forEach(low -> low.forEach(word -> addDegree(word, name, false, place)));
        definition.high().values().forEach(high -> high.forEach(word -> addDegree(word, name, true, place)));
        ValuePhrases values = new ValuePhrases(attribute);
        values.senses().forEach((key, sense) -> add(key, sense, place, values.items(key)));
        values.traits().forEach((key, trait) -> add(key, trait, place, 1));
        attribute.terms().keySet().forEach(value -> {
            if (value instanceof AttributeValue.Term(String term)) {
                addWords(term);
            }
        });
        definition.valueLabels().values().forEach(byLanguage -> byLanguage
                .values()
                .forEach(labels -> labels.forEach(this::addWords)));
    }

    /** What the label file calls words in products' names: 家用版 is the Home of a Windows. */
    private void addWordsOfNames(AttributeDefinition definition, int place) {
        definition.valueLabels().forEach((word, byLanguage) -> {
            Sense sense = new Sense.Value(Constraint.NAME, Operator.CONTAINS, List.of(AttributeValue.of(word)), true);
            byLanguage.values().forEach(labels -> labels.forEach(label -> add(label, sense, place, 1)));
        });
    }

    private void addDegree(String word, String attribute, boolean high, int place) {
        Grade grade = Degrees.grade(word);
        if (Degrees.isModifier(word)) {
            return;
        }
        add(word, new Sense.Degree(attribute, high, grade), place, 1);
        List<String> forms = grade == Grade.POSITIVE ? Degrees.inflected(word) : List.of();
        if (!forms.isEmpty()) {
            add(forms.getFirst(), new Sense.Degree(attribute, high, Grade.COMPARATIVE), place, 1);
            add(forms.getLast(), new Sense.Degree(attribute, high, Grade.SUPERLATIVE), place, 1);
        }
    }

    private void add(String phrase, Sense sense, int place, int count) {
        RegionalWords.of(phrase).forEach(words -> add(PhraseKey.of(words), sense, place, count));
        addWords(phrase);
    }

    private void add(long key, Sense sense, int place, int count) {
        if (key == PhraseKey.EMPTY) {
            return;
        }
        phrases.computeIfAbsent(key, unseen -> new LinkedHashMap<>())
                .merge(
                        sense,
                        new Meaning(sense, CategorySet.of(place), count),
                        (one, other) -> new Meaning(
                                sense, one.categories().or(other.categories()), one.items() + other.items()));
    }

    private void addWords(String phrase) {
        Tokenizer.tokens(phrase, 40).stream()
                .filter(token -> token.kind() == Token.Kind.WORD && token.form().length() > 3)
                .forEach(token -> words.merge(token.form(), OFTEN, Integer::sum));
    }
}

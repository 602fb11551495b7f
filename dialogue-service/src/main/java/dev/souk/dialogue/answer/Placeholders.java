package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.fact.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places in a model's sentence that code fills from records: {@code {item.2.price}}, {@code {item.1.name}}, {@code {fact.1}}.
 * Numbers count from 1, the slate's items before those asked about.
 */
final class Placeholders {
    static final Pattern PLACE = Pattern.compile("\\{(item|fact)\\.(\\d{1,3})(?:\\.([A-Za-z0-9_]+))?}");
    private static final String NAME = "name";

    private final Vocabulary vocabulary;
    private final ItemWords words;
    private final List<CatalogueItem> items;
    private final List<Fact> facts;

    Placeholders(Brief brief) {
        vocabulary = brief.vocabulary();
        words = new ItemWords(vocabulary);
        items = Stream.concat(brief.grounds().slate().stream(), brief.grounds().asked().stream())
                .distinct()
                .toList();
        facts = brief.grounds().facts();
    }

    List<CatalogueItem> items() {
        return items;
    }

    List<Fact> facts() {
        return facts;
    }

    /** The sentence with its places filled and what it rests on cited; empty where a place is unknown or the record has no value. */
    Optional<Sentence> fill(String sentence) {
        Set<String> cites = new LinkedHashSet<>();
        StringBuilder filled = new StringBuilder();
        Matcher places = PLACE.matcher(sentence);
        while (places.find()) {
            int number = Integer.parseInt(places.group(2));
            Optional<String> value = places.group(1).equals("item")
                    ? item(number, places.group(3), cites)
                    : fact(number, places.group(3), cites);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            places.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
        }
        places.appendTail(filled);
        return Optional.of(new Sentence(filled.toString(), List.copyOf(cites)));
    }

    private Optional<String> item(int number, @Nullable String attribute, Set<String> cites) {
        if (number < 1 || number > items.size() || attribute == null) {
            return Optional.empty();
        }
        CatalogueItem item = items.get(number - 1);
        cites.add(item.itemId());
        return attribute.equals(NAME) ? Optional.of(vocabulary.name(item)) : words.value(item, attribute);
    }

    private Optional<String> fact(int number, @Nullable String part, Set<String> cites) {
        if (number < 1 || number > facts.size() || part != null) {
            return Optional.empty();
        }
        Fact fact = facts.get(number - 1);
        cites.add(fact.factId());
        return fact.object() instanceof AttributeValue.Term(String text) ? Optional.of(text) : Optional.empty();
    }
}

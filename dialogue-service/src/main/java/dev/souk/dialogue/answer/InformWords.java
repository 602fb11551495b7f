package dev.souk.dialogue.answer;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.contracts.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers a question about items or the shop, each with the exact value of the record, or says honestly that there is none. */
final class InformWords {
    private static final String POLICY = "policy.";
    private static final String ASSORTMENT = "policy.assortment";
    private static final String RANGE = "policy.range";
    private static final String LISTING = "listing";
    private static final Set<String> RELATIONS = Set.of("accessory_of", "compatible_with", "successor_of");
    private static final int OVERVIEW_FACTS = 4;
    private static final int REVIEWS = 2;
    private static final int KINDS = 6;

    private final Brief brief;
    private final Draft draft;
    private final Vocabulary vocabulary;
    private final ItemWords items;

    InformWords(Brief brief, Draft draft) {
        this.brief = brief;
        this.draft = draft;
        this.vocabulary = brief.vocabulary();
        this.items = new ItemWords(vocabulary);
    }

    void write() {
        List<String> topics = brief.acts(Act.Inquire.class).stream()
                .flatMap(inquiry -> inquiry.topics().stream())
                .distinct()
                .toList();
        for (String topic : topics) {
            if (topic.startsWith(POLICY)) {
                policy(topic);
            } else if (topic.equals(LISTING) && !brief.grounds().asked().isEmpty()) {
                listings(brief.grounds().asked());
            } else {
                aboutItems(topic);
            }
        }
        if (topics.isEmpty()) {
            aboutItems("");
        }
    }

    private void policy(String topic) {
        List<Fact> found = brief.grounds().facts().stream()
                .filter(fact -> fact.relation().equals(topic))
                .toList();
        List<Fact> own = found.stream()
                .filter(fact -> fact.language().isEmpty() || fact.language().equals(vocabulary.language()))
                .toList();
        for (Fact fact : own.isEmpty() ? found : own) {
            draft.say("inform.policy", Map.of("text", text(fact)), List.of(fact.factId()));
        }
        if (found.isEmpty() && topic.equals(ASSORTMENT)) {
            draft.say("inform.assortment", Map.of("categories", largest(KINDS)), List.of());
        } else if (found.isEmpty() && topic.equals(RANGE)) {
            draft.say("inform.range", Map.of("categories", largest(2 * KINDS)), List.of());
        } else if (found.isEmpty()) {
            draft.say("inform.policy-none");
        }
    }

    /** The kinds of product the shop has most of. */
    private String largest(int kinds) {
        return vocabulary.schema().categories().stream()
                .sorted(Comparator.comparingInt(CategoryDefinition::items).reversed())
                .limit(kinds)
                .map(category -> vocabulary.categories(category.category()))
                .collect(Collectors.joining(draft.phrase("options.comma", Map.of())));
    }

    private void aboutItems(String topic) {
        if (brief.grounds().asked().isEmpty()) {
            draft.say("inform.nothing");
        }
        for (CatalogueItem item : brief.grounds().asked()) {
            if (topic.isEmpty()) {
                overview(item);
            } else if (topic.equals("why")) {
                why(item);
            } else if (topic.equals("review")) {
                review(item);
            } else if (RELATIONS.contains(topic)) {
                relation(item, topic);
            } else {
                attribute(item, topic);
            }
        }
    }

    private void attribute(CatalogueItem item, String attribute) {
        AttributeValue value = item.attributes().get(attribute);
        Map<String, String> words = words(item);
        String label = vocabulary.attribute(item.category(), attribute);
        words.put("label", label);
        words.put("Label", label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
        if (value == null) {
            draft.say("inform.unknown", words, List.of(item.itemId()));
            return;
        }
        words.put("value", items.exact(item, attribute).orElseThrow());
        items.clause(item, attribute, draft).ifPresent(clause -> words.put("fact", clause));
        String key =
                switch (value) {
                    case AttributeValue.Flag(boolean flag) -> "inform.flag." + flag;
                    case AttributeValue.Amount(double amount) ->
                        attribute.equals(CatalogueItem.STOCK)
                                ? amount > 0 ? "inform.stock" : "inform.stock-none"
                                : attribute.equals(CatalogueItem.PRICE) ? "inform.price" : "inform";
                    case AttributeValue.Term _, AttributeValue.Several _ -> "inform";
                };
        draft.say(key, words, List.of(item.itemId()));
    }

    private void overview(CatalogueItem item) {
        Map<String, String> words = words(item);
        ItemText text = item.texts().get(vocabulary.language());
        if (text != null && !text.description().isBlank()) {
            words.put("text", text.description());
            draft.say("inform.description", words, List.of(item.itemId()));
        }
        keyFacts(item);
    }

    private void keyFacts(CatalogueItem item) {
        Map<String, String> words = words(item);
        DecidingFact deciding = new DecidingFact(brief.need(), brief.findings().facets());
        List<String> clauses = deciding.worthSaying(item).stream()
                .limit(OVERVIEW_FACTS)
                .flatMap(attribute -> items.clause(item, attribute, draft).stream())
                .toList();
        if (!clauses.isEmpty()) {
            words.put("facts", listed(clauses));
            draft.say("inform.overview", words, List.of(item.itemId()));
        }
        attribute(item, CatalogueItem.PRICE);
    }

    /** What the listings say of the words asked about. */
    private void listings(List<CatalogueItem> asked) {
        String sought =
                brief.acts(Act.Inquire.class).stream().map(Act.Inquire::words).collect(Collectors.joining(" "));
        new ListingWords(vocabulary, draft).write(asked, sought);
        if (asked.size() == 1) {
            keyFacts(asked.getFirst());
        }
    }

    private void why(CatalogueItem item) {
        Map<String, String> words = words(item);
        List<String> clauses = brief.need().constraints().stream()
                .map(constraint -> constraint.attribute())
                .distinct()
                .flatMap(attribute -> items.clause(item, attribute, draft).stream())
                .toList();
        if (clauses.isEmpty()) {
            draft.say("inform.why-bare", words, List.of(item.itemId()));
            return;
        }
        words.put("facts", listed(clauses));
        draft.say("inform.why", words, List.of(item.itemId()));
    }

    private void review(CatalogueItem item) {
        List<Fact> reviews = facts(item, "review");
        Map<String, String> words = words(item);
        items.exact(item, CatalogueItem.RATING).ifPresent(rating -> {
            words.put("rating", rating);
            draft.say("inform.rating", words, List.of(item.itemId()));
        });
        if (reviews.isEmpty()) {
            draft.say("inform.review-none", words, List.of(item.itemId()));
        }
        long each = brief.grounds().asked().size() > 1 ? 1 : REVIEWS;
        for (Fact fact : reviews.stream().limit(each).toList()) {
            words.put("text", text(fact));
            draft.say("inform.review", words, List.of(item.itemId(), fact.factId()));
        }
    }

    private void relation(CatalogueItem item, String relation) {
        List<CatalogueItem> related = facts(item, relation).stream()
                .flatMap(fact -> RelatedItem.of(fact, item, brief.grounds().related()).stream())
                .distinct()
                .limit(OVERVIEW_FACTS)
                .toList();
        Map<String, String> words = words(item);
        if (related.isEmpty()) {
            draft.say("inform.relation-none", words, List.of(item.itemId()));
            return;
        }
        words.put("related", listed(related.stream().map(this::named).toList()));
        List<String> cites = new ArrayList<>(List.of(item.itemId()));
        related.forEach(other -> cites.add(other.itemId()));
        draft.say("inform." + relation, words, cites);
    }

    private String named(CatalogueItem item) {
        return draft.phrase(items.isPriced(item) ? "related.item" : "related.bare", items.nameAndPrice(item));
    }

    private List<Fact> facts(CatalogueItem item, String relation) {
        return brief.grounds().facts().stream()
                .filter(fact -> fact.relation().equals(relation) && RelatedItem.touches(fact, item))
                .toList();
    }

    private Map<String, String> words(CatalogueItem item) {
        return new HashMap<>(Map.of("name", vocabulary.name(item)));
    }

    private String listed(List<String> parts) {
        return String.join(draft.phrase("options.comma", Map.of()), parts);
    }

    private static String text(Fact fact) {
        return fact.object() instanceof AttributeValue.Term(String term)
                ? term
                : fact.object().toString();
    }
}

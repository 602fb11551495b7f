package dev.souk.dialogue.answer;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Span;
import dev.souk.contracts.need.Strength;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Presents a slate: a lead, then each item with its price and the one fact that decides for this need. */
final class SlateWords {
    private final Brief brief;
    private final Draft draft;
    private final Vocabulary vocabulary;
    private final ItemWords items;

    SlateWords(Brief brief, Draft draft) {
        this.brief = brief;
        this.draft = draft;
        this.vocabulary = brief.vocabulary();
        this.items = new ItemWords(vocabulary);
    }

    void write() {
        List<CatalogueItem> slate = brief.grounds().slate();
        List<String> ids = slate.stream().map(CatalogueItem::itemId).toList();
        explainVagueWords(slate);
        explainWhatGaveWay(slate.getFirst().category());
        Described described = new Described(isByWords() ? brief.need().words() : "", vocabulary.language());
        List<Optional<String>> quotes = slate.stream().map(described::of).toList();
        boolean unheardOf = isUnheardOf(slate) && quotes.stream().allMatch(Optional::isEmpty);
        draft.say(unheardOf ? "slate.unheard-of" : lead(slate), leadWords(slate), ids);
        DecidingFact deciding = new DecidingFact(brief.need(), brief.findings().facets());
        for (int at = 0; at < slate.size(); at++) {
            present(slate.get(at), quotes.get(at), deciding);
        }
        if (slate.stream().noneMatch(items::isPriced)) {
            draft.say(slate.size() == 1 ? "slate.unpriced-one" : "slate.unpriced", Map.of(), ids);
        }
    }

    /** Whether something is wished for that none of these is said to have. */
    private boolean isUnheardOf(List<CatalogueItem> slate) {
        List<Act.Unknown> unknown = brief.acts(Act.Unknown.class);
        if (unknown.isEmpty()) {
            return false;
        }
        String words = unknown.stream().map(Act.Unknown::words).collect(Collectors.joining(" "));
        Described listed = new Described(words, vocabulary.language());
        return slate.stream().noneMatch(listed::isIn);
    }

    /** Whether this turn wishes for a kind of product in words, and for nothing that a field of it decides. */
    private boolean isByWords() {
        return brief.need().ordering() == null
                && brief.acts(Act.Revise.class).isEmpty()
                && brief.acts(Act.Reveal.class).stream()
                        .allMatch(reveal -> reveal.constraint().attribute().equals(Constraint.CATEGORY));
    }

    /** Says what a vague word of this message was taken for, where all that is shown bears it out. */
    private void explainVagueWords(List<CatalogueItem> slate) {
        for (Act.Reveal reveal : brief.acts(Act.Reveal.class)) {
            Constraint vague = reveal.constraint();
            Span span = vague.span();
            boolean third = vague.strength() == Strength.SOFT
                    && (vague.operator() == Operator.AT_MOST || vague.operator() == Operator.AT_LEAST);
            if (third && span != null && slate.stream().allMatch(item -> meets(item, vague))) {
                draft.say(
                        vague.operator() == Operator.AT_MOST ? "vague.low" : "vague.high",
                        Map.of(
                                "word",
                                span.text(),
                                "label",
                                vocabulary.attribute(slate.getFirst().category(), vague.attribute())),
                        List.of());
            }
        }
    }

    private void explainWhatGaveWay(String category) {
        Relaxation change = brief.findings().gaveWay();
        if (change == null) {
            return;
        }
        String label = vocabulary.attribute(category, change.removed().attribute());
        if (change.removed().reason().equals(Constraint.BEYOND_SHOWN)) {
            draft.say("gave-way-beyond", Map.of("label", label), List.of());
        } else if (change.also() == null) {
            draft.say("gave-way", Map.of("label", label), List.of());
        } else {
            String other =
                    vocabulary.attribute(category, change.also().removed().attribute());
            draft.say("gave-way-two", Map.of("label", label, "other", other), List.of());
        }
    }

    private static boolean meets(CatalogueItem item, Constraint bound) {
        if (item.attributes().get(bound.attribute()) instanceof AttributeValue.Amount(double value)
                && bound.values().getFirst() instanceof AttributeValue.Amount(double limit)) {
            return bound.operator() == Operator.AT_MOST ? value <= limit : value >= limit;
        }
        return false;
    }

    private String lead(List<CatalogueItem> slate) {
        Ordering ordering = brief.need().ordering();
        boolean one = slate.size() == 1;
        if (brief.acts(Act.Broaden.class).stream().anyMatch(act -> act.again() != null)) {
            return one ? "slate.again-one" : "slate.again";
        }
        if (brief.findings().total() == slate.size() && !brief.findings().wider()) {
            return one ? "slate.only-one" : "slate.only";
        }
        if (ordering != null && !one) {
            boolean price = ordering.attribute().equals(CatalogueItem.PRICE);
            return switch (ordering.direction()) {
                case ASCENDING -> price ? "slate.cheapest" : "slate.ascending";
                case DESCENDING -> price ? "slate.dearest" : "slate.descending";
            };
        }
        if (brief.findings().wider() && !one) {
            return "slate.wider";
        }
        return one ? "slate.one" : "slate.lead";
    }

    private Map<String, String> leadWords(List<CatalogueItem> slate) {
        Ordering ordering = brief.need().ordering();
        String category = slate.getFirst().category();
        return Map.of(
                "count",
                draft.count(slate.size()),
                "category",
                categoryName(slate, false),
                "categories",
                categoryName(slate, true),
                "label",
                ordering == null ? "" : vocabulary.attribute(category, ordering.attribute()));
    }

    private String categoryName(List<CatalogueItem> slate, boolean several) {
        List<String> categories =
                slate.stream().map(CatalogueItem::category).distinct().toList();
        if (categories.size() == 1) {
            return several ? vocabulary.categories(categories.getFirst()) : vocabulary.oneOf(categories.getFirst());
        }
        return wantedCategory(brief.need())
                .map(category -> several ? vocabulary.categories(category) : vocabulary.oneOf(category))
                .orElseGet(() -> draft.phrase(several ? "categories.any" : "category.any", Map.of()));
    }

    static Optional<String> wantedCategory(Need need) {
        return need.constraints().stream()
                .filter(constraint -> constraint.attribute().equals(Constraint.CATEGORY)
                        && constraint.values().size() == 1)
                .flatMap(constraint -> constraint.values().stream())
                .filter(AttributeValue.Term.class::isInstance)
                .map(value -> ((AttributeValue.Term) value).term())
                .findFirst();
    }

    private void present(CatalogueItem item, Optional<String> described, DecidingFact deciding) {
        Map<String, String> words = items.nameAndPrice(item);
        if (described.isPresent() && items.isPriced(item)) {
            words.put("text", described.get());
            draft.say("item.described", words, List.of(item.itemId()));
            return;
        }
        Optional<String> fact = deciding.of(item).flatMap(attribute -> items.clause(item, attribute, draft));
        fact.ifPresent(clause -> words.put("fact", clause));
        String key = items.isPriced(item)
                ? fact.isPresent() ? "item" : "item.bare"
                : fact.isPresent() ? "item.unpriced" : "item.unpriced-bare";
        draft.say(key, words, List.of(item.itemId()));
    }
}

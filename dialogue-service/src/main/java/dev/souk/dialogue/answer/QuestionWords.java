package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.need.Constraint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Asks the one question that goes with an answer. Options are offered only where they are plain words: a brand, a model or a
 * figure would claim something that no cited record bears out.
 */
final class QuestionWords {
    private static final int MOST_OPTIONS = 3;
    /** A name in front of other words, as in Cherry MX 銀軸: it may be a make's. */
    private static final Pattern PROPER = Pattern.compile("^\\p{Lu}\\p{Ll}{3,} ");

    private final Brief brief;
    private final Draft draft;
    private final String category;

    QuestionWords(Brief brief, Draft draft) {
        this.brief = brief;
        this.draft = draft;
        this.category = SlateWords.wantedCategory(brief.need())
                .or(() -> brief.grounds().slate().stream()
                        .map(CatalogueItem::category)
                        .findFirst())
                .orElse("");
    }

    void ask(Goal.Question question) {
        String attribute = question.attribute();
        List<String> options = options(question);
        Map<String, String> words =
                Map.of("label", brief.vocabulary().attribute(category, attribute), "options", joined(options));
        draft.say(key(attribute, !options.isEmpty()), words, List.of());
    }

    private String key(String attribute, boolean withOptions) {
        if (attribute.equals(Constraint.CATEGORY)) {
            return withOptions ? "question.category-options" : "question.category";
        }
        if (attribute.equals(CatalogueItem.PRICE) || attribute.equals(CatalogueItem.BRAND)) {
            return "question." + attribute;
        }
        AttributeKind kind = brief.vocabulary()
                .attributeDefinition(category, attribute)
                .map(AttributeDefinition::kind)
                .orElse(AttributeKind.TERM);
        return switch (kind) {
            case FLAG -> "question.flag";
            case AMOUNT, AMOUNTS -> "question.amount";
            case TERM, TERMS, TEXT -> withOptions ? "question.options" : "question.term";
        };
    }

    private List<String> options(Goal.Question question) {
        String attribute = question.attribute();
        if (attribute.equals(CatalogueItem.BRAND)) {
            return List.of();
        }
        List<String> plain = question.options().stream()
                .flatMap(option -> option(attribute, option).stream())
                .distinct()
                .limit(MOST_OPTIONS)
                .toList();
        return plain.size() < 2 ? List.of() : plain;
    }

    private Optional<String> option(String attribute, AttributeValue value) {
        if (!(value instanceof AttributeValue.Term(String term))) {
            return Optional.empty();
        }
        Vocabulary vocabulary = brief.vocabulary();
        String said = attribute.equals(Constraint.CATEGORY)
                ? vocabulary.category(term)
                : new ValueWords(vocabulary).say(category, attribute, value);
        return Optional.of(said)
                .filter(words -> words.chars().noneMatch(Character::isDigit)
                        && !isMake(words)
                        && !PROPER.matcher(words).find());
    }

    /** Whether it is called after a make, as Cherry MX is. */
    private boolean isMake(String words) {
        AttributeValue first = AttributeValue.of(words.split(" ", 2)[0]);
        return brief.findings().facets().stream()
                .filter(facet -> facet.attribute().equals(CatalogueItem.BRAND))
                .flatMap(facet -> facet.counts().stream())
                .anyMatch(count -> count.value().equals(first));
    }

    private String joined(List<String> options) {
        if (options.isEmpty()) {
            return "";
        }
        return String.join(draft.phrase("options.comma", Map.of()), options.subList(0, options.size() - 1))
                + draft.phrase("options.or", Map.of())
                + options.getLast();
    }
}

package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attribute values in words. Figures are the record's own; the only conversion made is 1000 GB = 1 TB, where people would make
 * it.
 */
public final class ValueWords {
    private static final double GB_PER_TB = 1000;
    /** Pairs that are multiplied; other pairs are the ends of a range. */
    private static final Set<String> PRODUCTS = Set.of("resolution", "modules");

    private final Vocabulary vocabulary;

    public ValueWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A value as people say it: {@code 2 TB}, {@code 黑色}. */
    public String say(String category, String attribute, AttributeValue value) {
        if (attribute.equals(CatalogueItem.PRICE) && value instanceof AttributeValue.Amount(double amount)) {
            return Money.say(amount, vocabulary.schema().currency(), vocabulary.language());
        }
        Optional<AttributeDefinition> definition = vocabulary.attributeDefinition(category, attribute);
        return switch (value) {
            case AttributeValue.Term(String term) ->
                definition.flatMap(known -> vocabulary.valueLabel(known, term)).orElse(term);
            case AttributeValue.Flag(boolean flag) -> flag(definition, flag);
            case AttributeValue.Amount(double amount) -> amount(amount, unit(definition));
            case AttributeValue.Several(List<AttributeValue> values) ->
                several(category, attribute, values, definition);
        };
    }

    /** A value as people say it, with what the record has beside it where the two differ: {@code 2 TB (2000 GB)}. */
    public String exact(String category, String attribute, AttributeValue value) {
        String said = say(category, attribute, value);
        if (attribute.equals(CatalogueItem.PRICE)) {
            return said;
        }
        Optional<AttributeDefinition> definition = vocabulary.attributeDefinition(category, attribute);
        String recorded =
                switch (value) {
                    case AttributeValue.Term(String term) -> term;
                    case AttributeValue.Flag _ -> said;
                    case AttributeValue.Amount(double amount) -> figure(amount, unit(definition));
                    case AttributeValue.Several _ -> said;
                };
        if (recorded.equals(said)) {
            return said;
        }
        return vocabulary.language().equals("zh") ? said + "（" + recorded + "）" : said + " (" + recorded + ")";
    }

    private String flag(Optional<AttributeDefinition> definition, boolean flag) {
        return definition
                .flatMap(known -> vocabulary.valueLabel(known, Boolean.toString(flag)))
                .or(() -> Phrasebook.of(vocabulary.language()).find("flag." + flag))
                .orElse(Boolean.toString(flag));
    }

    private String several(
            String category, String attribute, List<AttributeValue> values, Optional<AttributeDefinition> definition) {
        String unit = unit(definition);
        String[] units = unit.split("/", -1);
        List<String> parts = new ArrayList<>();
        boolean numbers = values.stream().allMatch(AttributeValue.Amount.class::isInstance);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof AttributeValue.Amount(double amount)) {
                parts.add(units.length == values.size() ? figure(amount, units[i]) : figure(amount, ""));
            } else {
                parts.add(say(category, attribute, values.get(i)));
            }
        }
        if (!numbers) {
            return String.join(vocabulary.language().equals("zh") ? "、" : ", ", parts);
        }
        String joined = String.join(PRODUCTS.contains(attribute) ? " × " : parts.size() == 2 ? "–" : ", ", parts);
        return units.length == values.size() || unit.isEmpty() ? joined : joined + " " + unit;
    }

    private String amount(double amount, String unit) {
        if (unit.equals("GB") && amount >= GB_PER_TB && amount % 10 == 0) {
            return figure(amount / GB_PER_TB, "TB");
        }
        return figure(amount, unit);
    }

    private String figure(double amount, String unit) {
        String number = BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
        String word = Phrasebook.of(vocabulary.language()).find("unit." + unit).orElse(unit);
        if (word.isEmpty()) {
            return number;
        }
        boolean close = word.equals("%") || word.equals("°") || word.equals("\"");
        return close ? number + word : number + " " + word;
    }

    private static String unit(Optional<AttributeDefinition> definition) {
        return definition.map(AttributeDefinition::unit).orElse("");
    }
}

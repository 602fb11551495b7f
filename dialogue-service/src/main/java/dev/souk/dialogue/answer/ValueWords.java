package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Attribute values in words. Figures are the record's own; the only conversion made is 1000 GB = 1 TB, where people would make
 * it.
 */
public final class ValueWords {
    private static final double GB_PER_TB = 1000;
    private static final String TIMES = "× ";
    private static final Pattern UNITS = Pattern.compile("[/–]");
    private static final List<String> JOINTS = List.of(" / ", ", ");
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
                definition.map(known -> term(known, term)).orElse(term);
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
                    case AttributeValue.Several(List<AttributeValue> values) ->
                        labelledFirst(definition, values).isEmpty() ? said : range(values, unit(definition), attribute);
                };
        if (recorded.equals(said)) {
            return said;
        }
        return vocabulary.language().equals("zh") ? said + "（" + recorded + "）" : said + " (" + recorded + ")";
    }

    /** A word's label; of several joined in one, each one's: White / Silver is 白色 / 銀色. */
    private String term(AttributeDefinition definition, String term) {
        Optional<String> whole = vocabulary.valueLabel(definition, term);
        if (whole.isPresent()) {
            return whole.get();
        }
        for (String mark : JOINTS) {
            if (term.contains(mark)) {
                return Stream.of(term.split(Pattern.quote(mark)))
                        .map(part -> vocabulary.valueLabel(definition, part).orElse(part))
                        .distinct()
                        .collect(Collectors.joining(mark.isBlank() || mark.startsWith(",") ? comma() : mark));
            }
        }
        return term;
    }

    private String comma() {
        return vocabulary.language().equals("zh") ? "、" : ", ";
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
        boolean numbers = values.stream().allMatch(AttributeValue.Amount.class::isInstance);
        if (!numbers) {
            return values.stream().map(value -> say(category, attribute, value)).collect(Collectors.joining(comma()));
        }
        Optional<String> first = labelledFirst(definition, values);
        return first.isPresent()
                ? first.get() + "-" + range(values.subList(1, values.size()), unit, attribute)
                : range(values, unit, attribute);
    }

    /** The label of a list's first number, where it has one of its own: the DDR5 of 5 and 6000 MHz. */
    private Optional<String> labelledFirst(Optional<AttributeDefinition> definition, List<AttributeValue> values) {
        return values.size() == 2 && values.getFirst() instanceof AttributeValue.Amount amount
                ? definition.flatMap(
                        known -> vocabulary.valueLabel(known, amount.json().toString()))
                : Optional.empty();
    }

    private String range(List<AttributeValue> values, String unit, String attribute) {
        String[] units = UNITS.split(unit, -1);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof AttributeValue.Amount(double amount)) {
                parts.add(
                        units.length == values.size() && units.length > 1
                                ? figure(amount, units[i])
                                : figure(amount, ""));
            }
        }
        String joined = String.join(PRODUCTS.contains(attribute) ? " × " : parts.size() == 2 ? "–" : ", ", parts);
        boolean each = units.length == values.size() && units.length > 1;
        return each || unit.isEmpty()
                ? joined
                : joined + " " + (unit.startsWith(TIMES) ? unit.substring(TIMES.length()) : unit);
    }

    private String amount(double amount, String unit) {
        if (unit.equals("GB") && amount >= GB_PER_TB && amount % 10 == 0) {
            return figure(amount / GB_PER_TB, "TB");
        }
        return figure(amount, unit);
    }

    private String figure(double amount, String unit) {
        String number = BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
        Phrasebook phrases = Phrasebook.of(vocabulary.language());
        Optional<String> singular = amount == 1 ? phrases.find("unit.one." + unit) : Optional.empty();
        String word = singular.or(() -> phrases.find("unit." + unit)).orElse(unit);
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

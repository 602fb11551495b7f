package dev.souk.standalone.chat;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemText;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A product in a line or two. */
final class Product {
    private static final int LONGEST = 100;
    private static final int ATTRIBUTES = 4;
    private static final List<String> ON_TOP = List.of(
            CatalogueItem.PRICE, CatalogueItem.RATING, CatalogueItem.REVIEWS, CatalogueItem.STOCK, CatalogueItem.BRAND);

    private Product() {}

    static String name(CatalogueItem item, String locale) {
        return text(item, locale).map(ItemText::name).orElse(item.itemId());
    }

    /** Name, price, rating and brand; then what it is, in the language asked for where there is one. */
    static String lines(int number, CatalogueItem item, String locale) {
        List<String> top = new ArrayList<>();
        top.add(number + ". " + name(item, locale));
        amount(item, CatalogueItem.PRICE).ifPresent(price -> top.add(format("#,##0.00", price)));
        amount(item, CatalogueItem.RATING)
                .ifPresent(rating -> top.add("★" + format("0.0", rating)
                        + amount(item, CatalogueItem.REVIEWS)
                                .map(reviews -> " (" + format("0", reviews) + ")")
                                .orElse("")));
        Optional.ofNullable(item.attributes().get(CatalogueItem.BRAND)).ifPresent(brand -> top.add(written(brand)));
        String below = facts(item, locale);
        return String.join("  ", top) + (below.isEmpty() ? "" : "\n   " + below);
    }

    private static String facts(CatalogueItem item, String locale) {
        String description = text(item, locale).map(ItemText::description).orElse("");
        if (!description.isEmpty()) {
            return shortened(description);
        }
        return item.attributes().entrySet().stream()
                .filter(attribute -> !ON_TOP.contains(attribute.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .limit(ATTRIBUTES)
                .map(attribute -> attribute.getKey().replace('_', ' ') + ": " + written(attribute.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static Optional<ItemText> text(CatalogueItem item, String locale) {
        String language = Locale.forLanguageTag(locale).getLanguage();
        return Optional.ofNullable(item.texts().get(language))
                .or(() -> Optional.ofNullable(item.texts().get("en")))
                .or(() -> item.texts().values().stream().findFirst());
    }

    private static Optional<Double> amount(CatalogueItem item, String attribute) {
        return item.attributes().get(attribute) instanceof AttributeValue.Amount amount
                ? Optional.of(amount.amount())
                : Optional.empty();
    }

    private static String written(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Term term -> term.term();
            case AttributeValue.Amount amount -> format("#,##0.##", amount.amount());
            case AttributeValue.Flag flag -> flag.flag() ? "✓" : "✗";
            case AttributeValue.Several several ->
                several.values().stream().map(Product::written).collect(Collectors.joining("/"));
        };
    }

    private static String format(String pattern, double number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

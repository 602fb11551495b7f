package dev.souk.dialogue.turn;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.contracts.need.Strength;
import dev.souk.dialogue.need.NeedTracker;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.Ambiguity;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A shop of five headphones, one of them without a price, whose messages mean what a test says they mean. */
public final class HeadphoneShop {
    public static final String ID = "demo";

    private final Map<String, List<Act>> meanings = new HashMap<>();

    /** The items, cheapest first. */
    public static List<CatalogueItem> items() {
        List<CatalogueItem> items = new ArrayList<>();
        items.add(item(1, "Aru Pebble", 39.9, 20));
        items.add(item(2, "Borea Nimbus", 59.0, 30));
        items.add(item(3, "Cadenza One", 79.98, 24));
        items.add(item(4, "Dorado Fit", 99.5, 40));
        items.add(item(5, "Elmar Classic", null, 12));
        return List.copyOf(items);
    }

    public static CatalogueItem item(int number, String name, @Nullable Double price, double batteryLife) {
        Map<String, AttributeValue> attributes = new HashMap<>();
        attributes.put("wireless", AttributeValue.of(true));
        attributes.put("color", AttributeValue.of("black"));
        attributes.put("battery_life", AttributeValue.of(batteryLife));
        attributes.put("brand", AttributeValue.of(name.substring(0, name.indexOf(' '))));
        attributes.put(
                "frequency_response",
                new AttributeValue.Several(List.of(AttributeValue.of(15), AttributeValue.of(25))));
        if (price != null) {
            attributes.put("price", AttributeValue.of(price));
        }
        return new CatalogueItem(
                ID,
                "hp-" + number,
                "headphones",
                Map.of("en", new ItemText(name, "Good for the gym.")),
                attributes,
                List.of(),
                new ItemSource("catalogue.ndjson", number));
    }

    public static CatalogueSchema schema() {
        CategoryDefinition headphones = new CategoryDefinition(
                "headphones",
                Map.of("en", List.of("headphones"), "zh", List.of("耳機")),
                List.of(
                        attribute("wireless", AttributeKind.FLAG, "", "wireless", "無線"),
                        attribute("color", AttributeKind.TERM, "", "color", "顏色"),
                        attribute("battery_life", AttributeKind.AMOUNT, "h", "battery life", "電池續航"),
                        attribute("frequency_response", AttributeKind.AMOUNTS, "", "frequency response", "頻率響應")),
                5);
        return new CatalogueSchema(ID, 7, "USD", List.of("en", "zh"), List.of(headphones), 5);
    }

    private static AttributeDefinition attribute(
            String attribute, AttributeKind kind, String unit, String english, String chinese) {
        Map<String, Map<String, List<String>>> values = attribute.equals("color")
                ? Map.of("black", Map.of("en", List.of("black"), "zh", List.of("黑色")))
                : Map.of();
        return new AttributeDefinition(
                attribute,
                kind,
                unit,
                Map.of("en", List.of(english), "zh", List.of(chinese)),
                values,
                Map.of(),
                Map.of());
    }

    /** From now on these words mean these acts. */
    public HeadphoneShop meaning(String words, Act... acts) {
        meanings.put(words, List.of(acts));
        return this;
    }

    public Shop shop() {
        Map<String, CatalogueItem> records = new HashMap<>();
        items().forEach(item -> records.put(item.itemId(), item));
        return new Shop(
                schema(), records, this::read, new NeedTracker((_, _) -> true), Lexicon.compile(schema(), items()));
    }

    private Understood read(Utterance utterance) {
        List<Act> acts = meanings.getOrDefault(utterance.text(), List.of(new Act.Unknown(utterance.text())));
        String language = utterance.locale().startsWith("zh") ? "zh" : "en";
        List<Ambiguity> open = utterance.text().contains("euros")
                ? List.of(Ambiguity.ofMoney(new Span(0, utterance.text().length(), utterance.text())))
                : List.of();
        boolean unread = acts.stream().allMatch(Act.Unknown.class::isInstance);
        return new Understood(
                acts, null, utterance.needs().current(), language, 1, open, unread ? utterance.text() : "");
    }

    public static Act wants(String attribute, Operator operator, AttributeValue value) {
        return new Act.Reveal(
                Need.SELF,
                new Constraint(attribute, operator, List.of(value), Polarity.REQUIRE, Strength.HARD, 0, null, ""));
    }

    public static Act wantsHeadphones() {
        return wants(Constraint.CATEGORY, Operator.IS, AttributeValue.of("headphones"));
    }
}

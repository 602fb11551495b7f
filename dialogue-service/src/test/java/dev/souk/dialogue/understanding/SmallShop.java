package dev.souk.dialogue.understanding;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.dialogue.understanding.linking.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A made-up catalogue of three categories and twelve products, with labels in both languages. */
public final class SmallShop {
    private static final Map<String, Map<String, List<String>>> COLORS = Map.of(
            "black", names("black", "黑色"),
            "white", names("white", "白色"),
            "red", names("red", "紅色"));

    private SmallShop() {}

    /** Its lexicon. */
    public static Lexicon lexicon() {
        return Lexicon.compile(schema(), items());
    }

    public static CatalogueSchema schema() {
        AttributeDefinition price = attribute("price", AttributeKind.AMOUNT, "", Map.of());
        AttributeDefinition brand = attribute("brand", AttributeKind.TERM, "", Map.of());
        AttributeDefinition color = attribute("color", AttributeKind.TERM, "", COLORS);
        AttributeDefinition wireless = attribute(
                "wireless",
                AttributeKind.FLAG,
                "",
                Map.of("true", names("wireless", "無線"), "false", names("wired", "有線")));
        AttributeDefinition backlight =
                attribute("backlight", AttributeKind.FLAG, "", Map.of("true", names("backlight", "背光")));
        AttributeDefinition switches = attribute(
                "switches",
                AttributeKind.TERM,
                "",
                Map.of("blue", names("blue switches", "青軸"), "brown", names("brown switches", "茶軸")));
        AttributeDefinition feet = new AttributeDefinition(
                "feet",
                AttributeKind.TERM,
                "",
                names("feet", "腳架"),
                Map.of("tilt", names("adjustable feet", "可調腳架"), "flat", names("fixed feet", "固定腳架")),
                Map.of(),
                Map.of());
        AttributeDefinition weight = new AttributeDefinition(
                "weight", AttributeKind.AMOUNT, "g", names("weight", "重量"), Map.of(), names("light", "輕"), Map.of());
        AttributeDefinition clarity = new AttributeDefinition(
                "clarity",
                AttributeKind.AMOUNT,
                "dB",
                names("signal to noise", "訊噪比"),
                Map.of(),
                Map.of(),
                names("noise-free", "雜訊少"));
        AttributeDefinition capacity = attribute("capacity", AttributeKind.AMOUNT, "GB", Map.of());
        return new CatalogueSchema(
                "demo",
                1,
                "USD",
                List.of("en", "zh"),
                List.of(
                        category("headphones", "耳機", List.of(price, brand, color, wireless, weight, clarity)),
                        category("keyboards", "鍵盤", List.of(price, brand, color, switches, backlight, feet)),
                        category("drives", "硬碟", List.of(price, brand, capacity))),
                12);
    }

    public static List<CatalogueItem> items() {
        List<CatalogueItem> items = new ArrayList<>();
        String[] brands = {"Sonora", "Kestrel", "Murano", "Tidewell"};
        for (int i = 0; i < 4; i++) {
            String color = i % 2 == 0 ? "black" : "white";
            items.add(item(
                    "headphones",
                    i,
                    brands[i],
                    Map.of(
                            "price", AttributeValue.of(50.0 + 30 * i),
                            "color", AttributeValue.of(color),
                            "wireless", AttributeValue.of(i < 2),
                            "weight", AttributeValue.of(300.0 - 20 * i))));
            items.add(item(
                    "keyboards",
                    i,
                    brands[i],
                    Map.of(
                            "price", AttributeValue.of(40.0 + 40 * i),
                            "color", AttributeValue.of(color),
                            "switches", AttributeValue.of(i < 2 ? "blue" : "brown"),
                            "backlight", AttributeValue.of(i == 0),
                            "feet", AttributeValue.of(i == 1 ? "tilt" : "flat"))));
            items.add(item(
                    "drives",
                    i,
                    brands[i],
                    Map.of(
                            "price", AttributeValue.of(60.0 + 50 * i),
                            "capacity", AttributeValue.of(500.0 * (1 << i)))));
        }
        return items;
    }

    private static CatalogueItem item(String category, int row, String brand, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> all = new LinkedHashMap<>(attributes);
        all.put("brand", AttributeValue.of(brand));
        return new CatalogueItem(
                "demo",
                category + "-" + row,
                category,
                Map.of("en", new ItemText(brand + " ZX" + (100 + row) + category.charAt(0), "")),
                all,
                List.of(),
                new ItemSource("small", row));
    }

    private static CategoryDefinition category(String id, String chinese, List<AttributeDefinition> attributes) {
        return new CategoryDefinition(id, names(id, chinese), attributes, 4);
    }

    private static AttributeDefinition attribute(
            String name, AttributeKind kind, String unit, Map<String, Map<String, List<String>>> values) {
        return new AttributeDefinition(name, kind, unit, Map.of(), values, Map.of(), Map.of());
    }

    private static Map<String, List<String>> names(String english, String chinese) {
        return Map.of("en", List.of(english), "zh", List.of(chinese));
    }
}

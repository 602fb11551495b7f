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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A made-up shop of parts, with what makes parts hard: lists of numbers, counts of sizes, variants of values, absent fields. */
final class PartsShop {
    private PartsShop() {}

    static Lexicon lexicon() {
        return Lexicon.compile(schema(), items());
    }

    private static CatalogueSchema schema() {
        AttributeDefinition price = attribute("price", AttributeKind.AMOUNT, "", Map.of(), Map.of());
        AttributeDefinition speed = attribute(
                "speed",
                AttributeKind.AMOUNTS,
                "MHz",
                names("speed", "速度"),
                Map.of("4", names("DDR4", "DDR4"), "5", names("DDR5", "DDR5")));
        AttributeDefinition modules =
                attribute("modules", AttributeKind.AMOUNTS, "× GB", names("modules", "模組"), Map.of());
        AttributeDefinition switches = attribute(
                "switches",
                AttributeKind.TERM,
                "",
                names("switches", "軸體"),
                Map.of("Red", Map.of("en", List.of("red", "for gaming"), "zh", List.of("紅軸", "紅鍵", "打遊戲"))));
        AttributeDefinition hand = attribute(
                "hand",
                AttributeKind.TERM,
                "",
                names("hand", "慣用手"),
                Map.of("Left", names("left-handed", "左手"), "Both", names("~left-handed", "~左手")));
        AttributeDefinition edition = attribute(
                "name",
                AttributeKind.TEXT,
                "",
                Map.of(),
                Map.of("Pro", names("pro", "專業版"), "Home", names("home", "家用版")));
        AttributeDefinition size = attribute(
                "size",
                AttributeKind.AMOUNT,
                "mm",
                Map.of("en", List.of("size", "tier"), "zh", List.of("尺寸")),
                Map.of("*", names("liquid", "水冷"), "null", names("air", "空冷")));
        AttributeDefinition length = new AttributeDefinition(
                "length",
                AttributeKind.AMOUNT,
                "mm",
                Map.of("en", List.of("length", "mm of clearance"), "zh", List.of("長度")),
                Map.of(),
                names("short", "短"),
                names("long", "長"));
        AttributeDefinition grade = new AttributeDefinition(
                "grade",
                AttributeKind.TERM,
                "",
                Map.of("en", List.of("grade", "tier"), "zh", List.of("等級", "水冷等級")),
                Map.of(
                        "bronze", Map.of("en", List.of("bronze", "metallic"), "zh", List.of("銅牌")),
                        "gold", Map.of("en", List.of("gold", "metallic"), "zh", List.of("金牌"))),
                Map.of(),
                Map.of(),
                List.of("bronze", "silver", "gold", "platinum"));
        AttributeDefinition fans = attribute(
                "fans",
                AttributeKind.AMOUNT,
                "",
                Map.of("en", List.of("cooling fans", "coolers"), "zh", List.of("散熱風扇")),
                Map.of("2", names("dual fan", "兩扇")));
        AttributeDefinition brand = attribute("brand", AttributeKind.TERM, "", Map.of(), Map.of());
        AttributeDefinition power = attribute("power", AttributeKind.AMOUNT, "W", names("output", "輸出"), Map.of());
        AttributeDefinition chip = attribute("chip", AttributeKind.TERM, "", names("chip", "晶片"), Map.of());
        return new CatalogueSchema(
                "demo",
                1,
                "USD",
                List.of("en"),
                List.of(
                        category("memory", "記憶體", List.of(price, speed, modules)),
                        new CategoryDefinition(
                                "keyboards",
                                Map.of("en", List.of("keyboards"), "zh", List.of("鍵盤", "紅鍵")),
                                List.of(price, switches, hand),
                                20),
                        new CategoryDefinition(
                                "coolers",
                                Map.of("en", List.of("coolers", "cooling cards"), "zh", List.of("散熱器")),
                                List.of(price, brand, size, grade),
                                20),
                        category("cards", "顯示卡", List.of(price, length, fans, chip)),
                        category("supplies", "不斷電系統", List.of(price, power, edition))),
                100);
    }

    private static List<CatalogueItem> items() {
        List<CatalogueItem> items = new ArrayList<>();
        String[] switches = {"Tern MX Brown", "Tern MX Red", "Tern MX Red Silent", "Otter Red"};
        String[] chips = {"Varda GX 4070", "Varda GX 4070 Plus", "Varda GX 4090"};
        for (int i = 0; i < 20; i++) {
            double count = i % 2 + 1;
            double gigabytes = i % 4 < 2 ? 8 : 16;
            double generation = i % 3 == 0 ? 5 : 4;
            double megahertz = generation == 5 ? 6000 : i % 3 == 1 ? 3200 : 3600;
            Map<String, AttributeValue> memory = new HashMap<>();
            memory.put("speed", list(generation, megahertz));
            memory.put("modules", list(count, gigabytes));
            items.add(item("memory", i, "Kit " + (int) (count * gigabytes) + " GB", 40 + 5 * i, memory));
            items.add(item(
                    "keyboards",
                    i,
                    "Board",
                    50 + i,
                    Map.of(
                            "switches",
                            AttributeValue.of(switches[i % 4]),
                            "hand",
                            AttributeValue.of(i < 4 ? "Left" : "Both"))));
            items.add(item("coolers", i, "Cooler", 30 + i, cooler(i)));
            items.add(item(
                    "supplies",
                    i,
                    i % 2 == 0 ? "Supply Duo 7 Home" : "Supply Duo 7 Pro",
                    60 + i,
                    Map.of("power", AttributeValue.of(300.0 + 50 * i))));
            items.add(item(
                    "cards",
                    i,
                    "Card",
                    300 + i,
                    Map.of(
                            "length",
                            AttributeValue.of(200.0 + 10 * i),
                            "fans",
                            AttributeValue.of(1.0 + i % 3),
                            "chip",
                            AttributeValue.of(chips[i % 3]))));
        }
        return items;
    }

    private static Map<String, AttributeValue> cooler(int row) {
        String[] grades = {"bronze", "silver", "gold", "platinum"};
        AttributeValue grade = AttributeValue.of(grades[row % 4]);
        AttributeValue brand = AttributeValue.of("Varda");
        return row % 2 == 0
                ? Map.of("grade", grade, "brand", brand)
                : Map.of("grade", grade, "brand", brand, "size", AttributeValue.of(240.0));
    }

    private static AttributeValue list(double one, double other) {
        return new AttributeValue.Several(List.of(AttributeValue.of(one), AttributeValue.of(other)));
    }

    private static CatalogueItem item(
            String category, int row, String name, double price, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> all = new HashMap<>(attributes);
        all.put("price", AttributeValue.of(price));
        return new CatalogueItem(
                "demo",
                category + "-" + row,
                category,
                Map.of("en", new ItemText(name, "")),
                all,
                List.of(),
                new ItemSource("parts", row));
    }

    private static CategoryDefinition category(String id, String chinese, List<AttributeDefinition> attributes) {
        return new CategoryDefinition(id, names(id, chinese), attributes, 20);
    }

    private static AttributeDefinition attribute(
            String name,
            AttributeKind kind,
            String unit,
            Map<String, List<String>> labels,
            Map<String, Map<String, List<String>>> values) {
        return new AttributeDefinition(name, kind, unit, labels, values, Map.of(), Map.of());
    }

    private static Map<String, List<String>> names(String english, String chinese) {
        return Map.of("en", List.of(english), "zh", List.of(chinese));
    }
}

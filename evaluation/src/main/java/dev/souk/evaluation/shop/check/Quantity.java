package dev.souk.evaluation.shop.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number in a text, with its unit or currency; the unit is empty where it has none.
 *
 * @param written as the text has it
 */
record Quantity(double amount, String unit, String written) {
    /** Unit → what the amount may be multiplied by to be a record's, besides 1. */
    private static final Map<String, List<Double>> SCALES = Map.ofEntries(
            Map.entry("tb", List.of(1000.0, 1024.0)),
            Map.entry("gb", List.of(0.001, 1.0 / 1024)),
            Map.entry("mb", List.of(0.001)),
            Map.entry("ghz", List.of(1000.0)),
            Map.entry("mhz", List.of(0.001)),
            Map.entry("khz", List.of(1000.0)),
            Map.entry("kg", List.of(1000.0)),
            Map.entry("公斤", List.of(1000.0)),
            Map.entry("l", List.of(1000.0)),
            Map.entry("公升", List.of(1000.0)),
            Map.entry("cm", List.of(10.0)),
            Map.entry("公分", List.of(10.0)),
            Map.entry("kw", List.of(1000.0)),
            Map.entry("h", List.of(60.0)),
            Map.entry("hours", List.of(60.0)),
            Map.entry("小時", List.of(60.0)));

    /** Latin units, which no letter may follow. */
    private static final List<String> LATIN = List.of(
            "USD", "TWD", "EUR", "dollars", "dollar", "bucks", "TB", "GB", "MB", "GHz", "MHz", "kHz", "Hz", "kW", "W",
            "watts", "VA", "mAh", "kg", "g", "grams", "mm", "cm", "m", "metres", "meters", "inches", "inch", "in", "L",
            "liters", "litres", "ml", "hours", "hour", "h", "hrs", "minutes", "min", "days", "day", "months", "dB",
            "dBA", "lm", "lumens", "kPa", "bar", "cups", "cup", "stars", "star", "reviews", "cores", "MP", "ports",
            "pockets", "buttons", "rpm", "RPM", "CFM", "ms", "DPI", "dpi", "K", "bit", "bits");

    private static final List<String> OTHER = List.of(
            "%",
            "°", "″", "\"", "元", "塊錢", "塊", "美元", "美金", "歐元", "吋", "英吋", "寸", "公斤", "公克", "克", "公升", "毫升", "公分", "公尺",
            "小時", "分鐘", "天", "個月", "瓦", "分貝", "流明", "毫安", "萬畫素", "畫素", "核心", "核", "人份", "顆星", "星", "則評論", "度", "赫茲",
            "轉");

    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final Pattern QUANTITY = Pattern.compile("(US\\$|NT\\$|\\$|€|£|¥)?\\s?(?<![\\d.,A-Za-z])" + NUMBER
            + "(?:[ \\u00a0-]?(?:" + alternatives(OTHER) + "|(?:" + alternatives(LATIN) + ")(?![A-Za-z])))?");
    private static final Pattern LEADING = Pattern.compile(".*?" + NUMBER);
    private static final Pattern BARE = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static String alternatives(List<String> units) {
        return units.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** All numbers of a text. */
    static List<Quantity> in(String text) {
        List<Quantity> quantities = new ArrayList<>();
        Matcher matcher = QUANTITY.matcher(text);
        while (matcher.find()) {
            String written = matcher.group().strip();
            String currency = matcher.group(1) == null ? "" : matcher.group(1);
            Matcher leading = LEADING.matcher(written);
            String unit = currency;
            if (leading.lookingAt() && currency.isEmpty()) {
                unit = written.substring(leading.end()).replaceFirst("^[ \\u00a0-]", "");
            }
            quantities.add(new Quantity(
                    Double.parseDouble(matcher.group(2).replace(",", "")), unit.toLowerCase(Locale.ROOT), written));
        }
        return quantities;
    }

    /** Numbers inside a record's words: the 8 of {@code Radeon RX 6600 8GB}. */
    static List<Double> numbersIn(String words) {
        return BARE.matcher(words)
                .results()
                .map(match -> Double.parseDouble(match.group()))
                .toList();
    }

    boolean hasUnit() {
        return !unit.isEmpty();
    }

    /** Whether this is the value, in its own unit or a bigger or smaller one of the kind. */
    boolean states(double value) {
        return near(amount, value)
                || SCALES.getOrDefault(unit, List.of()).stream().anyMatch(scale -> near(amount * scale, value));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
    }
}

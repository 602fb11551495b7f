package dev.souk.retrieval.schema;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A unit of measure with its dimension and its size in the dimension's base; storage counts in thousands, so 2 TB are 2000 GB. */
public enum Unit {
    KB("KB", Dimension.STORAGE, 1e-6, "kb", "kilobyte", "kilobytes"),
    MB("MB", Dimension.STORAGE, 1e-3, "mb", "megabyte", "megabytes"),
    GB("GB", Dimension.STORAGE, 1, "gb", "gigabyte", "gigabytes"),
    TB("TB", Dimension.STORAGE, 1e3, "tb", "terabyte", "terabytes"),
    HZ("Hz", Dimension.FREQUENCY, 1, "hz", "赫茲", "赫兹"),
    KHZ("kHz", Dimension.FREQUENCY, 1e3, "khz"),
    MHZ("MHz", Dimension.FREQUENCY, 1e6, "mhz"),
    GHZ("GHz", Dimension.FREQUENCY, 1e9, "ghz"),
    MILLIGRAM("mg", Dimension.MASS, 1e-3, "mg"),
    GRAM("g", Dimension.MASS, 1, "g", "gram", "grams", "克", "公克"),
    KILOGRAM("kg", Dimension.MASS, 1e3, "kg", "kilogram", "kilograms", "公斤", "千克"),
    OUNCE("oz", Dimension.MASS, 28.349523125, "oz", "ounce", "ounces"),
    POUND("lb", Dimension.MASS, 453.59237, "lb", "lbs", "pound", "pounds"),
    MILLIMETRE("mm", Dimension.LENGTH, 1, "mm", "毫米", "公釐"),
    CENTIMETRE("cm", Dimension.LENGTH, 10, "cm", "厘米", "公分"),
    METRE("m", Dimension.LENGTH, 1e3, "m", "meter", "meters", "metre", "metres", "公尺", "米"),
    INCH("in", Dimension.LENGTH, 25.4, "in", "inch", "inches", "\"", "吋", "英吋", "英寸"),
    MILLISECOND("ms", Dimension.TIME, 1, "ms", "毫秒"),
    SECOND("s", Dimension.TIME, 1e3, "s", "sec", "seconds", "秒"),
    MINUTE("min", Dimension.TIME, 6e4, "min", "mins", "minute", "minutes", "分鐘", "分钟"),
    HOUR("h", Dimension.TIME, 3.6e6, "h", "hr", "hrs", "hour", "hours", "小時", "小时"),
    MILLIWATT("mW", Dimension.POWER, 1e-3, "mw"),
    WATT("W", Dimension.POWER, 1, "w", "watt", "watts", "瓦"),
    KILOWATT("kW", Dimension.POWER, 1e3, "kw"),
    VOLT("V", Dimension.VOLTAGE, 1, "v", "volt", "volts", "伏"),
    MILLIAMPERE_HOUR("mAh", Dimension.CHARGE, 1, "mah", "毫安時", "毫安时"),
    AMPERE_HOUR("Ah", Dimension.CHARGE, 1e3, "ah"),
    MILLILITRE("ml", Dimension.VOLUME, 1, "ml", "毫升"),
    LITRE("L", Dimension.VOLUME, 1e3, "l", "liter", "liters", "litre", "litres", "公升", "升"),
    DECIBEL("dB", Dimension.LOUDNESS, 1, "db", "dba", "db(a)", "分貝", "分贝"),
    LUMEN("lm", Dimension.LIGHT, 1, "lm", "lumen", "lumens", "流明"),
    DEGREE("°", Dimension.ANGLE, 1, "°", "degrees", "度"),
    PERCENT("%", Dimension.SHARE, 1, "%", "percent"),
    RPM("rpm", Dimension.ROTATION, 1, "rpm", "轉");

    /** What a unit measures: only units of one dimension convert into each other. */
    public enum Dimension {
        STORAGE,
        FREQUENCY,
        MASS,
        LENGTH,
        TIME,
        POWER,
        VOLTAGE,
        CHARGE,
        VOLUME,
        LOUDNESS,
        LIGHT,
        ANGLE,
        SHARE,
        ROTATION
    }

    private static final Map<String, Unit> BY_WORD = new HashMap<>();

    static {
        Arrays.stream(values())
                .forEach(unit ->
                        Pattern.compile(" ").splitAsStream(unit.words).forEach(word -> BY_WORD.put(word, unit)));
    }

    private final String symbol;
    private final Dimension dimension;
    private final double size;
    private final String words;

    Unit(String symbol, Dimension dimension, double size, String... words) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.size = size;
        this.words = String.join(" ", words);
    }

    /** The unit that a word or symbol names, ignoring case. */
    public static Optional<Unit> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    public String symbol() {
        return symbol;
    }

    public Dimension dimension() {
        return dimension;
    }

    /**
     * So much of this unit in another.
     *
     * @throws IllegalArgumentException if the other measures something else
     */
    public double in(Unit other, double amount) {
        if (other.dimension != dimension) {
            throw new IllegalArgumentException("unit: " + other.symbol + " does not measure "
                    + dimension.name().toLowerCase(Locale.ROOT) + " as " + symbol + " does");
        }
        return other == this ? amount : rounded(amount * size / other.size);
    }

    private static double rounded(double amount) {
        return Math.rint(amount * 1e9) / 1e9;
    }
}

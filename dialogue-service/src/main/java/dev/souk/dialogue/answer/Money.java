package dev.souk.dialogue.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Prices in words: the figure exactly as the record has it, two decimals where there is a fraction, no thousands separator. */
public final class Money {
    private Money() {}

    /** A price in a currency, as people who write the language write it. */
    public static String say(double amount, String currency, String language) {
        String figure = figure(amount);
        boolean chinese = language.equals("zh");
        return switch (currency.toUpperCase(Locale.ROOT)) {
            case "USD" -> "$" + figure;
            case "TWD" -> chinese ? figure + " 元" : "NT$" + figure;
            case "EUR" -> chinese ? figure + " 歐元" : "€" + figure;
            case "GBP" -> chinese ? figure + " 英鎊" : "£" + figure;
            case "JPY" -> chinese ? figure + " 日圓" : "¥" + figure;
            case "HKD" -> chinese ? figure + " 港幣" : "HK$" + figure;
            case "CNY" -> chinese ? figure + " 人民幣" : "CN¥" + figure;
            default -> figure + " " + currency;
        };
    }

    private static String figure(double amount) {
        BigDecimal exact = BigDecimal.valueOf(amount).stripTrailingZeros();
        if (exact.scale() <= 0) {
            return exact.toBigInteger().toString();
        }
        return exact.setScale(Math.max(2, exact.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}

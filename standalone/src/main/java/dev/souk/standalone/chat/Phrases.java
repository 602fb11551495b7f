package dev.souk.standalone.chat;

import java.net.URI;
import java.util.Locale;

/** What the terminal itself says, in the shopper's language. */
enum Phrases {
    ENGLISH(
            "Say what you are looking for. /help says what else there is.",
            """
            why 2    why the second product was shown
            /new     a new conversation
            /help    this
            /quit    the end""",
            "Nothing answers at %s. Start the shop with ./souk up, or name another address with --url.",
            "A new conversation.",
            "There is no product %d; %d were shown.",
            "(%d ms, %s)"),
    CHINESE(
            "想找什麼，直接說就好。輸入 /help 看其他用法。",
            """
            為什麼 2  為什麼推薦第二個商品（why 2 也可以）
            /new     重新開始對話
            /help    這份說明
            /quit    離開""",
            "%s 沒有回應。請先用 ./souk up 開店，或用 --url 指定其他位址。",
            "重新開始。",
            "沒有第 %d 個商品，剛才列了 %d 個。",
            "（%d 毫秒，%s）");

    private final String welcome;
    private final String help;
    private final String nobody;
    private final String renewed;
    private final String notShown;
    private final String closing;

    Phrases(String welcome, String help, String nobody, String renewed, String notShown, String closing) {
        this.welcome = welcome;
        this.help = help;
        this.nobody = nobody;
        this.renewed = renewed;
        this.notShown = notShown;
        this.closing = closing;
    }

    static Phrases of(String locale) {
        return Locale.forLanguageTag(locale).getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    String welcome() {
        return welcome;
    }

    String help() {
        return help;
    }

    String nobody(URI url) {
        return nobody.formatted(url);
    }

    String renewed() {
        return renewed;
    }

    String notShown(int number, int shown) {
        return notShown.formatted(number, shown);
    }

    String closing(long millis, String tier) {
        return closing.formatted(millis, tier);
    }
}

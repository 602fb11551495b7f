package dev.souk.standalone.chat;

import org.jspecify.annotations.Nullable;

/** The language of the conversation: the one asked for, or that of the last message that shows one. For one thread. */
final class Tongue {
    private static final String CHINESE = "zh-TW";
    private static final String ENGLISH = "en";

    private final boolean fixed;
    private String locale;

    /**
     * @param asked the locale asked for, or null to tell from the messages
     * @param before the first message
     */
    Tongue(@Nullable String asked, Phrases before) {
        this.fixed = asked != null;
        this.locale = asked != null ? asked : before == Phrases.CHINESE ? CHINESE : ENGLISH;
    }

    /** Takes note of what a message is written in. */
    void hear(String message) {
        if (fixed) {
            return;
        }
        if (message.codePoints().anyMatch(Character::isIdeographic)) {
            locale = CHINESE;
        } else if (message.codePoints().anyMatch(Character::isLetter)) {
            locale = ENGLISH;
        }
    }

    String locale() {
        return locale;
    }

    Phrases phrases() {
        return Phrases.of(locale);
    }
}

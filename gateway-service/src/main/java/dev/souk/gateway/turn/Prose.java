package dev.souk.gateway.turn;

import dev.souk.contracts.conversation.Sentence;
import java.util.List;
import java.util.Set;

/** Sentences as running text: a space between them where the script writes one, tables on lines of their own. */
public final class Prose {
    private static final String TABLE = "|";
    private static final Set<Character.UnicodeBlock> WIDE = Set.of(
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private Prose() {}

    public static String joined(List<Sentence> sentences) {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (Sentence sentence : sentences) {
            text.append(between(last, sentence.text())).append(sentence.text());
            last = sentence.text();
        }
        return text.toString();
    }

    /** What stands between one sentence and the next. */
    public static String between(String sentence, String next) {
        if (sentence.isEmpty() || next.isEmpty()) {
            return "";
        }
        if (sentence.startsWith(TABLE) || next.startsWith(TABLE)) {
            return "\n\n";
        }
        int end = sentence.codePointBefore(sentence.length());
        boolean wide = Character.isIdeographic(end) || WIDE.contains(Character.UnicodeBlock.of(end));
        return wide || Character.isWhitespace(end) ? "" : " ";
    }
}

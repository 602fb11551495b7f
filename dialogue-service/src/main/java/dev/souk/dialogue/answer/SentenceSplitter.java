package dev.souk.dialogue.answer;

import java.util.function.Consumer;

/**
 * Cuts a stream of text pieces into sentences, wherever the pieces were cut. A Western full stop ends one only before white space, so
 * neither {@code {item.1.price}} nor a decimal is cut. Belongs to one answer; not thread-safe.
 */
final class SentenceSplitter {
    private static final String ENDS = ".!?。！？";
    private static final String CLOSERS = "”’\"'」』）)";

    private final Consumer<String> sentences;
    private final StringBuilder open = new StringBuilder();

    SentenceSplitter(Consumer<String> sentences) {
        this.sentences = sentences;
    }

    void accept(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char next = piece.charAt(i);
            if (next == '\n') {
                end();
            } else {
                if (isOver(next)) {
                    end();
                }
                open.append(next);
            }
        }
    }

    /** What is left without an end is dropped: it may be half a sentence. */
    void finish() {
        if (isEnded()) {
            end();
        }
        open.setLength(0);
    }

    private boolean isOver(char next) {
        if (!isEnded()) {
            return false;
        }
        char last = open.charAt(open.length() - 1);
        boolean wide = last > 0x2E80;
        return CLOSERS.indexOf(next) < 0 && ENDS.indexOf(next) < 0 && (wide || Character.isWhitespace(next));
    }

    private boolean isEnded() {
        int at = open.length() - 1;
        while (at >= 0 && CLOSERS.indexOf(open.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(open.charAt(at)) >= 0;
    }

    private void end() {
        String sentence = open.toString().strip();
        open.setLength(0);
        if (!sentence.isEmpty()) {
            sentences.accept(sentence);
        }
    }
}

package dev.souk.dialogue.understanding.grammar;

import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.MessageLanguage;
import dev.souk.dialogue.understanding.text.Token;

/**
 * Which language to answer in: the one asked for in words, else the message's own. A few English words are the names that Chinese
 * shoppers use too; a sentence of them, held together by an English article or pronoun, is English whatever the app is set to.
 */
final class ReplyLanguage {
    private static final int SENTENCE = 3;

    private ReplyLanguage() {}

    static String of(Message message) {
        String written =
                MessageLanguage.of(message.tokens(), message.utterance().locale());
        return message.cues(Kind.LANGUAGE)
                .map(Cue::argument)
                .findFirst()
                .orElseGet(() -> isEnglishSentence(message) ? MessageLanguage.ENGLISH : written);
    }

    private static boolean isEnglishSentence(Message message) {
        long words = 0;
        for (Token token : message.tokens()) {
            if (token.kind() == Token.Kind.HAN) {
                return false;
            }
            words += token.kind() == Token.Kind.WORD ? 1 : 0;
        }
        boolean held = message.chunks().stream()
                .anyMatch(chunk -> chunk.first().kind() == Token.Kind.WORD
                        && chunk.isAny(Kind.FILLER, Kind.ME, Kind.THIS, Kind.QUESTION));
        return words >= SENTENCE && held;
    }
}

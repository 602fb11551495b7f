package dev.souk.dialogue.understanding;

import dev.souk.dialogue.understanding.grammar.SentenceReader;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.numbers.ExchangeRates;
import dev.souk.dialogue.understanding.talk.TalkClassifier;
import dev.souk.dialogue.understanding.text.SpokenDigits;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads messages against one version of a catalogue: by rules, and where those find nothing by likeness to known talk. Immutable and thread-safe; any text is accepted, none throws. */
public final class Understanding {
    private static final int MOST_TOKENS = 600;

    private final Lexicon lexicon;
    private final SentenceReader reader;

    /** An understanding that asks about amounts in other currencies than the shop's. */
    public Understanding(Lexicon lexicon) {
        this(lexicon, ExchangeRates.NONE);
    }

    /** An understanding that takes amounts in other currencies for what they are worth. */
    public Understanding(Lexicon lexicon, ExchangeRates rates) {
        this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
        this.reader = new SentenceReader(lexicon, rates, TalkClassifier.shipped());
    }

    /** The acts of a message, whose first 600 words or characters are read. */
    public Understood understand(Utterance utterance) {
        List<Token> tokens = Tokenizer.tokens(utterance.text(), MOST_TOKENS);
        return reader.read(utterance, spelled(SpokenDigits.joined(tokens)));
    }

    /** The catalogue this reads against. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** With likely typing errors corrected in the words' forms; positions stay those of what was written. */
    private List<Token> spelled(List<Token> tokens) {
        List<Token> spelled = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            boolean word = token.kind() == Token.Kind.WORD;
            spelled.add(
                    word
                            ? lexicon.corrected(token.form())
                                    .map(form -> corrected(token, form))
                                    .orElse(token)
                            : token);
        }
        return spelled;
    }

    private static Token corrected(Token token, String form) {
        return new Token(token.kind(), form, token.start(), token.end(), token.glued());
    }
}

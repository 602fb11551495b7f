package dev.souk.dialogue.understanding;

import dev.souk.dialogue.understanding.grammar.SentenceReader;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Spelling;
import dev.souk.dialogue.understanding.numbers.ExchangeRates;
import dev.souk.dialogue.understanding.numbers.SpokenNumbers;
import dev.souk.dialogue.understanding.talk.TalkClassifier;
import dev.souk.dialogue.understanding.text.SpokenDigits;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import java.util.Objects;

/** Reads messages against one version of a catalogue: by rules, and where those find nothing by likeness to known talk. Immutable and thread-safe; any text is accepted, none throws. */
public final class Understanding {
    private static final int MOST_TOKENS = 600;

    private final Lexicon lexicon;
    private final Spelling spelling;
    private final SentenceReader reader;

    /** An understanding that asks about amounts in other currencies than the shop's. */
    public Understanding(Lexicon lexicon) {
        this(lexicon, ExchangeRates.NONE);
    }

    /** An understanding that takes amounts in other currencies for what they are worth. */
    public Understanding(Lexicon lexicon, ExchangeRates rates) {
        this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
        this.spelling = new Spelling(lexicon);
        this.reader = new SentenceReader(lexicon, rates, TalkClassifier.shipped());
    }

    /** The acts of a message, whose first 600 words or characters are read. */
    public Understood understand(Utterance utterance) {
        List<Token> tokens = Tokenizer.tokens(utterance.text(), MOST_TOKENS);
        List<Token> spoken = SpokenNumbers.joined(
                SpokenDigits.joined(tokens), key -> !lexicon.phrase(key).isEmpty());
        return reader.read(utterance, spelling.corrected(spoken));
    }

    /** The catalogue this reads against. */
    public Lexicon lexicon() {
        return lexicon;
    }
}

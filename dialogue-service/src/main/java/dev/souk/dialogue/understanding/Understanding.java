package dev.souk.dialogue.understanding;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.text.MessageLanguage;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.util.List;
import java.util.Objects;

/** Reads messages against one version of a catalogue. Immutable and thread-safe; any text is accepted, none throws. */
public final class Understanding {
    private static final int MOST_TOKENS = 600;

    private final Lexicon lexicon;

    public Understanding(Lexicon lexicon) {
        this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    }

    /** The acts of a message. */
    public Understood understand(Utterance utterance) {
        List<Token> tokens = Tokenizer.tokens(utterance.text(), MOST_TOKENS);
        return new Understood(
                List.of(new Act.Unknown(utterance.text())),
                null,
                utterance.needs().current(),
                MessageLanguage.of(tokens, utterance.locale()),
                0,
                List.of(),
                utterance.text());
    }

    /** The catalogue this reads against. */
    public Lexicon lexicon() {
        return lexicon;
    }
}

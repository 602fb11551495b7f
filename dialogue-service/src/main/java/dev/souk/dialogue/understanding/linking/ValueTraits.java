package dev.souk.dialogue.understanding.linking;

import dev.souk.dialogue.understanding.language.CueBook;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is left of a value's name without its attribute's label: the adjustable of "adjustable arms", the 可調 of 可調扶手. */
final class ValueTraits {
    /** In Chinese what can be done is said in several ways: 可調, 可以調, 能調. */
    private static final String CAN = "可";

    private static final int LONGEST = 40;
    private static final List<String> CAN_AS_WELL = List.of("可以", "能");

    private ValueTraits() {}

    /** The traits of a value's name that begins or ends in one of its attribute's labels; cues such as "no" and "without a" are none. */
    static Set<String> of(String name, List<String> labels) {
        Set<String> traits = new LinkedHashSet<>();
        for (String label : labels) {
            if (name.endsWith(label)) {
                add(name.substring(0, name.length() - label.length()).strip(), traits);
            }
            if (name.startsWith(label)) {
                add(name.substring(label.length()).strip(), traits);
            }
        }
        return traits;
    }

    private static void add(String trait, Set<String> traits) {
        boolean says = Tokenizer.tokens(trait, LONGEST).stream()
                .anyMatch(token ->
                        CueBook.shipped().at(PhraseKey.of(token.form())).isEmpty());
        if (!says || !CueBook.shipped().at(PhraseKey.of(trait)).isEmpty()) {
            return;
        }
        traits.addAll(spoken(trait));
    }

    /** A text as it stands, and 可調 as people say it: 可以調, 能調. */
    static List<String> spoken(String text) {
        boolean can = text.startsWith(CAN) && !text.startsWith(CAN_AS_WELL.getFirst()) && text.length() > 1;
        return can
                ? Stream.concat(Stream.of(text), CAN_AS_WELL.stream().map(as -> as + text.substring(1)))
                        .toList()
                : List.of(text);
    }
}

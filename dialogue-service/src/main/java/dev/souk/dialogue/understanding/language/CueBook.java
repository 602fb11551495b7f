package dev.souk.dialogue.understanding.language;

import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cues of English and Chinese, by phrase. Immutable and thread-safe. */
public final class CueBook {
    private static final Pattern HEAD = Pattern.compile("([a-z-]+)(?:\\((.+)\\))?");
    private static final CueBook SHIPPED = load("cues.en.txt", "cues.zh.txt");

    private final Map<Long, List<Cue>> cues;
    private final Set<String> words;

    private CueBook(Map<Long, List<Cue>> cues, Set<String> words) {
        this.cues = Map.copyOf(cues);
        this.words = Set.copyOf(words);
    }

    /** The cues that ship with Souk. */
    public static CueBook shipped() {
        return SHIPPED;
    }

    /** What the phrase with this key does; empty where it is no cue. */
    public List<Cue> at(long key) {
        return cues.getOrDefault(key, List.of());
    }

    /** Every English word of the cues, in lower case: words that are no typing errors. */
    public Set<String> words() {
        return words;
    }

    private static CueBook load(String... resources) {
        Map<Long, List<Cue>> cues = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (String resource : resources) {
            for (ResourceLines.Line line : ResourceLines.of(resource).lines()) {
                Cue cue = cue(line.head());
                for (String phrase : line.phrases()) {
                    cues.merge(PhraseKey.of(phrase), List.of(cue), CueBook::both);
                    Tokenizer.tokens(phrase, Integer.MAX_VALUE).stream()
                            .filter(token -> token.kind() == Token.Kind.WORD)
                            .forEach(token -> words.add(token.form()));
                }
            }
        }
        return new CueBook(cues, words);
    }

    private static Cue cue(String head) {
        Matcher matcher = HEAD.matcher(head);
        if (!matcher.matches()) {
            throw new IllegalStateException(
                    "head: \"" + head + "\" is not one; \"kind\" or \"kind(argument)\" would do");
        }
        return new Cue(Cue.Kind.named(matcher.group(1)), matcher.group(2) == null ? "" : matcher.group(2));
    }

    private static List<Cue> both(List<Cue> some, List<Cue> more) {
        List<Cue> all = new ArrayList<>(some);
        more.stream().filter(cue -> !all.contains(cue)).forEach(all::add);
        return List.copyOf(all);
    }
}

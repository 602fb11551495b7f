package dev.souk.dialogue.understanding.intent;

import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The word and character n-grams of a sentence as hashes: words and pairs and triples of neighbours, and 2 to 5 characters inside a word with its
 * boundaries. A Chinese character is a word here. The text goes through the linker's tokenizer, so that case, width and
 * Traditional or Simplified make no difference. Stateless.
 */
final class Ngrams {
    private static final int MOST_TOKENS = 200;
    private static final int LONGEST_PHRASE = 3;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int BUCKETS = 1 << 20;

    private Ngrams() {}

    /** Hash of an n-gram, in [0, 2²⁰), with how often it occurs. */
    static Map<Integer, Integer> of(String text) {
        List<String> words = Tokenizer.tokens(text, MOST_TOKENS).stream()
                .filter(token ->
                        token.kind() != Token.Kind.BREAK || token.form().equals("?"))
                .map(Token::form)
                .collect(Collectors.toList());
        Map<Integer, Integer> counts = new TreeMap<>();
        words.addFirst("\u0002");
        words.addLast("\u0003");
        for (int from = 0; from < words.size(); from++) {
            addPhrases(words, from, counts);
            addCharacters("\u0001" + words.get(from) + "\u0001", counts);
        }
        return counts;
    }

    private static void addPhrases(List<String> words, int from, Map<Integer, Integer> counts) {
        StringBuilder phrase = new StringBuilder();
        for (int to = from; to < Math.min(words.size(), from + LONGEST_PHRASE); to++) {
            phrase.append(' ').append(words.get(to));
            counts.merge(bucket(phrase.toString()), 1, Integer::sum);
        }
    }

    private static void addCharacters(String word, Map<Integer, Integer> counts) {
        for (int size = SHORTEST; size <= LONGEST; size++) {
            for (int from = 0; from + size <= word.length(); from++) {
                counts.merge(bucket(word.substring(from, from + size)), 1, Integer::sum);
            }
        }
    }

    /** The string's hash spread by MurmurHash3's finaliser. */
    private static int bucket(String ngram) {
        int hash = ngram.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
    }
}

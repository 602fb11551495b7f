package dev.souk.retrieval.facts;

import dev.souk.contracts.catalogue.AttributeValue.Term;
import dev.souk.contracts.fact.Fact;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text, and of Chinese every two neighbouring characters, for counting what a question and a fact share. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}&&[^\\p{IsHan}]]{3,}|\\p{N}+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");

    private Words() {}

    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher word = WORD.matcher(lower);
        while (word.find()) {
            words.add(word.group());
        }
        Matcher han = HAN.matcher(lower);
        while (han.find()) {
            String run = han.group();
            for (int i = 0; i + 2 <= run.length(); i++) {
                words.add(run.substring(i, i + 2));
            }
        }
        return words;
    }

    static int shared(Set<String> words, Fact fact) {
        if (words.isEmpty()) {
            return 0;
        }
        String said = fact.object() instanceof Term(String text) ? text : "";
        Set<String> own = of(fact.relation().replace('_', ' ').replace('.', ' ') + " " + said);
        own.retainAll(words);
        return own.size();
    }
}

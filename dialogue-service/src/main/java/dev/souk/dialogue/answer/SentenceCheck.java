package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a model's sentence claims nothing by itself: outside its placeholders it may have no figure, no currency, no name or brand
 * of a record, nothing written like a name, and no brace or link. Strict on purpose: what it drops, a template says.
 */
final class SentenceCheck {
    private static final Pattern FIGURE =
            Pattern.compile("\\p{N}|[$€£¥%￥＄]|[一二兩三四五六七八九十百千萬〇零半]+\\s*(?:元|塊|折|美元|美金|台幣)");
    private static final Pattern MARKUP = Pattern.compile("[{}<>\\[\\]|]|https?:|www\\.|《|》");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*|\\p{Ll}+\\p{Lu}\\p{L}*");
    private static final Set<String> OPENERS = Set.of(
            "a",
            "all",
            "also",
            "among",
            "an",
            "and",
            "any",
            "are",
            "as",
            "at",
            "both",
            "but",
            "by",
            "can",
            "compared",
            "could",
            "do",
            "does",
            "each",
            "either",
            "every",
            "finally",
            "for",
            "from",
            "good",
            "great",
            "happy",
            "here",
            "how",
            "however",
            "i",
            "i'd",
            "i'll",
            "i'm",
            "i've",
            "if",
            "in",
            "is",
            "it",
            "it's",
            "its",
            "let",
            "looking",
            "my",
            "neither",
            "of",
            "on",
            "one",
            "or",
            "other",
            "otherwise",
            "overall",
            "perhaps",
            "shall",
            "should",
            "since",
            "so",
            "sorry",
            "sure",
            "tell",
            "that",
            "that's",
            "the",
            "their",
            "then",
            "there",
            "there's",
            "these",
            "they",
            "they're",
            "this",
            "those",
            "three",
            "to",
            "two",
            "unlike",
            "what",
            "when",
            "whether",
            "which",
            "while",
            "who",
            "with",
            "would",
            "yes",
            "you",
            "you'll",
            "you're",
            "your");

    private final Set<String> names = new HashSet<>();
    private final Set<String> plainWords = new HashSet<>(OPENERS);

    /**
     * @param items the records at hand, whose names and brands only placeholders may say
     * @param labels words of the shop that may be capitalised: names of categories and attributes
     */
    SentenceCheck(List<CatalogueItem> items, Iterable<String> labels) {
        for (CatalogueItem item : items) {
            item.texts().values().forEach(text -> names.add(text.name().toLowerCase(Locale.ROOT)));
            if (item.attributes().get(CatalogueItem.BRAND) instanceof AttributeValue.Term(String brand)) {
                names.add(brand.toLowerCase(Locale.ROOT));
            }
        }
        for (String label : labels) {
            Matcher words = WORD.matcher(label);
            while (words.find()) {
                plainWords.add(words.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    boolean passes(String sentence) {
        String own = Placeholders.PLACE.matcher(sentence).replaceAll(" ");
        if (FIGURE.matcher(own).find() || MARKUP.matcher(own).find()) {
            return false;
        }
        String lower = own.toLowerCase(Locale.ROOT);
        return names.stream().noneMatch(lower::contains) && namesNothing(own);
    }

    private boolean namesNothing(String own) {
        Matcher words = WORD.matcher(own);
        while (words.find()) {
            if (!plainWords.contains(words.group().replace('’', '\'').toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}

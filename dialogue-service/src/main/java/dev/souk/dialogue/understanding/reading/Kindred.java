package dev.souk.dialogue.understanding.reading;

import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Simplified;
import dev.souk.dialogue.understanding.text.Stem;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which of the kinds of products whose names end alike is meant by that end: 網卡 of wired and of wireless ones. */
final class Kindred {
    private static final int FIRST_HAN = 0x4E00;

    /** From how many names on that begin with a word, while none ends with it, the word says only which of them is meant. */
    private static final int ADJECTIVE = 4;

    private final Message message;
    private final int at;
    private final String word;

    /** @param at the chunk that names a kind of product */
    Kindred(Message message, int at) {
        this.message = message;
        this.at = at;
        this.word = folded(message.span(at, at).text());
    }

    /**
     * The kind whose longer name the message has in two pieces (有線的，USB那種網卡), else the one talked about so far, else the one
     * that alone can have what else is said ("a drive that plays blu-rays").
     */
    CategorySet meant(CategorySet named, CategorySet current) {
        CategorySet spelled = spelled();
        if (!spelled.isEmpty()) {
            return spelled;
        }
        CategorySet kin = kin();
        if (kin.intersects(current)) {
            return kin.and(current);
        }
        CategorySet told = CategorySet.empty();
        for (int place : kin.places()) {
            CategorySet one = CategorySet.of(place);
            boolean alone = chunks().anyMatch(other -> Carrying.isOnlyOf(message, other, one, named));
            boolean shared = chunks().noneMatch(other -> Carrying.isOnlyOf(message, other, named, one));
            told = alone && shared ? told.or(one) : told;
        }
        return told.size() == 1 ? told : named;
    }

    /** "external" of a sound card: whether it only says which of kinds that are no kin of the one talked about. */
    boolean isOnlyAdjective(CategorySet current) {
        CategorySet named = message.chunk(at).kinds();
        List<String> names = names(named).toList();
        List<String> rests = names.stream()
                .filter(name -> name.startsWith(word + ' '))
                .map(name -> name.substring(word.length() + 1))
                .toList();
        return !current.isEmpty()
                && !named.intersects(current)
                && rests.size() >= ADJECTIVE
                && names.stream().noneMatch(name -> name.endsWith(' ' + word))
                && rests.stream().noneMatch(rest -> isNamedLonger(message.lexicon(), current, rest));
    }

    private Stream<String> names(CategorySet kinds) {
        List<String> ids = message.lexicon().ids(kinds);
        return message.lexicon().schema().categories().stream()
                .filter(category -> ids.contains(category.category()))
                .flatMap(category -> category.labels().values().stream().flatMap(List::stream))
                .map(Kindred::folded);
    }

    /** All but the name, and but bare numbers, which may be of anything: the 360 of a radiator is no chipset. */
    private IntStream chunks() {
        return IntStream.range(0, message.size())
                .filter(other -> other != at && !message.chunk(other).isBareNumber());
    }

    private CategorySet spelled() {
        CategorySet spelled = CategorySet.empty();
        int behind = message.next(at); // 外接的SSD
        for (int other = 0; other < message.size(); other++) {
            boolean beside = other < at || other == behind;
            if (!beside || message.chunk(other).isBreak()) {
                continue;
            }
            int first = Math.min(at, other);
            int last = Math.max(at, other);
            String name = message.span(first, first).text()
                    + ' '
                    + message.span(last, last).text();
            for (Meaning meaning : message.lexicon().phrase(PhraseKey.of(name))) {
                spelled = meaning.sense() instanceof Sense.Category ? spelled.or(meaning.categories()) : spelled;
            }
        }
        return spelled;
    }

    private CategorySet kin() {
        CategorySet kin = CategorySet.empty();
        for (CategoryDefinition category : message.lexicon().schema().categories()) {
            boolean longer = isNamedLonger(category, word);
            kin = longer ? kin.or(message.lexicon().set(category.category())) : kin;
        }
        return kin;
    }

    /** Whether the kind has a longer name that ends in these words. */
    static boolean isNamedLonger(Lexicon lexicon, CategorySet kind, String words) {
        List<String> ids = lexicon.ids(kind);
        String word = folded(words);
        return lexicon.schema().categories().stream()
                .anyMatch(category -> ids.contains(category.category()) && isNamedLonger(category, word));
    }

    /** Whether the kind has a longer name that begins with these words: internal, of internal drives. */
    static boolean isNamedFirst(Lexicon lexicon, String kind, String words) {
        String word = folded(words);
        String first = word.codePointAt(0) < FIRST_HAN ? word + ' ' : word;
        return lexicon.schema().categories().stream()
                .filter(category -> category.category().equals(kind))
                .flatMap(category -> category.labels().values().stream().flatMap(List::stream))
                .map(Kindred::folded)
                .anyMatch(label -> label.length() > first.length() && label.startsWith(first));
    }

    private static boolean isNamedLonger(CategoryDefinition category, String word) {
        return category.labels().values().stream().flatMap(List::stream).anyMatch(label -> isLonger(label, word));
    }

    private static boolean isLonger(String label, String word) {
        if (label.length() <= word.length()) {
            return false;
        }
        String folded = folded(label);
        boolean latin = word.codePointAt(0) < FIRST_HAN;
        return folded.length() > word.length()
                && folded.endsWith(latin ? ' ' + word : word)
                && !folded.contains(" for ") // "case for phones"
                && !folded.contains(" my ") // "control my fans"
                && !folded.contains(" the "); // "cool the cpu"
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).chars().forEach(letter -> folded.append(Simplified.of((char) letter)));
        return Stem.of(folded.toString());
    }
}

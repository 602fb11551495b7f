package dev.souk.dialogue.understanding.language;

import dev.souk.dialogue.understanding.text.PhraseKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Units by spelling. Immutable and thread-safe. */
public final class UnitBook {
    private static final UnitBook SHIPPED = load();

    private final Map<Long, List<Unit>> units;
    private final Map<Long, String> currencies;
    private final Set<String> words;

    private UnitBook(Map<Long, List<Unit>> units, Map<Long, String> currencies, Set<String> words) {
        this.words = Set.copyOf(words);
        this.units = Map.copyOf(units);
        this.currencies = Map.copyOf(currencies);
    }

    /** The units that ship with Souk. */
    public static UnitBook shipped() {
        return SHIPPED;
    }

    /** The units the phrase with this key may be; empty where it is none. */
    public List<Unit> at(long key) {
        return units.getOrDefault(key, List.of());
    }

    /** The ISO code of the currency the phrase with this key names, or an empty string. */
    public String currency(long key) {
        return currencies.getOrDefault(key, "");
    }

    /** Every spelling in letters, in lower case: words that are no typing errors. */
    public Set<String> words() {
        return words;
    }

    /** The units a spelling may be; of "× GB" those of its last word. */
    public List<Unit> named(String spelling) {
        List<Unit> whole = at(PhraseKey.of(spelling));
        int space = spelling.lastIndexOf(' ');
        return whole.isEmpty() && space >= 0 ? at(PhraseKey.of(spelling.substring(space + 1))) : whole;
    }

    private static UnitBook load() {
        Map<Long, List<Unit>> units = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (ResourceLines.Line line : ResourceLines.of("units.txt").lines()) {
            String[] head = line.head().split(" ", 2);
            Unit unit = new Unit(head[0], Double.parseDouble(head[1]));
            for (String spelling : line.phrases()) {
                words.add(spelling.toLowerCase(Locale.ROOT));
                units.merge(PhraseKey.of(spelling), List.of(unit), UnitBook::both);
            }
        }
        Map<Long, String> currencies = new HashMap<>();
        for (ResourceLines.Line line : ResourceLines.of("currencies.txt").lines()) {
            line.phrases().forEach(spelling -> currencies.put(PhraseKey.of(spelling), line.head()));
        }
        return new UnitBook(units, currencies, words);
    }

    private static List<Unit> both(List<Unit> some, List<Unit> more) {
        List<Unit> all = new ArrayList<>(some);
        more.stream().filter(unit -> !all.contains(unit)).forEach(all::add);
        return List.copyOf(all);
    }
}

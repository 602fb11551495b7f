package dev.souk.retrieval.index;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Model numbers however they are spaced: a text is cut where letters meet digits, and every run of one to four pieces that holds a digit is a token, so
 * that {@code RTX 4070 Ti} and {@code rtx4070ti} share {@code rtx4070ti}. Linear in the text's length.
 */
public final class ModelNumbers {
    private static final Pattern PIECE = Pattern.compile("\\p{IsLatin}+|\\p{Nd}+");
    private static final int LONGEST_RUN = 4;

    private ModelNumbers() {}

    /** The numbers in an item's names and terms. */
    public static Set<String> of(CatalogueItem item) {
        return of(item.textsInOrder().stream().map(ItemText::name).distinct().collect(Collectors.joining(" / "))
                + new TreeMap<>(item.attributes())
                        .values().stream()
                                .map(value -> value instanceof AttributeValue.Term(String term) ? " / " + term : "")
                                .collect(Collectors.joining()));
    }

    /** The numbers in a text. */
    public static Set<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        Set<String> tokens = new LinkedHashSet<>();
        for (int start = 0; start < pieces.size(); start++) {
            String run = "";
            for (int end = start; end < Math.min(pieces.size(), start + LONGEST_RUN); end++) {
                run = run + pieces.get(end);
                if (run.chars().anyMatch(Character::isDigit)) {
                    tokens.add(run);
                }
            }
        }
        return tokens;
    }
}

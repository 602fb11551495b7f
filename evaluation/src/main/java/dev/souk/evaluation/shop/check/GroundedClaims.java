package dev.souk.evaluation.shop.check;

import dev.souk.evaluation.shop.check.CatalogueNames.Mention;
import dev.souk.evaluation.shop.record.RawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads claims off a sentence's bare text, every number with a unit or currency and every brand or product name of the catalogue, and
 * looks for each in the records the sentence cites. Immutable.
 */
final class GroundedClaims {
    private final CatalogueNames names;

    GroundedClaims(CatalogueNames names) {
        this.names = names;
    }

    /** A claim and whether a cited record has it. */
    record Claim(String words, boolean grounded) {}

    List<Claim> in(String sentence, List<RawRecord> cited) {
        List<String> texts = cited.stream().flatMap(raw -> raw.texts().stream()).toList();
        List<Claim> claims = new ArrayList<>();
        StringBuilder rest = new StringBuilder(sentence);
        for (Mention mention : names.in(sentence)) {
            claims.add(new Claim(mention.name(), has(texts, mention.name())));
            for (int at = mention.start(); at < mention.end(); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        List<Double> numbers = Stream.concat(
                        cited.stream().flatMap(raw -> raw.numbers().stream()),
                        texts.stream().flatMap(text -> Quantity.numbersIn(text).stream()))
                .toList();
        Quantity.in(rest.toString()).stream()
                .filter(Quantity::hasUnit)
                .forEach(quantity -> claims.add(
                        new Claim(quantity.written(), numbers.stream().anyMatch(quantity::states))));
        return List.copyOf(claims);
    }

    private static boolean has(List<String> texts, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return texts.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}

package dev.souk.standalone.chat;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.recommendation.Slate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a product was shown: how it came to its place, what of the shopper's brought it, and which record it can be checked against.
 *
 * @param sentences what was said since it was shown
 */
record Reasons(TurnEvent.SlateShown shown, List<Sentence> sentences) {
    /** The reasons for the product at a zero-based place. */
    String of(int place, String locale) {
        Slate slate = shown.slate();
        CatalogueItem item = shown.items().get(place);
        Slate.SlateItem ranked = slate.items().stream()
                .filter(one -> one.itemId().equals(item.itemId()))
                .findFirst()
                .orElse(slate.items().get(place));
        boolean chinese = Phrases.of(locale) == Phrases.CHINESE;
        String propensity = slate.deterministic() || ranked.propensity() == null
                ? (chinese ? "固定排序" : "deterministic")
                : String.format(Locale.ROOT, "%.3f", ranked.propensity());
        String because = ranked.because().isEmpty() ? "–" : String.join(", ", ranked.because());
        return """
                %d. %s [%s]
                   %s %s · %s %s · %s %s
                   %s %s
                   %s %s, %s %d
                   %s %s""".formatted(
                        place + 1,
                        Product.name(item, locale),
                        item.itemId(),
                        chinese ? "排序" : "ranked by",
                        slate.policy(),
                        chinese ? "機率" : "propensity",
                        propensity,
                        chinese ? "推薦編號" : "recommendation",
                        slate.recommendationId(),
                        chinese ? "因為" : "because of",
                        because,
                        chinese ? "資料" : "record",
                        item.source().file(),
                        chinese ? "列" : "row",
                        item.source().row(),
                        chinese ? "依據" : "cited",
                        cited(item));
    }

    private String cited(CatalogueItem item) {
        String cited = sentences.stream()
                .filter(sentence -> sentence.cites().contains(item.itemId()))
                .map(sentence -> "“" + sentence.text() + "” [" + String.join(", ", sentence.cites()) + "]")
                .collect(Collectors.joining("\n     "));
        return cited.isEmpty() ? "–" : cited;
    }
}

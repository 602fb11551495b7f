package dev.souk.planner.question;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.knowledge.Facet.FacetCount;
import java.util.List;

/**
 * How much the answer to a question about an attribute would tell, in expected bits.
 *
 * <p>A shopper picks one of the k values offered or says "another": {@code gain = coverage · H(p₁, …, p_k, 1 − Σp)}. The long tail
 * lumped together keeps attributes that are nearly unique for each item, which nobody can answer, from looking telling. An amount is
 * answered by naming a quartile, {@code 2 · coverage} bits where the quartiles differ; other than a budget few shoppers know one by
 * heart, so it counts half.
 */
final class FacetGain {
    private static final double QUARTILE_BITS = 2;
    private static final double UNFAMILIAR_AMOUNT = 0.5;

    private FacetGain() {}

    static double bits(Facet facet, int options) {
        return facet.coverage()
                * switch (facet.kind()) {
                    case TERM, TERMS, FLAG -> choiceBits(facet.counts(), options);
                    case AMOUNT -> amountBits(facet);
                    case AMOUNTS, TEXT -> 0;
                };
    }

    /** The answers to offer: the most frequent values, or the quartile bounds of an amount. */
    static List<AttributeValue> options(Facet facet, int options) {
        if (facet.kind() == AttributeKind.AMOUNT) {
            return innerQuartiles(facet).stream().map(AttributeValue::of).toList();
        }
        return facet.counts().stream().limit(options).map(FacetCount::value).toList();
    }

    private static double choiceBits(List<FacetCount> counts, int options) {
        double all = counts.stream().mapToInt(FacetCount::items).sum();
        if (all == 0) {
            return 0;
        }
        double bits = 0;
        double rest = 1;
        for (FacetCount count : counts.subList(0, Math.min(options, counts.size()))) {
            double share = count.items() / all;
            bits += surprise(share);
            rest -= share;
        }
        return bits + surprise(rest);
    }

    private static double surprise(double share) {
        return share <= 1e-9 ? 0 : -share * Math.log(share) / Math.log(2);
    }

    private static double amountBits(Facet facet) {
        double apart = innerQuartiles(facet).size() / 3.0;
        double familiar = facet.attribute().equals(CatalogueItem.PRICE) ? 1 : UNFAMILIAR_AMOUNT;
        return QUARTILE_BITS * apart * familiar;
    }

    private static List<Double> innerQuartiles(Facet facet) {
        if (facet.quantiles().size() < 5
                || facet.quantiles().get(0).equals(facet.quantiles().get(4))) {
            return List.of();
        }
        return facet.quantiles().subList(1, 4).stream().distinct().toList();
    }
}

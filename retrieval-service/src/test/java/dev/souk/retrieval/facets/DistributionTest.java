package dev.souk.retrieval.facets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.knowledge.Facet.FacetCount;
import org.junit.jupiter.api.Test;

class DistributionTest {
    @Test
    void valuesJoinedInOne_countForEachOfThem_whereOneIsAValueOfItsOwn() {
        Facet colors = facet("Black", 5, "Black / Red", 3, "White, Red", 1);

        assertThat(colors.counts()).containsExactly(count("Black", 8), count("Red", 3), count("White, Red", 1));
        assertThat(colors.coverage()).isEqualTo(1);
    }

    @Test
    void joinedValues_ofWhichNoneStandsAlone_stayWhole() {
        assertThat(facet("M.2, 2280", 2, "Wood / Steel", 1).counts())
                .containsExactly(count("M.2, 2280", 2), count("Wood / Steel", 1));
    }

    @Test
    void joinedWithItself_countsOnce() {
        assertThat(facet("Black", 1, "Black / Black", 4).counts()).containsExactly(count("Black", 5));
    }

    private static FacetCount count(String term, int items) {
        return new FacetCount(AttributeValue.of(term), items);
    }

    private static Facet facet(Object... termsAndCounts) {
        int items = 0;
        for (int at = 1; at < termsAndCounts.length; at += 2) {
            items += (int) termsAndCounts[at];
        }
        Distribution distribution = new Distribution(items);
        for (int at = 0; at < termsAndCounts.length; at += 2) {
            distribution.add(AttributeValue.of((String) termsAndCounts[at]), Double.NaN, (int) termsAndCounts[at + 1]);
        }
        return distribution.facet("color", AttributeKind.TERM);
    }
}

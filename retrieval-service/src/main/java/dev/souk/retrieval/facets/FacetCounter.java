package dev.souk.retrieval.facets;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.need.Constraint;
import dev.souk.retrieval.columns.CategoryTable;
import dev.souk.retrieval.columns.Column;
import dev.souk.retrieval.columns.Matches;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Counts how attributes are distributed over all matches. Linear in matches times attributes. */
public final class FacetCounter {
    private static final double LEAST_COVERAGE = 0.05;
    private static final double LEAST_SHARED = 0.3;

    private FacetCounter() {}

    /** The facets of all matches, the highest entropy first; the category is one where the matches have several. */
    public static List<Facet> of(CatalogueSchema schema, Matches matches) {
        Set<String> attributes = new TreeSet<>();
        matches.tables().forEach(part -> attributes.addAll(part.table().attributes()));
        if (matches.tables().size() > 1) {
            attributes.add(Constraint.CATEGORY);
        }
        List<Facet> facets = new ArrayList<>();
        for (String attribute : attributes) {
            if (mayCover(matches, attribute) < LEAST_SHARED) {
                continue;
            }
            Facet facet = facet(schema, matches, attribute);
            if (facet.coverage() >= LEAST_COVERAGE) {
                facets.add(facet);
            }
        }
        facets.sort(Comparator.comparingDouble(Facet::entropy).reversed().thenComparing(Facet::attribute));
        return facets;
    }

    /** The share of matches in tables that have the attribute at all: a cheap upper bound of its coverage. */
    private static double mayCover(Matches matches, String attribute) {
        int rows = matches.tables().stream()
                .filter(part -> part.table().column(attribute).isPresent())
                .mapToInt(part -> part.rows().cardinality())
                .sum();
        return (double) rows / matches.total();
    }

    private static Facet facet(CatalogueSchema schema, Matches matches, String attribute) {
        Distribution distribution = new Distribution(matches.total());
        for (Matches.TableRows part : matches.tables()) {
            Optional<Column> column = part.table().column(attribute);
            if (column.isPresent()) {
                count(part, column.get(), distribution);
            }
        }
        return distribution.facet(attribute, kind(schema, matches, attribute));
    }

    private static void count(Matches.TableRows part, Column column, Distribution distribution) {
        int[] histogram = new int[column.distinct() + 1];
        for (int row = part.rows().nextSetBit(0); row >= 0; row = part.rows().nextSetBit(row + 1)) {
            histogram[column.code(row)]++;
        }
        for (int code = 1; code < histogram.length; code++) {
            if (histogram[code] > 0) {
                distribution.add(column.value(code), column.number(code), histogram[code]);
            }
        }
    }

    private static AttributeKind kind(CatalogueSchema schema, Matches matches, String attribute) {
        List<String> categories = matches.tables().stream()
                .map(Matches.TableRows::table)
                .map(CategoryTable::category)
                .toList();
        return schema.categories().stream()
                .filter(category -> categories.contains(category.category()))
                .map(CategoryDefinition::attributes)
                .flatMap(List::stream)
                .filter(definition -> definition.attribute().equals(attribute))
                .map(AttributeDefinition::kind)
                .findFirst()
                .orElse(AttributeKind.TERM);
    }
}

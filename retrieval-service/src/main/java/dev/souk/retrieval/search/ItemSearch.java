package dev.souk.retrieval.search;

import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.knowledge.Hit;
import dev.souk.contracts.knowledge.KnowledgeReply.FoundItems;
import dev.souk.contracts.knowledge.KnowledgeRequest.FindItems;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Strength;
import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.columns.CategoryTable;
import dev.souk.retrieval.columns.Matches;
import dev.souk.retrieval.facets.FacetCounter;
import dev.souk.retrieval.relaxation.Relaxer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds what meets a need: hard constraints filter exactly, soft ones and words rank, an ordering asked for holds over all matches. Thread-safe. */
public final class ItemSearch {
    private final Legs legs;
    private final SearchSettings settings;

    public ItemSearch(Legs legs, SearchSettings settings) {
        this.legs = legs;
        this.settings = settings;
    }

    /** Finds items in one version of a catalogue. */
    public FoundItems find(Catalogue catalogue, FindItems request) {
        List<Constraint> hard = of(request, Strength.HARD);
        Set<String> excluded = Set.copyOf(request.excluded());
        Matches matches = Matches.of(catalogue, hard, excluded);
        List<Leg> found =
                request.need().words().isBlank() || matches.isEmpty() ? List.of() : found(catalogue, matches, request);
        Ranking ranking = new Ranking(matches, of(request, Strength.SOFT), found, settings);
        List<Relaxation> relaxations = matches.total() <= settings.fewMatches()
                ? new Relaxer(catalogue, hard, excluded).relaxations(matches.total())
                : List.of();
        List<Candidate> best = ranking.best(request.need().ordering(), request.limit());
        boolean held = request.held() != null && request.held() == catalogue.version();
        return new FoundItems(
                catalogue.version(),
                matches.total(),
                held ? List.of() : best,
                FacetCounter.of(catalogue.schema(), meant(matches, hard, found)),
                relaxations,
                found.stream().anyMatch(leg -> leg.kind() == Leg.Kind.VECTORS),
                held ? hits(best) : null);
    }

    /** Where no kind of product was named, the matches that the words found: whoever says "he likes coffee, 100 at most" is asked about those. */
    private static Matches meant(Matches matches, List<Constraint> hard, List<Leg> found) {
        if (hard.stream().anyMatch(constraint -> constraint.attribute().equals(Constraint.CATEGORY))) {
            return matches;
        }
        Map<CategoryTable, BitSet> rows = new HashMap<>();
        found.forEach(leg -> leg.hits().forEach(hit -> rows.computeIfAbsent(hit.table(), fresh -> new BitSet())
                .set(hit.row())));
        Matches meant = matches.among(rows);
        return meant.isEmpty() ? matches : meant;
    }

    private static List<Hit> hits(List<Candidate> best) {
        return best.stream()
                .map(candidate -> new Hit(candidate.item().itemId(), candidate.score()))
                .toList();
    }

    /** What the legs found; nothing where they cannot be searched, and filters and orderings answer alone. */
    private List<Leg> found(Catalogue catalogue, Matches matches, FindItems request) {
        String language = Locale.forLanguageTag(request.locale()).getLanguage();
        try {
            return legs.search(catalogue, matches, request.need().words(), language, settings.depth());
        } catch (SearchUnavailable away) {
            return List.of();
        }
    }

    private static List<Constraint> of(FindItems request, Strength strength) {
        return request.need().constraints().stream()
                .filter(constraint -> constraint.strength() == strength)
                .toList();
    }
}

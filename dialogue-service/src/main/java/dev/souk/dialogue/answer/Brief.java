package dev.souk.dialogue.answer;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.fact.Fact;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Need;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All an answer is written from.
 *
 * @param need what is wanted, as tracked with this turn
 * @param grounds the records the answer may speak of
 * @param findings what the search said of all that fits
 */
public record Brief(Vocabulary vocabulary, List<Act> acts, Need need, Goal goal, Grounds grounds, Findings findings) {
    public Brief {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(grounds, "grounds");
        Objects.requireNonNull(findings, "findings");
        acts = List.copyOf(acts);
    }

    /** The acts of a kind, in the order said. */
    public <A extends Act> List<A> acts(Class<A> kind) {
        return acts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Records an answer may speak of.
     *
     * @param slate what is shown with this answer, in order; empty where nothing is
     * @param asked the items asked about or compared, in order
     * @param facts found for them or for the shop
     * @param related items that facts point at, by id
     */
    public record Grounds(
            List<CatalogueItem> slate,
            List<CatalogueItem> asked,
            List<Fact> facts,
            Map<String, CatalogueItem> related) {
        public static final Grounds NONE = new Grounds(List.of(), List.of(), List.of(), Map.of());

        public Grounds {
            slate = List.copyOf(slate);
            asked = List.copyOf(asked);
            facts = List.copyOf(facts);
            related = Map.copyOf(related);
        }
    }

    /**
     * What the search said.
     *
     * @param total how many items fit, or -1 where it was not asked
     * @param facets of all that fit, most telling first
     * @param relaxations what would bring items back, best first
     * @param wider whether others than those shown were asked for
     * @param gaveWay the earlier wish given up for what this turn asks, or null where none was
     */
    public record Findings(
            int total,
            List<Facet> facets,
            List<Relaxation> relaxations,
            boolean wider,
            @Nullable Relaxation gaveWay) {
        public static final Findings NONE = new Findings(-1, List.of(), List.of(), false, null);

        public Findings {
            facets = List.copyOf(facets);
            relaxations = List.copyOf(relaxations);
        }

        /** The change worth offering, if any. */
        public Optional<Relaxation> offer() {
            return relaxations.stream().findFirst();
        }
    }
}

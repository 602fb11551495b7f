package dev.souk.contracts.knowledge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.fact.Fact;
import java.util.List;

/** The knowledge agent's answer, of the kind asked for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reply")
@JsonSubTypes({
    @JsonSubTypes.Type(value = KnowledgeReply.FoundItems.class, name = "found-items"),
    @JsonSubTypes.Type(value = KnowledgeReply.ReadItems.class, name = "items-read"),
    @JsonSubTypes.Type(value = KnowledgeReply.FoundFacts.class, name = "found-facts")
})
public sealed interface KnowledgeReply {
    /**
     * What meets a need.
     *
     * @param total how many items meet the hard constraints
     * @param candidates the best of them, best first
     * @param facets how the attributes of all that meet them are distributed, most telling first
     * @param relaxations where total is small: the smallest changes that bring items back, best first
     * @param vectors whether the vector legs took part, false on the tier without vectors
     */
    record FoundItems(
            long catalogueVersion,
            int total,
            List<Candidate> candidates,
            List<Facet> facets,
            List<Relaxation> relaxations,
            boolean vectors)
            implements KnowledgeReply {
        public FoundItems {
            candidates = List.copyOf(candidates);
            facets = List.copyOf(facets);
            relaxations = List.copyOf(relaxations);
        }
    }

    record ReadItems(long catalogueVersion, List<CatalogueItem> items) implements KnowledgeReply {
        public ReadItems {
            items = List.copyOf(items);
        }
    }

    record FoundFacts(long catalogueVersion, List<Fact> facts) implements KnowledgeReply {
        public FoundFacts {
            facts = List.copyOf(facts);
        }
    }
}

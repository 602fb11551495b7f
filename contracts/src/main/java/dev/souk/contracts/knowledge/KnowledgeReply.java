package dev.souk.contracts.knowledge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.fact.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param candidates the best of them, best first; empty where there are hits
     * @param facets how the attributes of all that meet them are distributed, most telling first
     * @param relaxations where total is small: the smallest changes that bring items back, best first
     * @param vectors whether the vector legs took part, false on the tier without vectors
     * @param hits stands for the candidates where the asker holds the records of this version; else null
     */
    record FoundItems(
            long catalogueVersion,
            int total,
            List<Candidate> candidates,
            List<Facet> facets,
            List<Relaxation> relaxations,
            boolean vectors,
            @Nullable List<Hit> hits)
            implements KnowledgeReply {
        public FoundItems {
            candidates = List.copyOf(candidates);
            facets = List.copyOf(facets);
            relaxations = List.copyOf(relaxations);
            hits = hits == null ? null : List.copyOf(hits);
        }

        /** The same with these candidates, each with its record. */
        public FoundItems with(List<Candidate> others) {
            return new FoundItems(catalogueVersion, total, others, facets, relaxations, vectors, null);
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

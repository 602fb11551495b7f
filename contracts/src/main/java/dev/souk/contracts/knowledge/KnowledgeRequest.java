package dev.souk.contracts.knowledge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.need.Need;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question to the knowledge agent. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "request")
@JsonSubTypes({
    @JsonSubTypes.Type(value = KnowledgeRequest.FindItems.class, name = "find-items"),
    @JsonSubTypes.Type(value = KnowledgeRequest.ReadItems.class, name = "read-items"),
    @JsonSubTypes.Type(value = KnowledgeRequest.FindFacts.class, name = "find-facts")
})
public sealed interface KnowledgeRequest {
    Chain chain();

    /**
     * Items that meet a need, with what the planner and the answer want to know of all that do.
     *
     * @param locale a BCP 47 tag
     * @param excluded items not wanted again
     * @param limit how many candidates at most
     * @param held the catalogue version whose records the asker holds: if it is searched, the reply has hits without records; null for none
     */
    record FindItems(
            Chain chain,
            String locale,
            Need need,
            List<String> excluded,
            int limit,
            @Nullable Long held) implements KnowledgeRequest {
        public FindItems {
            excluded = excluded == null ? List.of() : List.copyOf(excluded);
        }
    }

    /** Items by id, in the order asked; those that are gone are left out. */
    record ReadItems(Chain chain, List<String> itemIds) implements KnowledgeRequest {
        public ReadItems {
            itemIds = List.copyOf(itemIds);
        }
    }

    /**
     * Facts about subjects, or the shop.
     *
     * @param subjects item ids, or {@code shop}; empty for any
     * @param relations empty for any
     * @param words what was asked, to rank by; may be empty
     */
    record FindFacts(Chain chain, String locale, List<String> subjects, List<String> relations, String words, int limit)
            implements KnowledgeRequest {
        public FindFacts {
            subjects = subjects == null ? List.of() : List.copyOf(subjects);
            relations = relations == null ? List.of() : List.copyOf(relations);
            words = words == null ? "" : words;
        }
    }
}

package dev.souk.dialogue.understanding.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act as a model writes it, unchecked.
 *
 * @param act one of {@link ProposalSchema#ACTS}
 * @param attribute the attribute it is about; empty where it is about none
 * @param operator one of {@link ProposalSchema#OPERATORS}; empty where there is no condition
 * @param values as text, in the attribute's unit
 * @param items places on the screen, from 1
 */
public record Proposal(String act, String attribute, String operator, List<String> values, List<Integer> items) {
    public Proposal(
            @Nullable String act,
            @Nullable String attribute,
            @Nullable String operator,
            @Nullable List<String> values,
            @Nullable List<Integer> items) {
        this.act = act == null ? "" : act;
        this.attribute = attribute == null ? "" : attribute;
        this.operator = operator == null ? "" : operator;
        this.values = values == null ? List.of() : List.copyOf(values);
        this.items = items == null ? List.of() : List.copyOf(items);
    }
}

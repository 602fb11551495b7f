package dev.souk.evaluation.shop.check;

import dev.souk.evaluation.shop.record.RawCatalogue;
import dev.souk.evaluation.shop.record.RawRecord;
import dev.souk.evaluation.shop.script.Operator;
import dev.souk.evaluation.shop.script.Script;
import dev.souk.evaluation.shop.script.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a script can be met at all: counts the raw records behind each turn, without a server. */
public record ScriptCheck(RawCatalogue catalogue) {
    /**
     * What a turn asks for and how many distinct records would do; conditions on what is shown before are left out.
     *
     * @param fault what is wrong with the turn, or empty
     */
    public record Count(String conversation, int turn, String say, long matching, Optional<String> fault) {}

    /** A count for each turn that constrains or shows. */
    public List<Count> check(Script script) {
        List<Count> counts = new ArrayList<>();
        script.conversations().forEach(conversation -> {
            for (int i = 0; i < conversation.turns().size(); i++) {
                Turn turn = conversation.turns().get(i);
                if (turn.constrains()) {
                    long matching = Matching.distinct(matching(turn));
                    counts.add(new Count(conversation.id(), i, turn.say(), matching, fault(turn, matching)));
                }
            }
        });
        return List.copyOf(counts);
    }

    private List<RawRecord> matching(Turn turn) {
        Comparison comparison = new Comparison(null);
        return catalogue.of(turn.categories()).stream()
                .filter(raw -> turn.all().stream()
                        .filter(condition -> condition.operator() != Operator.BELOW_FIRST
                                && condition.operator() != Operator.ABOVE_FIRST)
                        .allMatch(condition -> comparison.meets(raw, condition)))
                .toList();
    }

    private Optional<String> fault(Turn turn, long matching) {
        for (String category : turn.categories()) {
            if (!catalogue.byCategory().containsKey(category)) {
                return Optional.of("no category " + category);
            }
        }
        List<RawRecord> of = catalogue.of(turn.categories());
        for (var condition : turn.all()) {
            if (of.stream().noneMatch(raw -> raw.fields().has(condition.field()))) {
                return Optional.of("no record has the field " + condition.field());
            }
        }
        return Boolean.TRUE.equals(turn.show()) && matching == 0
                ? Optional.of("show is true, but no record matches")
                : Optional.empty();
    }
}

package dev.souk.retrieval.relaxation;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.columns.Matches;
import dev.souk.retrieval.columns.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/**
 * The smallest changes of a need that bring items back, one constraint at a time, or two where no single one does.
 *
 * <p>A bound moves to the nearest value that some item meeting all other constraints has; its cost is how far it moves, relative to itself. Any other
 * constraint goes; its cost is 1, and the category's 2, so that a bound is moved before a wish is given up. Equal costs: what brings back more
 * comes first.
 */
public final class Relaxer {
    private static final int MOST = 5;
    private static final double GIVING_UP = 1;
    private static final double GIVING_UP_BOUND = 0.8;
    private static final double GIVING_UP_CATEGORY = 2;

    private final Catalogue catalogue;
    private final List<Constraint> constraints;
    private final Set<String> excluded;

    public Relaxer(Catalogue catalogue, List<Constraint> constraints, Set<String> excluded) {
        this.catalogue = catalogue;
        this.constraints = constraints;
        this.excluded = excluded;
    }

    /**
     * The changes that lead to more items than there are, best first.
     *
     * @param total how many meet the need as it is
     */
    public List<Relaxation> relaxations(int total) {
        List<Costed> found = new ArrayList<>();
        for (Constraint constraint : constraints) {
            Matches others = Matches.of(catalogue, without(constraint), excluded);
            if (others.total() > total) {
                found.add(relaxed(constraint, others));
            }
        }
        if (found.isEmpty() && total == 0) {
            found.addAll(pairs());
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Costed::cost)
                        .thenComparing(costed -> -costed.relaxation().total()))
                .limit(MOST)
                .map(Costed::relaxation)
                .toList();
    }

    /** Where no single change helps: two constraints given up at once, a bound rather than a wish. O(n²) filters over n constraints. */
    private List<Costed> pairs() {
        List<Costed> found = new ArrayList<>();
        for (int first = 0; first < constraints.size(); first++) {
            for (int second = first + 1; second < constraints.size(); second++) {
                Constraint one = constraints.get(first);
                Constraint other = constraints.get(second);
                int total = Matches.of(
                                catalogue,
                                constraints.stream()
                                        .filter(kept -> !kept.equals(one) && !kept.equals(other))
                                        .toList(),
                                excluded)
                        .total();
                if (total > 0) {
                    Relaxation both = new Relaxation(one, null, total, new Relaxation(other, null, total));
                    found.add(new Costed(both, givingUp(one) + givingUp(other)));
                }
            }
        }
        return found;
    }

    private static double givingUp(Constraint constraint) {
        boolean bound =
                switch (constraint.operator()) {
                    case AT_MOST, AT_LEAST, LESS_THAN, MORE_THAN, BETWEEN -> true;
                    case IS, CONTAINS, KNOWN -> false;
                };
        boolean category = constraint.attribute().equals(Constraint.CATEGORY);
        return category ? GIVING_UP_CATEGORY : bound ? GIVING_UP_BOUND : GIVING_UP;
    }

    private List<Constraint> without(Constraint constraint) {
        return constraints.stream().filter(other -> !other.equals(constraint)).toList();
    }

    private Costed relaxed(Constraint constraint, Matches others) {
        double cost = constraint.attribute().equals(Constraint.CATEGORY) ? GIVING_UP_CATEGORY : GIVING_UP;
        Costed gone = new Costed(new Relaxation(constraint, null, others.total()), cost);
        if (constraint.polarity() == Polarity.EXCLUDE) {
            return gone;
        }
        return switch (constraint.operator()) {
            case AT_MOST, LESS_THAN ->
                moved(constraint, others, Operator.AT_MOST).orElse(gone);
            case AT_LEAST, MORE_THAN ->
                moved(constraint, others, Operator.AT_LEAST).orElse(gone);
            case IS, CONTAINS, BETWEEN, KNOWN -> gone;
        };
    }

    /** The bound at the nearest value beyond it. */
    private Optional<Costed> moved(Constraint constraint, Matches others, Operator operator) {
        double bound = Numbers.largest(constraint.values().getFirst());
        boolean upper = operator == Operator.AT_MOST;
        DoublePredicate beyond = upper ? number -> number >= bound : number -> number <= bound;
        double[] numbers =
                numbers(constraint.attribute(), others).filter(beyond).toArray();
        if (numbers.length == 0 || Double.isNaN(bound)) {
            return Optional.empty();
        }
        double nearest = upper
                ? DoubleStream.of(numbers).min().orElseThrow()
                : DoubleStream.of(numbers).max().orElseThrow();
        long total = numbers(constraint.attribute(), others)
                .filter(upper ? number -> number <= nearest : number -> number >= nearest)
                .count();
        Constraint replacement = constraint.with(operator, List.of(AttributeValue.of(nearest)));
        double cost = Math.abs(nearest - bound) / Math.max(Math.abs(bound), 1e-9);
        return Optional.of(new Costed(new Relaxation(constraint, replacement, (int) total), cost));
    }

    private static DoubleStream numbers(String attribute, Matches matches) {
        return matches.tables().stream()
                .flatMapToDouble(
                        part -> part.table().column(attribute).stream().flatMapToDouble(column -> part.rows().stream()
                                .mapToDouble(row -> column.number(column.code(row)))))
                .filter(number -> !Double.isNaN(number));
    }

    private record Costed(Relaxation relaxation, double cost) {}
}

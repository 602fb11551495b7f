package dev.souk.planner;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.goal.GoalRequest.Progress;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.knowledge.Facet.FacetCount;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A goal request under construction; each step returns a changed copy. */
public record Requests(
        List<Act> acts, Need need, Progress progress, int total, List<Facet> facets, List<Relaxation> relaxations) {
    public static final Constraint HEADPHONES = is(Constraint.CATEGORY, "headphones");

    /** A first turn in which nothing is wanted and the whole shop of 1,500 items is open. */
    public static Requests opening(Act... acts) {
        return new Requests(
                List.of(acts), Need.empty(), new Progress(0, List.of(), List.of(), null), 1500, List.of(), List.of());
    }

    public Requests wanting(Constraint... constraints) {
        return with(new Need(Need.SELF, List.of(constraints), "", null));
    }

    public Requests orderedBy(Ordering ordering) {
        return with(new Need(need.scope(), need.constraints(), need.words(), ordering));
    }

    public Requests with(Need changed) {
        return new Requests(acts, changed, progress, total, facets, relaxations);
    }

    public Requests after(GoalType lastGoal, String... shown) {
        return new Requests(
                acts, need, new Progress(4, progress.asked(), List.of(shown), lastGoal), total, facets, relaxations);
    }

    public Requests asked(String... attributes) {
        Progress changed = new Progress(progress.turn(), List.of(attributes), progress.shown(), progress.lastGoal());
        return new Requests(acts, need, changed, total, facets, relaxations);
    }

    public Requests finding(int items, Facet... found) {
        return new Requests(acts, need, progress, items, List.of(found), relaxations);
    }

    public Requests offering(Relaxation... offered) {
        return new Requests(acts, need, progress, total, facets, List.of(offered));
    }

    public GoalRequest build() {
        Chain chain = new Chain("demo", "shopper", "conversation", "turn", Map.of());
        return new GoalRequest(chain, "en", acts, need, progress, total, facets, relaxations);
    }

    public static Act.Reveal reveal(Constraint constraint) {
        return new Act.Reveal(Need.SELF, constraint);
    }

    public static Constraint is(String attribute, String... values) {
        return constraint(
                attribute,
                Operator.IS,
                List.of(values).stream().map(AttributeValue::of).toList(),
                Polarity.REQUIRE);
    }

    public static Constraint atMost(String attribute, double bound) {
        return constraint(attribute, Operator.AT_MOST, List.of(AttributeValue.of(bound)), Polarity.REQUIRE);
    }

    public static Constraint constraint(
            String attribute, Operator operator, List<AttributeValue> values, Polarity polarity) {
        return new Constraint(attribute, operator, values, polarity, Strength.HARD, 0, null, "");
    }

    /** A facet of words: {@code terms("color", 1, "black", 10, "white", 6)}. */
    public static Facet terms(String attribute, double coverage, Object... valuesAndItems) {
        List<FacetCount> counts = new ArrayList<>();
        for (int i = 0; i < valuesAndItems.length; i += 2) {
            counts.add(new FacetCount(AttributeValue.of((String) valuesAndItems[i]), (Integer) valuesAndItems[i + 1]));
        }
        return new Facet(attribute, AttributeKind.TERM, coverage, 1, counts, List.of());
    }

    public static Facet amounts(String attribute, double coverage, Double... quantiles) {
        return new Facet(attribute, AttributeKind.AMOUNT, coverage, 2, List.of(), List.of(quantiles));
    }
}

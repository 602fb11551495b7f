package dev.souk.planner.question;

import static java.util.Comparator.comparingDouble;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.goal.Goal.Question;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one question worth asking about what was found: the unasked, unconstrained attribute with the greatest {@link FacetGain}. None
 * where few items are left, the budget is spent, the shopper named an order to look in, or no answer would tell enough. The category
 * comes before all else: what an attribute means depends on it.
 */
public final class NarrowingQuestion {
    /** What a shop knows of an item that no shopper asks for by value. */
    private static final Set<String> NOT_ASKED =
            Set.of(Constraint.NAME, CatalogueItem.STOCK, CatalogueItem.RATING, CatalogueItem.REVIEWS, "price_per_gb");

    private final QuestionSettings settings;

    public NarrowingQuestion(QuestionSettings settings) {
        this.settings = settings;
    }

    /** The question that should go with a slate of these items. */
    public Optional<Question> beside(GoalRequest request) {
        boolean enough = request.total() <= settings.fewEnough()
                || request.progress().asked().size() >= settings.questionBudget()
                || request.need().ordering() != null;
        if (enough) {
            return Optional.empty();
        }
        List<Facet> open = request.facets().stream()
                .filter(facet -> isOpen(facet.attribute(), request))
                .filter(facet -> bits(facet) >= settings.leastBits())
                .toList();
        return open.stream()
                .filter(facet -> facet.attribute().equals(Constraint.CATEGORY))
                .findFirst()
                .or(() -> open.stream().max(comparingDouble(this::bits)))
                .map(facet -> new Question(facet.attribute(), FacetGain.options(facet, settings.options())));
    }

    /** The open question what kind of thing is wanted, with the largest categories found as options. */
    public Question forCategory(GoalRequest request) {
        return request.facets().stream()
                .filter(facet -> facet.attribute().equals(Constraint.CATEGORY))
                .findFirst()
                .map(facet -> new Question(Constraint.CATEGORY, FacetGain.options(facet, settings.options())))
                .orElseGet(() -> new Question(Constraint.CATEGORY, List.of()));
    }

    private double bits(Facet facet) {
        return FacetGain.bits(facet, settings.options());
    }

    private static boolean isOpen(String attribute, GoalRequest request) {
        return !NOT_ASKED.contains(attribute)
                && !request.progress().asked().contains(attribute)
                && request.need().constraints().stream().noneMatch(constraint -> settles(constraint, attribute));
    }

    /** A constraint settles its attribute, unless it only excludes or, for the category, still leaves a choice. */
    private static boolean settles(Constraint constraint, String attribute) {
        boolean leavesChoice = attribute.equals(Constraint.CATEGORY)
                && (constraint.operator() != Operator.IS || constraint.values().size() > 1);
        return constraint.attribute().equals(attribute) && constraint.polarity() == Polarity.REQUIRE && !leavesChoice;
    }
}

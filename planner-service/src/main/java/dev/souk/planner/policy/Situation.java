package dev.souk.planner.policy;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.need.Constraint;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rules look at: a goal request with the questions they put to it. */
public record Situation(GoalRequest request) {
    /** An act's topic that asks where an order is. */
    public static final String ORDER = "order";

    private static final String POLICY_PREFIX = "policy.";
    private static final Set<GoalType> TALK_ABOUT_ITEMS =
            Set.of(GoalType.RECOMMEND, GoalType.INFORM, GoalType.COMPARE, GoalType.CONFIRM);

    /** The acts of a kind, in the order said. */
    public <A extends Act> Stream<A> acts(Class<A> kind) {
        return request.acts().stream().filter(kind::isInstance).map(kind::cast);
    }

    public boolean says(Class<? extends Act> kind) {
        return acts(kind).findAny().isPresent();
    }

    public boolean chats(String topic) {
        return acts(Act.Chitchat.class).anyMatch(act -> act.topic().equals(topic));
    }

    /** Whether the message itself says something of what is wanted, or not wanted. */
    public boolean statesNeed() {
        return request.acts().stream().anyMatch(Situation::changesNeed);
    }

    /** Whether the message says something of what is wanted beyond its price. */
    public boolean statesMoreThanPrice() {
        return request.acts().stream().anyMatch(act -> changesNeed(act) && !isAboutPrice(act));
    }

    private static boolean changesNeed(Act act) {
        return switch (act) {
            case Act.Reveal _, Act.Revise _, Act.Remove _, Act.Broaden _ -> true;
            case Act.Reject reject ->
                !reject.itemIds().isEmpty() || !reject.reason().isEmpty();
            case Act.Accept _,
                    Act.Inquire _,
                    Act.Compare _,
                    Act.Greet _,
                    Act.Chitchat _,
                    Act.Thank _,
                    Act.Handoff _,
                    Act.Restart _,
                    Act.Erase _,
                    Act.Unknown _ -> false;
        };
    }

    private static boolean isAboutPrice(Act act) {
        return (act instanceof Act.Reveal reveal
                        && reveal.constraint().attribute().equals(CatalogueItem.PRICE))
                || (act instanceof Act.Revise revise
                        && revise.constraint().attribute().equals(CatalogueItem.PRICE));
    }

    /** Whether the message asks about particular items. */
    public boolean asksAboutItems() {
        return asks(inquiry -> !inquiry.itemIds().isEmpty());
    }

    /** Whether the message asks how the shop does things: returns, shipping, warranty. */
    public boolean asksAboutPolicy() {
        return asks(inquiry -> inquiry.topics().stream().anyMatch(topic -> topic.startsWith(POLICY_PREFIX)));
    }

    public boolean asksAboutOrder() {
        return asks(inquiry -> inquiry.topics().contains(ORDER));
    }

    private boolean asks(Predicate<Act.Inquire> condition) {
        return acts(Act.Inquire.class).anyMatch(condition);
    }

    /** The first thing asked about; empty where nothing in particular was. */
    public String topicAskedAbout() {
        return acts(Act.Inquire.class)
                .flatMap(inquiry -> inquiry.topics().stream())
                .findFirst()
                .orElse("");
    }

    /** Whether there are two items that a comparison could be about. */
    public boolean canCompare() {
        return request.progress().shown().size() >= 2
                || acts(Act.Compare.class).anyMatch(act -> act.itemIds().size() >= 2);
    }

    public boolean hasShown() {
        return !request.progress().shown().isEmpty();
    }

    public boolean lastGoalWas(GoalType type) {
        return request.progress().lastGoal() == type;
    }

    /** Whether the last turn was about the items on the screen, so that a bare yes means them. */
    public boolean lastTalkedAboutItems() {
        GoalType last = request.progress().lastGoal();
        return hasShown() && last != null && TALK_ABOUT_ITEMS.contains(last);
    }

    /** Whether anything is known to search by. */
    public boolean canSearch() {
        return !request.need().constraints().isEmpty()
                || !request.need().words().isBlank()
                || request.need().ordering() != null;
    }

    /** The constraints on an attribute, in the order they came. */
    public List<Constraint> constraintsOn(String attribute) {
        return request.need().constraints().stream()
                .filter(constraint -> constraint.attribute().equals(attribute))
                .toList();
    }
}

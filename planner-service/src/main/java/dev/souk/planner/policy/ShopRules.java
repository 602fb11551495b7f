package dev.souk.planner.policy;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.Goal.Question;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.planner.question.NarrowingQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a shop, as rules in the order they are tried. What must not be argued with comes first, then what was said about
 * items, then what was said beside any need, and last the search: showing as soon as there is anything to search by, with the one
 * question that would narrow it most. A need in the message wins over small talk in it.
 */
public final class ShopRules {
    /** Name and version, quoted in every reply. */
    public static final String POLICY = "shop-rules/1";

    private static final String NOTHING = "nothing";
    private static final double SURE = 0.95;
    private static final double LIKELY = 0.8;
    private static final double GUESS = 0.5;

    private final NarrowingQuestion questions;

    public ShopRules(NarrowingQuestion questions) {
        this.questions = questions;
    }

    /** All rules; the last applies always. */
    public List<Rule> inOrder() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(notArguedWith());
        rules.addAll(aboutItems());
        rules.addAll(besideNeed());
        rules.addAll(searching());
        return List.copyOf(rules);
    }

    private static List<Rule> notArguedWith() {
        return List.of(
                rule(
                        "orders to the system are not followed",
                        s -> s.chats("instruction"),
                        GoalType.DECLINE,
                        "instruction"),
                rule("a wish to be forgotten is granted", s -> s.says(Act.Erase.class), GoalType.CONFIRM, "erase"),
                rule("the shopper asks for a person", s -> s.says(Act.Handoff.class), GoalType.HAND_OFF, ""));
    }

    private static List<Rule> aboutItems() {
        return List.of(
                new Rule(
                        "the shopper takes an item",
                        s -> s.acts(Act.Accept.class)
                                .anyMatch(act -> !act.itemIds().isEmpty()),
                        s -> goal(GoalType.CONFIRM, acceptedItem(s), SURE, null)),
                rule(
                        "prices are not bargained over",
                        s -> s.chats("bargain") && !s.statesMoreThanPrice(),
                        GoalType.DECLINE,
                        "bargain"),
                rule(
                        "the shopper asks how items differ",
                        s -> s.says(Act.Compare.class) && s.canCompare(),
                        GoalType.COMPARE,
                        ""),
                informing("the shopper asks how the shop does things", s -> s.asksAboutPolicy() && !s.statesNeed()),
                rule(
                        "orders are looked up by a person",
                        s -> s.asksAboutOrder() && !s.statesNeed(),
                        GoalType.HAND_OFF,
                        Situation.ORDER),
                informing("the shopper asks about particular items", Situation::asksAboutItems),
                informing(
                        "the shopper asks about what is shown",
                        s -> s.says(Act.Inquire.class) && s.hasShown() && !s.statesNeed()));
    }

    private List<Rule> besideNeed() {
        return List.of(
                new Rule(
                        "the offered change was turned down",
                        onlyTalk(s -> s.says(Act.Reject.class) && s.lastGoalWas(GoalType.RECOVER)),
                        s -> elicitCategory(s, LIKELY)),
                rule("anger is met with calm", onlyTalk(s -> s.chats("anger")), GoalType.CHITCHAT, "anger"),
                rule("the shopper thanks or leaves", onlyTalk(s -> s.says(Act.Thank.class)), GoalType.CLOSE, ""),
                new Rule(
                        "the shopper says yes to what is shown",
                        onlyTalk(s -> s.says(Act.Accept.class) && s.lastTalkedAboutItems()),
                        s -> goal(GoalType.CONFIRM, "", LIKELY, null)),
                new Rule(
                        "a greeting is returned",
                        onlyTalk(s -> s.says(Act.Greet.class)),
                        s -> goal(GoalType.GREET, "", SURE, questions.forCategory(s.request()))),
                new Rule(
                        "small talk is answered briefly",
                        onlyTalk(s -> s.says(Act.Chitchat.class)),
                        s -> goal(GoalType.CHITCHAT, chatTopic(s), SURE, null)),
                new Rule(
                        "the words name no kind of product, but find some",
                        s -> s.says(Act.Unknown.class)
                                && !s.request().need().namesKind()
                                && s.request().total() > 0,
                        s -> goal(GoalType.RECOVER, "", LIKELY, questions.forCategory(s.request()))),
                new Rule(
                        "the words were not understood",
                        onlyTalk(s -> s.says(Act.Unknown.class)),
                        s -> goal(GoalType.RECOVER, "", LIKELY, null)));
    }

    private List<Rule> searching() {
        return List.of(
                new Rule("nothing is known to search by", s -> !s.canSearch(), s -> elicitCategory(s, SURE)),
                rule(
                        "the search did not answer",
                        s -> s.request().total() < 0 && s.statesNeed(),
                        GoalType.RECOVER,
                        "search"),
                rule("nothing was asked to be searched", s -> s.request().total() < 0, GoalType.RECOVER, ""),
                new Rule("nothing meets the need", s -> s.request().total() == 0, ShopRules::recover),
                new Rule("something meets the need", s -> true, this::recommend));
    }

    private static Rule rule(String because, Predicate<Situation> applies, GoalType type, String topic) {
        return new Rule(because, applies, s -> goal(type, topic, SURE, null));
    }

    private static Rule informing(String because, Predicate<Situation> applies) {
        return new Rule(because, applies, s -> goal(GoalType.INFORM, s.topicAskedAbout(), SURE, null));
    }

    private static Predicate<Situation> onlyTalk(Predicate<Situation> condition) {
        return condition.and(s -> !s.statesNeed());
    }

    private static Goal goal(GoalType type, String topic, double confidence, @Nullable Question question) {
        return new Goal(type, topic, confidence, "", question);
    }

    private Goal elicitCategory(Situation situation, double confidence) {
        return goal(GoalType.ELICIT, Constraint.CATEGORY, confidence, questions.forCategory(situation.request()));
    }

    /** Shows, and asks beside it; the topic is what else the message asked about. */
    private Goal recommend(Situation situation) {
        GoalRequest request = situation.request();
        Optional<Question> question = questions.beside(request);
        String seen = request.total() + " items"
                + question.map(asked -> ", asking for " + asked.attribute()).orElse("");
        return new Goal(GoalType.RECOMMEND, situation.topicAskedAbout(), SURE, seen, question.orElse(null));
    }

    /** Says that nothing fits and offers the smallest change that brings items back; the topic is the attribute it changes. */
    private static Goal recover(Situation situation) {
        return situation.request().relaxations().stream()
                .findFirst()
                .map(ShopRules::offering)
                .orElseGet(() -> goal(GoalType.RECOVER, NOTHING, GUESS, null));
    }

    private static Goal offering(Relaxation relaxation) {
        String seen = String.format(
                Locale.ROOT, "changing %s brings back %d", relaxation.removed().attribute(), relaxation.total());
        return new Goal(GoalType.RECOVER, relaxation.removed().attribute(), SURE, seen, null);
    }

    private static String acceptedItem(Situation situation) {
        return situation
                .acts(Act.Accept.class)
                .flatMap(act -> act.itemIds().stream())
                .findFirst()
                .orElse("");
    }

    private static String chatTopic(Situation situation) {
        return situation
                .acts(Act.Chitchat.class)
                .map(Act.Chitchat::topic)
                .findFirst()
                .orElse("");
    }
}

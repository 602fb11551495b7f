package dev.souk.dialogue.turn;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import org.jspecify.annotations.Nullable;

/** The few rules a turn goes by while the planner does not answer: show what fits, say what is asked, ask nothing but the category. */
final class HouseRules {
    private HouseRules() {}

    static Goal goal(GoalRequest request) {
        for (Act act : request.acts()) {
            GoalType type = talk(act);
            if (type != null) {
                return goal(type, topic(act));
            }
        }
        Need need = request.need();
        boolean nothingKnown = need.constraints().isEmpty() && need.words().isBlank() && need.ordering() == null;
        if (nothingKnown) {
            return goal(GoalType.ELICIT, Constraint.CATEGORY);
        }
        return request.total() == 0 ? goal(GoalType.RECOVER, "nothing") : goal(GoalType.RECOMMEND, "");
    }

    private static @Nullable GoalType talk(Act act) {
        return switch (act) {
            case Act.Inquire _ -> GoalType.INFORM;
            case Act.Compare _ -> GoalType.COMPARE;
            case Act.Greet _ -> GoalType.GREET;
            case Act.Chitchat chitchat ->
                chitchat.topic().equals("bargain") || chitchat.topic().equals("instruction")
                        ? GoalType.DECLINE
                        : GoalType.CHITCHAT;
            case Act.Thank _ -> GoalType.CLOSE;
            case Act.Handoff _ -> GoalType.HAND_OFF;
            case Act.Erase _ -> GoalType.CONFIRM;
            case Act.Unknown _ -> GoalType.RECOVER;
            case Act.Accept accept -> accept.itemIds().isEmpty() ? null : GoalType.CONFIRM;
            case Act.Reveal _, Act.Revise _, Act.Remove _, Act.Reject _, Act.Broaden _, Act.Restart _ -> null;
        };
    }

    private static String topic(Act act) {
        return switch (act) {
            case Act.Chitchat chitchat -> chitchat.topic();
            case Act.Erase _ -> "erase";
            case Act.Inquire inquire ->
                inquire.topics().isEmpty() ? "" : inquire.topics().getFirst();
            case Act.Reveal _,
                    Act.Revise _,
                    Act.Remove _,
                    Act.Accept _,
                    Act.Reject _,
                    Act.Compare _,
                    Act.Broaden _,
                    Act.Greet _,
                    Act.Thank _,
                    Act.Handoff _,
                    Act.Restart _,
                    Act.Unknown _ -> "";
        };
    }

    private static Goal goal(GoalType type, String topic) {
        return new Goal(type, topic, 0.5, "the planner did not answer", null);
    }
}

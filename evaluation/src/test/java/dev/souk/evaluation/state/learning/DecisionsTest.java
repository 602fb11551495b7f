package dev.souk.evaluation.state.learning;

import static dev.souk.evaluation.state.learning.TownTalk.FROM;
import static dev.souk.evaluation.state.learning.TownTalk.NAME;
import static dev.souk.evaluation.state.learning.TownTalk.PEOPLE;
import static dev.souk.evaluation.state.learning.TownTalk.STAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.reading.Change;
import dev.souk.evaluation.state.reading.Change.Kind;
import dev.souk.evaluation.state.reading.Change.Source;
import dev.souk.evaluation.state.reading.Mention;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DecisionsTest {
    private final Decisions decisions = new Decisions();

    @Test
    void wordsThatAnotherSlotTook_areToldFromThoseThatNoneTook() {
        int[] free = features(STAY, said(STAY, 3));
        decisions.add(PEOPLE, said(PEOPLE, 3));
        int[] taken = features(STAY, said(STAY, 3));
        int[] others = features(STAY, said(STAY, 7));
        assertThat(taken).isNotEqualTo(free).isNotEqualTo(others);
    }

    @Test
    void changeOfTheSameDomain_isToldFromOneOfAnother() {
        decisions.add(PEOPLE, said(PEOPLE, 3));
        assertThat(features(NAME, Change.ANY)).isNotEqualTo(features(FROM, Change.ANY));
    }

    @Test
    void slotThatIsKept_isNoDecision() {
        int[] before = features(STAY, said(STAY, 3));
        decisions.add(PEOPLE, Change.KEEP);
        assertThat(features(STAY, said(STAY, 3))).isEqualTo(before);
    }

    private int[] features(Slot slot, Change change) {
        FeatureList features = new FeatureList("", List.of("slot"));
        decisions.addTo(slot, change, features);
        return features.toArray();
    }

    private static Change said(Slot slot, int at) {
        Mention mention = new Mention(slot, "2", at, at + 1, Mention.Form.AMOUNT);
        return new Change(Kind.SET, "2", Set.of(Source.SAID), mention, null);
    }
}

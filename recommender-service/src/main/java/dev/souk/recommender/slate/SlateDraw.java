package dev.souk.recommender.slate;

import dev.souk.contracts.recommendation.Slate.SlateItem;
import dev.souk.recommender.propensity.PlackettLuce;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws a slate from contenders. Those with a price are drawn first; those without only for the places left, so that exploring never
 * shows one before the other. Safe for threads.
 */
public final class SlateDraw {
    private final PlackettLuce propensities;

    public SlateDraw(Exploration exploration) {
        propensities = new PlackettLuce(exploration.temperature(), exploration.floor());
    }

    /** Whether slates are ordered rather than drawn. */
    public boolean deterministic() {
        return propensities.deterministic();
    }

    /** Each item with the chance it had at its position, given those before it. */
    public List<SlateItem> draw(List<Contender> contenders, int limit, RandomGenerator random) {
        List<SlateItem> drawn = new ArrayList<>();
        for (boolean unpriced : new boolean[] {false, true}) {
            List<Contender> tier = contenders.stream()
                    .filter(contender -> contender.unpriced() == unpriced)
                    .toList();
            double[] scores = tier.stream().mapToDouble(Contender::score).toArray();
            int places = Math.min(limit - drawn.size(), tier.size());
            if (places > 0) {
                propensities.draw(scores, places, random).draws().stream()
                        .map(draw -> item(tier.get(draw.candidate()), draw.propensity()))
                        .forEach(drawn::add);
            }
        }
        return List.copyOf(drawn);
    }

    private static SlateItem item(Contender contender, double propensity) {
        return new SlateItem(
                contender.itemId(),
                contender.score(),
                propensity,
                contender.because().get());
    }
}

package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Polarity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says that nothing fits, and offers the smallest change of the need that brings items back. */
final class RefineWords {
    private final Brief brief;
    private final Draft draft;

    RefineWords(Brief brief, Draft draft) {
        this.brief = brief;
        this.draft = draft;
    }

    /** The change offered, if there is one to offer. */
    Optional<Relaxation> write() {
        Optional<String> category = SlateWords.wantedCategory(brief.need());
        Optional<Relaxation> offer = brief.findings().offer();
        if (brief.findings().wider()) {
            draft.say("refine.wider");
        } else if (category.isPresent()
                && offer.filter(RefineWords::isOfOneMaker).isPresent()) {
            draft.say("refine.brand", Map.of("categories", brief.vocabulary().categories(category.get())), List.of());
        } else if (category.isPresent()) {
            draft.say("refine", Map.of("categories", brief.vocabulary().categories(category.get())), List.of());
        } else {
            draft.say("refine.any");
        }
        offer.ifPresentOrElse(relaxation -> offer(relaxation, category.orElse("")), () -> draft.say("refine.change"));
        return offer;
    }

    /** Whether one maker is asked for that has nothing of it, and giving up on that maker is what would help. */
    private static boolean isOfOneMaker(Relaxation relaxation) {
        Constraint given = relaxation.removed();
        return given.attribute().equals(CatalogueItem.BRAND)
                && given.polarity() == Polarity.REQUIRE
                && given.values().size() == 1
                && relaxation.also() == null;
    }

    private void offer(Relaxation relaxation, String category) {
        String label =
                brief.vocabulary().attribute(category, relaxation.removed().attribute());
        if (relaxation.also() != null) {
            String other = brief.vocabulary()
                    .attribute(category, relaxation.also().removed().attribute());
            draft.say(
                    "refine.offer-two",
                    Map.of("label", label, "other", other, "count", draft.count(relaxation.total())),
                    List.of());
            return;
        }
        draft.say(
                relaxation.replacement() == null ? "refine.offer" : "refine.bound",
                Map.of("label", label, "count", draft.count(relaxation.total())),
                List.of());
    }
}

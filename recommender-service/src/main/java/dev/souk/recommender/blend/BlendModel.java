package dev.souk.recommender.blend;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import java.util.List;

/** Trained members and their weights; what brought an item and what is like it is the first member's word. */
public final class BlendModel implements RecommenderModel {
    private final String family;
    private final List<Member> members;

    public BlendModel(String family, List<Member> members) {
        this.family = family;
        this.members = List.copyOf(members);
    }

    @Override
    public String family() {
        return family;
    }

    public List<Member> members() {
        return members;
    }

    @Override
    public int users() {
        return members.getFirst().model().users();
    }

    @Override
    public int items() {
        return members.getFirst().model().items();
    }

    @Override
    public int coveredItems() {
        return members.stream()
                .mapToInt(member -> member.model().coveredItems())
                .max()
                .orElse(0);
    }

    @Override
    public long bytes() {
        return members.stream().mapToLong(member -> member.model().bytes()).sum();
    }

    @Override
    public Taste known(int user) {
        return new BlendTaste(
                members, members.stream().map(m -> m.model().known(user)).toList());
    }

    @Override
    public Taste foldIn(History history) {
        return new BlendTaste(
                members, members.stream().map(m -> m.model().foldIn(history)).toList());
    }

    @Override
    public List<ScoredItem> similar(int item, int limit) {
        return members.getFirst().model().similar(item, limit);
    }

    /** A trained member and what it counts. */
    public record Member(RecommenderModel model, double weight) {}
}

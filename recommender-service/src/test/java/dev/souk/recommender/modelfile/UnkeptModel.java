package dev.souk.recommender.modelfile;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import java.util.List;

/** Another model under the name of a family that files know nothing of. */
record UnkeptModel(RecommenderModel other) implements RecommenderModel {
    @Override
    public String family() {
        return "crystal-ball";
    }

    @Override
    public int users() {
        return other.users();
    }

    @Override
    public int items() {
        return other.items();
    }

    @Override
    public int coveredItems() {
        return other.coveredItems();
    }

    @Override
    public long bytes() {
        return other.bytes();
    }

    @Override
    public Taste known(int user) {
        return other.known(user);
    }

    @Override
    public Taste foldIn(History history) {
        return other.foldIn(history);
    }

    @Override
    public List<ScoredItem> similar(int item, int limit) {
        return other.similar(item, limit);
    }
}

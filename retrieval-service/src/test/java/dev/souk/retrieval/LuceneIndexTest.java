package dev.souk.retrieval;

import static dev.souk.retrieval.SmallShop.find;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.retrieval.index.LuceneIndex;
import dev.souk.retrieval.index.Meaning;
import dev.souk.retrieval.index.SearchIndex;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends SearchIndexContract {
    @TempDir
    private Path folder;

    @Override
    SearchIndex open(List<Meaning> meanings) {
        return LuceneIndex.in(folder, meanings);
    }

    @Test
    void reopenedIndex_keepsTheItems_andKnowsWhereItStopped() {
        try (CatalogueIndex index = CatalogueIndex.in(folder, List.of())) {
            index.apply(SmallShop.lines(SmallShop.LINES));
            index.commit("souk.catalogue", "topic-1", 7);
        }
        try (CatalogueIndex index = CatalogueIndex.in(folder, List.of())) {
            assertThat(index.offset("souk.catalogue", "topic-1")).isEqualTo(7);
            assertThat(index.catalogue("demo").size()).isEqualTo(5);
        }
    }

    @Test
    void indexOfAnotherTopic_isForgotten_andReadAnew() {
        List<Meaning> meanings = List.of(LetterCounts.english("m1"));
        try (CatalogueIndex index = CatalogueIndex.in(folder, meanings)) {
            index.apply(SmallShop.lines(SmallShop.LINES));
            index.vectors().run();
            index.commit("souk.catalogue", "topic-1", 7);
        }
        try (CatalogueIndex index = CatalogueIndex.in(folder, meanings)) {
            assertThat(index.offset("souk.catalogue", "topic-2")).isZero();
            assertThat(index.catalogue("demo").size()).isZero();
            assertThat(index.vectors().total()).isZero();

            index.apply(SmallShop.lines(SmallShop.LINES));
            assertThat(index.vectors().run()).isTrue();
            assertThat(find(KnowledgeAgent.over(index), "Nokta Arc", null).vectors())
                    .isTrue();
        }
    }
}

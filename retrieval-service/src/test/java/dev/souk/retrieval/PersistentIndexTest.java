package dev.souk.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.souk.retrieval.embedding.Embedder;
import dev.souk.retrieval.index.Meaning;
import dev.souk.retrieval.index.ModelMismatch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistentIndexTest {
    @TempDir
    private Path folder;

    @Test
    void reopenedIndex_answersAsBefore_andKnowsWhereItStopped() {
        try (CatalogueIndex index = CatalogueIndex.in(folder, List.of(letters("m1")))) {
            index.apply(SmallShop.lines(SmallShop.LINES));
            index.vectors().run();
            index.commit(Map.of("souk.catalogue", 7L));
        }
        try (CatalogueIndex index = CatalogueIndex.in(folder, List.of(letters("m1")))) {
            assertThat(index.offset("souk.catalogue")).isEqualTo(7);
            assertThat(index.catalogue("demo").size()).isEqualTo(5);
            assertThat(index.vectors().embedded()).isEqualTo(index.vectors().total());
            assertThat(index.vectors().run()).isFalse();
            assertThat(SmallShop.ids(SmallShop.find(KnowledgeAgent.over(index), "Nokta Arc", null))
                            .getFirst())
                    .isEqualTo("l3");
        }
    }

    @Test
    void vectorsOfAnotherModel_areRefused() {
        try (CatalogueIndex index = CatalogueIndex.in(folder, List.of(letters("m1")))) {
            index.apply(SmallShop.lines(SmallShop.LINES));
            index.commit(Map.of());
        }
        assertThatThrownBy(() -> CatalogueIndex.in(folder, List.of(letters("m2"))))
                .isInstanceOf(ModelMismatch.class)
                .hasMessageContaining("m1")
                .hasMessageContaining("m2");
    }

    @Test
    void vectors_comeBehind_andTakePartOnceTheyAreThere() {
        try (CatalogueIndex index = CatalogueIndex.inMemory(List.of(letters("m1")))) {
            index.apply(SmallShop.lines(SmallShop.LINES));
            KnowledgeAgent agent = KnowledgeAgent.over(index);

            assertThat(SmallShop.find(agent, "Nokta", null).vectors()).isFalse();
            index.vectors().run();
            assertThat(SmallShop.find(agent, "Nokta", null).vectors()).isTrue();
        }
    }

    /** A model of 26 dimensions that counts letters: near in spelling is near. */
    private static Meaning letters(String model) {
        Embedder counting = new Embedder() {
            @Override
            public String language() {
                return "en";
            }

            @Override
            public String model() {
                return model;
            }

            @Override
            public int dimension() {
                return 26;
            }

            @Override
            public List<float[]> embed(List<String> texts) {
                List<float[]> vectors = new ArrayList<>();
                texts.forEach(text -> vectors.add(count(text)));
                return vectors;
            }
        };
        return new Meaning(counting, counting);
    }

    private static float[] count(String text) {
        float[] vector = new float[26];
        vector[0] = 1;
        text.toLowerCase(Locale.ROOT).chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> vector[c - 'a']++);
        double length = 0;
        for (float one : vector) {
            length += one * one;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}

package dev.souk.retrieval;

import static dev.souk.retrieval.SmallShop.find;
import static dev.souk.retrieval.SmallShop.ids;
import static dev.souk.retrieval.SmallShop.require;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.need.Operator;
import dev.souk.retrieval.index.Meaning;
import dev.souk.retrieval.index.SearchIndex;
import dev.souk.retrieval.qdrant.QdrantIndex;
import dev.souk.retrieval.qdrant.QdrantSettings;
import dev.souk.retrieval.qdrant.QdrantStandIn;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract with the real client, answered by a stand-in for the server. */
class QdrantStandInTest extends SearchIndexContract {
    private QdrantStandIn standIn;

    @BeforeEach
    void start() throws IOException {
        standIn = QdrantStandIn.start();
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Override
    SearchIndex open(List<Meaning> meanings) {
        return QdrantIndex.open(QdrantSettings.at("localhost", standIn.port(), "souk"), meanings);
    }

    @Test
    void qdrantAway_answersByFiltersAlone() {
        try (CatalogueIndex index = CatalogueIndex.over(open(List.of()))) {
            index.apply(SmallShop.lines(SmallShop.LINES));
            index.vectors().run();
            standIn.close();

            assertThat(ids(find(KnowledgeAgent.over(index), "Nokta", null, require("price", Operator.AT_MOST, 20))))
                    .containsExactlyInAnyOrder("l2", "c1");
        }
    }

    @Test
    void processThatTakesOver_writesOnlyWhatTheOneBeforeLeft() {
        List<Meaning> meanings = List.of(LetterCounts.english("m1"));
        try (CatalogueIndex first = CatalogueIndex.over(open(meanings));
                CatalogueIndex second = CatalogueIndex.over(open(meanings))) {
            first.apply(SmallShop.lines(SmallShop.LINES));
            first.vectors().run();
            int written = standIn.pointsWritten();
            second.apply(SmallShop.lines(SmallShop.LINES.replace("Nokta Spot", "Nokta Zephyr")));

            assertThat(second.vectors().run()).isTrue();
            assertThat(standIn.pointsWritten() - written).isEqualTo(2); // its words, then its vectors
        }
    }
}

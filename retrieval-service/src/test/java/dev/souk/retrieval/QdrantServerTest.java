package dev.souk.retrieval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.souk.retrieval.index.Meaning;
import dev.souk.retrieval.index.SearchIndex;
import dev.souk.retrieval.qdrant.QdrantIndex;
import dev.souk.retrieval.qdrant.QdrantSettings;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** The contract on a real Qdrant, in a container. */
class QdrantServerTest extends SearchIndexContract {
    private static final int GRPC = 6334;
    private static final int HTTP = 6333;
    private static final GenericContainer<?> QDRANT = new GenericContainer<>("qdrant/qdrant:v1.18.0")
            .withExposedPorts(GRPC, HTTP)
            .waitingFor(Wait.forHttp("/readyz").forPort(HTTP));

    private String collection;

    @AfterAll
    static void stop() {
        QDRANT.stop();
    }

    /** Assumed before each test, so that each is reported as skipped: of a class that is given up as a whole, reports say nothing. */
    @BeforeEach
    void chooseCollection() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "Docker is not running");
        QDRANT.start();
        collection = "souk-" + UUID.randomUUID();
    }

    @Override
    SearchIndex open(List<Meaning> meanings) {
        return QdrantIndex.open(QdrantSettings.at(QDRANT.getHost(), QDRANT.getMappedPort(GRPC), collection), meanings);
    }
}

package dev.souk.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Kubernetes folder renders, and what it renders is deployable as it says. */
class DeploymentTest {
    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/single-node"})
    void kubernetesFolder_rendersAllFiveServicesWithProbesAndLimits(String folder)
            throws IOException, InterruptedException {
        String rendered = render(Path.of("..", "k8s", folder));
        List<String> deployments = Stream.of(rendered.split("\n---\n"))
                .filter(document -> document.contains("\nkind: Deployment\n"))
                .toList();
        assertThat(deployments).hasSize(5).allSatisfy(deployment -> assertThat(deployment)
                .contains("startupProbe:", "readinessProbe:", "livenessProbe:", "limits:", "runAsNonRoot: true")
                .containsPattern("image: souk/[a-z]+-service:0\\.1\\.0"));
        assertThat(rendered).doesNotContain(":latest").doesNotContainPattern("image: [^:\\s]+\\s");
    }

    @Test
    void base_keepsAProcessOfEachServiceThroughDisruptions_andScalesWhatNeedsProcessorTime()
            throws IOException, InterruptedException {
        String rendered = render(Path.of("..", "k8s", "base"));
        assertThat(names(rendered, "PodDisruptionBudget"))
                .containsExactlyInAnyOrder("gateway", "dialogue", "planner", "retrieval", "recommender");
        assertThat(names(rendered, "HorizontalPodAutoscaler"))
                .containsExactlyInAnyOrder("gateway", "dialogue", "retrieval", "recommender");
        assertThat(rendered).contains("SOUK_RETRIEVAL_STORE: qdrant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/single-node"})
    void modelsFolder_isOneForTheTrainerAndEveryRecommender_atOnePath(String folder)
            throws IOException, InterruptedException {
        String rendered = render(Path.of("..", "k8s", folder));
        assertThat(names(rendered, "PersistentVolumeClaim")).containsExactly("models");
        assertThat(Stream.of(rendered.split("\n---\n")).filter(document -> document.contains("claimName: models")))
                .hasSize(2)
                .allSatisfy(document ->
                        assertThat(document).contains("image: souk/recommender-service:", "mountPath: /data/models"));
    }

    private static List<String> names(String rendered, String kind) {
        return Stream.of(rendered.split("\n---\n"))
                .filter(document -> document.contains("kind: " + kind + "\n"))
                .flatMap(document -> document.lines().filter(line -> line.startsWith("  name: ")))
                .map(line -> line.substring("  name: ".length()))
                .toList();
    }

    private static String render(Path folder) throws IOException, InterruptedException {
        assumeTrue(kubectlIsHere(), "kubectl is not installed");
        Process process = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static boolean kubectlIsHere() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }
}

package dev.souk.evaluation.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.knowledge.KnowledgeReply.FoundItems;
import dev.souk.contracts.knowledge.KnowledgeRequest.FindItems;
import dev.souk.contracts.need.Need;
import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.retrieval.CatalogueIndex;
import dev.souk.retrieval.KnowledgeAgent;
import dev.souk.retrieval.embedding.OnnxEmbedder;
import dev.souk.retrieval.embedding.VectorCache;
import dev.souk.retrieval.index.Meaning;
import dev.souk.retrieval.ingestion.CatalogueFile;
import dev.souk.retrieval.ingestion.ImportOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code search}: sends each query's words, and nothing else, to the knowledge agent and judges the first ten by the raw records. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Search by words alone: share of queries whose first hit is right, precision and NDCG at 10.")
public final class SearchCommand implements Callable<Integer> {
    private static final int K = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--catalogue", required = true, paramLabel = "FILE", description = "NDJSON, CSV or zip")
    private Path catalogue = Path.of("");

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "A line: query, locale, cat, all")
    private Path queries = Path.of("");

    @Option(names = "--vectors", paramLabel = "FOLDER", description = "Embeds too, and keeps the vectors there")
    private @Nullable Path vectors;

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException {
        JsonMapper mapper = new JsonMapper();
        RawRecords raw = RawRecords.read(catalogue);
        try (CatalogueIndex index = CatalogueIndex.inMemory(meanings())) {
            double seconds = ingest(index);
            KnowledgeAgent agent = KnowledgeAgent.over(index);
            List<Judged> judged = new ArrayList<>();
            for (String line : Files.readAllLines(queries)) {
                if (!line.isBlank()) {
                    judged.add(judge(agent, index, raw, mapper.readTree(line)));
                }
            }
            Figures figures = Figures.of(judged, seconds);
            print(figures);
            out.write(figures);
        }
        return 0;
    }

    private List<Meaning> meanings() {
        if (vectors == null) {
            return List.of();
        }
        OnnxEmbedder english = OnnxEmbedder.english();
        OnnxEmbedder chinese = OnnxEmbedder.chinese();
        return List.of(
                new Meaning(english, VectorCache.in(vectors, english)),
                new Meaning(chinese, VectorCache.in(vectors, chinese)));
    }

    private double ingest(CatalogueIndex index) throws IOException {
        long start = System.nanoTime();
        try (InputStream stream = Files.newInputStream(catalogue)) {
            index.apply(CatalogueFile.read(
                    ImportOrder.of("demo", catalogue.getFileName().toString()), stream));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        index.vectors().run();
        return seconds;
    }

    private static Judged judge(KnowledgeAgent agent, CatalogueIndex index, RawRecords raw, JsonNode query) {
        Chain chain = new Chain("demo", "evaluation", null, null, Map.of());
        Need need = new Need(Need.SELF, List.of(), query.path("query").asText(), null);
        long start = System.nanoTime();
        FoundItems found = (FoundItems)
                agent.answer(new FindItems(chain, query.path("locale").asText("en"), need, List.of(), K, null));
        double millis = (System.nanoTime() - start) / 1e6;
        boolean[] right = new boolean[found.candidates().size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = isGold(found.candidates().get(i).item(), raw, query);
        }
        long gold = index.catalogue("demo").items().values().stream()
                .filter(item -> isGold(item, raw, query))
                .count();
        return new Judged(right, gold, millis);
    }

    private static boolean isGold(CatalogueItem item, RawRecords raw, JsonNode query) {
        List<String> categories = Arrays.asList(query.path("cat").asText("").split("\\|", -1));
        return (query.path("cat").isMissingNode() || categories.contains(item.category()))
                && StreamSupport.stream(query.path("all").spliterator(), false)
                        .map(RawCondition::of)
                        .allMatch(condition -> condition.holds(raw.at(item.source())));
    }

    private void print(Figures figures) {
        PrintWriter console = spec.commandLine().getOut();
        console.printf("%-24s %8d%n", "queries with gold", figures.queries());
        console.printf(Locale.ROOT, "%-24s %8.3f%n", "first hit right", figures.first());
        console.printf(Locale.ROOT, "%-24s %8.3f%n", "precision@10", figures.precision());
        console.printf(Locale.ROOT, "%-24s %8.3f%n", "NDCG@10", figures.ndcg());
        console.printf(Locale.ROOT, "%-24s %8.2f%n", "milliseconds, median", figures.medianMillis());
        console.printf(Locale.ROOT, "%-24s %8.1f%n", "seconds to searchable", figures.ingestSeconds());
    }
}

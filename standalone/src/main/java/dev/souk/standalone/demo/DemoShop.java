package dev.souk.standalone.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.souk.standalone.demo.assortment.Assortment;
import dev.souk.standalone.demo.assortment.Product;
import dev.souk.standalone.demo.shopper.SimulatedShoppers;
import dev.souk.standalone.demo.vocabulary.Vocabulary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes the demo shop's files: the same seed, the same bytes. The catalogue file is whole in itself: labels in its first line, policies in its
 * last; both are also written apart, for whoever wants to read or replace them.
 */
@Command(
        name = "souk demo",
        mixinStandardHelpOptions = true,
        description = "Writes the demo shop's catalogue, labels, policies and interactions.")
public final class DemoShop implements Callable<Integer> {
    public static final String SHOP = "demo";
    public static final long SEED = 20260701;
    public static final String CATALOGUE = "catalogue.ndjson";
    public static final String LABELS = "labels.json";
    public static final String POLICIES = "policies.ndjson";
    public static final String INTERACTIONS = "interactions.ndjson";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the files go")
    private Path out = Path.of(".");

    @Option(names = "--seed", defaultValue = "" + SEED, description = "default ${DEFAULT-VALUE}")
    private long seed = SEED;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new DemoShop()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        write(out, seed);
        return 0;
    }

    /** Writes the four files, making the folder where there is none and replacing files of the same name. */
    public static void write(Path directory, long seed) throws IOException {
        Files.createDirectories(directory);
        Vocabulary vocabulary = Vocabulary.load();
        Assortment assortment = new Assortment(vocabulary, seed);
        List<Product> products = assortment.products();
        List<Object> catalogue = new ArrayList<>();
        catalogue.add(
                Map.of("catalogue", new Header("USD", List.of("en", "zh"), JSON.readTree(Vocabulary.bytes(LABELS)))));
        catalogue.addAll(products);
        for (String policy : new String(Vocabulary.bytes(POLICIES), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            catalogue.add(JSON.readTree(policy));
        }
        lines(directory.resolve(CATALOGUE), catalogue);
        Files.write(directory.resolve(LABELS), Vocabulary.bytes(LABELS));
        Files.write(directory.resolve(POLICIES), Vocabulary.bytes(POLICIES));
        lines(
                directory.resolve(INTERACTIONS),
                new SimulatedShoppers(vocabulary.shoppers(), products, assortment.dice("shoppers")).interactions(SHOP));
    }

    private static void lines(Path file, List<?> values) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (Object value : values) {
                writer.write(JSON.writeValueAsString(value));
                writer.write('\n');
            }
        }
    }

    /** The first line of the catalogue file. */
    private record Header(String currency, List<String> languages, JsonNode labels) {}
}

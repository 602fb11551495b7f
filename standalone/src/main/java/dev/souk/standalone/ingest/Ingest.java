package dev.souk.standalone.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads a catalogue file into a running shop, shows how far it is, and prints the report. */
@Command(
        name = "souk ingest",
        mixinStandardHelpOptions = true,
        description = "Loads a catalogue: NDJSON, CSV with a mapping (FILE.mapping.json), or a zip of JSON arrays.")
public final class Ingest implements Callable<Integer> {
    private static final int REJECTED = 3;

    @Parameters(paramLabel = "FILE", description = "what to load")
    private Path file = Path.of("");

    @Option(names = "--url", description = "where Souk answers (default: ${DEFAULT-VALUE})")
    private URI url = URI.create("http://localhost:8080");

    @Option(names = "--shop", description = "the shop whose catalogue it is (default: ${DEFAULT-VALUE})")
    private String shop = "demo";

    private Ingest() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Ingest()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        PrintStream out = System.out;
        if (!Files.isReadable(file)) {
            System.err.println("FILE: " + file + " cannot be read; a catalogue file would do");
            return CommandLine.ExitCode.USAGE;
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            JsonNode report = new CatalogueImport(http, url, shop).run(file, progress -> out.print("\r" + progress));
            out.println();
            return print(report, out);
        } catch (ImportRefused e) {
            System.err.println(e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static int print(JsonNode done, PrintStream out) {
        JsonNode report = done.path("report");
        out.printf(
                "%d accepted, %d unchanged, %d removed, %d rejected%n",
                report.path("accepted").asInt(),
                report.path("unchanged").asInt(),
                report.path("removed").asInt(),
                report.path("rejected").size());
        report.path("rejected")
                .forEach(row -> out.printf(
                        "  line %s, %s: came %s; %s%n",
                        row.path("line").asText(),
                        row.path("field").asText(),
                        row.path("came").asText(),
                        row.path("expected").asText()));
        return report.path("rejected").isEmpty() ? CommandLine.ExitCode.OK : REJECTED;
    }
}

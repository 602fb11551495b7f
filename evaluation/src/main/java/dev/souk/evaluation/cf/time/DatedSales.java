package dev.souk.evaluation.cf.time;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --train} of what learns from dated sales. */
final class DatedSales {
    @Option(names = "--train", required = true, paramLabel = "FILE", description = "online-retail CSV")
    private Path train = Path.of("");

    /** Those of the file; others may be read beside them. */
    Sales read() throws IOException {
        Sales sales = new Sales();
        sales.read(train);
        return sales;
    }
}

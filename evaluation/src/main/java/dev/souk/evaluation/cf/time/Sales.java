package dev.souk.evaluation.cf.time;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The sales of {@code online-retail} CSV files, customers, items and the words of their descriptions numbered as they come.
 * Cancellations (invoices that begin with C), quantities that are not positive and lines without a customer are dropped; lines of one
 * invoice and item are one sale. Not thread-safe.
 */
final class Sales {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]", Locale.ROOT);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final CsvMapper CSV = new CsvMapper();
    private static final YearMonth FIRST_FORETOLD = YearMonth.of(2011, 4);

    private final Map<String, Integer> customers = new HashMap<>();
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Integer, Set<Integer>> described = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Sale> sales = new LinkedHashMap<>();

    /** Adds the sales of a file; returns the time of its first one, in epoch seconds. */
    long read(Path file) throws IOException {
        long first = Long.MAX_VALUE;
        ObjectReader reader =
                CSV.readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                MappingIterator<Map<String, String>> lines = reader.readValues(in)) {
            while (lines.hasNext()) {
                first = Math.min(first, add(lines.next(), file));
            }
        }
        if (first == Long.MAX_VALUE) {
            throw new IllegalArgumentException(file + " has no sale of a known customer; columns InvoiceNo, StockCode,"
                    + " Description, Quantity, InvoiceDate, UnitPrice and CustomerID would do");
        }
        return first;
    }

    private long add(Map<String, String> line, Path file) {
        String invoice = cell(line, "InvoiceNo", file);
        String customer = cell(line, "CustomerID", file);
        double quantity = Double.parseDouble(cell(line, "Quantity", file));
        if (invoice.startsWith("C") || customer.isBlank() || quantity <= 0) {
            return Long.MAX_VALUE;
        }
        long time = LocalDateTime.parse(cell(line, "InvoiceDate", file), TIME).toEpochSecond(ZoneOffset.UTC);
        String code = cell(line, "StockCode", file);
        Sale sale = new Sale(
                customers.computeIfAbsent(customer, c -> customers.size()),
                items.computeIfAbsent(code, c -> items.size()),
                time,
                (float) (quantity * Double.parseDouble(cell(line, "UnitPrice", file))));
        String description = cell(line, "Description", file);
        describe(sale.item(), description);
        if (sale.item() == names.size()) {
            names.add(description.strip());
        }
        sales.merge(
                invoice + ' ' + code + ' ' + customer,
                sale,
                (a, b) -> new Sale(a.customer(), a.item(), a.time(), a.revenue() + b.revenue()));
        return time;
    }

    private static String cell(Map<String, String> line, String column, Path file) {
        String cell = line.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(file + " has a line without " + column + ": " + line);
        }
        return cell;
    }

    private void describe(int item, String description) {
        Set<Integer> has = described.computeIfAbsent(item, i -> new HashSet<>());
        WORD.matcher(description.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> has.add(words.computeIfAbsent(word.group(), w -> words.size())));
    }

    int items() {
        return items.size();
    }

    /** The sales in [from, to), customer by customer. */
    Map<Integer, List<Sale>> between(long from, long to) {
        Map<Integer, List<Sale>> between = new LinkedHashMap<>();
        for (Sale sale : sales.values()) {
            if (sale.time() >= from && sale.time() < to) {
                between.computeIfAbsent(sale.customer(), c -> new ArrayList<>()).add(sale);
            }
        }
        return between;
    }

    /** All sales before a time, as what to learn from. */
    Interactions before(long end) {
        InteractionsBuilder builder = Interactions.builder().atLeast(customers.size(), items.size());
        for (Sale sale : sales.values()) {
            if (sale.time() < end) {
                builder.add(sale.customer(), sale.item(), 1, sale.time());
            }
        }
        return builder.build();
    }

    /** The months to be foretold from all before them: from April 2011 on until one has no sale after its beginning. */
    List<Month> months() {
        return Stream.iterate(FIRST_FORETOLD, month -> month.plusMonths(1))
                .map(Month::of)
                .takeWhile(month -> !between(month.from(), Long.MAX_VALUE).isEmpty())
                .toList();
    }

    /** Seconds since the epoch at which a day begins. */
    static long beginning(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    /** What each item was called first. */
    List<String> names() {
        return names;
    }

    /** The words of each description. */
    ItemAttributes attributes() {
        return ItemAttributes.of(items.size(), described);
    }
}

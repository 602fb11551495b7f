package dev.souk.evaluation.state.schema;

import dev.souk.evaluation.state.corpus.Corpus;
import dev.souk.evaluation.state.corpus.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of a database by the name of what they describe: whether an offer is what was asked for. Immutable and thread-safe. */
public final class Records {
    private static final Pattern BOUNDS = Pattern.compile("(>=|<=)?(\\d+(?:\\.\\d+)?)(?:-(\\d+(?:\\.\\d+)?))?");

    private final SlotCatalogue catalogue;
    private final Map<String, Map<Slot, Set<String>>> rows = new HashMap<>();

    public Records(Corpus corpus, SlotCatalogue catalogue) {
        this.catalogue = catalogue;
        corpus.records().forEach((name, row) -> {
            Map<Slot, Set<String>> own = new HashMap<>();
            row.forEach((slot, values) -> own.put(
                    slot,
                    values.stream()
                            .map(value ->
                                    catalogue.isList(slot) ? Canonical.word(value) : catalogue.canonical(slot, value))
                            .collect(Collectors.toSet())));
            rows.put(Canonical.word(name), own);
        });
    }

    /** Whether what has this name has the value; nothing where that is not known. */
    public Optional<Boolean> has(String name, Slot slot, String value) {
        Set<String> own = rows.getOrDefault(Canonical.word(name), Map.of()).get(slot);
        if (own == null) {
            return Optional.empty();
        }
        Matcher bounds = BOUNDS.matcher(value);
        if (bounds.matches()) {
            return own.stream()
                    .filter(one -> one.matches("[\\d.]+"))
                    .findFirst()
                    .map(one -> within(bounds, Double.parseDouble(one)));
        }
        return Optional.of(catalogue.isList(slot) ? own.containsAll(List.of(value.split(" "))) : own.contains(value));
    }

    private static boolean within(Matcher bounds, double amount) {
        double first = Double.parseDouble(bounds.group(2));
        if (bounds.group(3) != null) {
            return first <= amount && amount <= Double.parseDouble(bounds.group(3));
        }
        return switch (String.valueOf(bounds.group(1))) {
            case ">=" -> amount >= first;
            case "<=" -> amount <= first;
            default -> amount == first;
        };
    }
}

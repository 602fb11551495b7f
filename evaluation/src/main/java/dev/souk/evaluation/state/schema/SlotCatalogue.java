package dev.souk.evaluation.state.schema;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.evaluation.state.corpus.Corpus;
import dev.souk.evaluation.state.corpus.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A schema as a catalogue: a domain is a category, a slot an attribute, and there is an item for each value. */
public final class SlotCatalogue {
    private static final String SHOP = "schema";
    private static final Set<String> FLAGS =
            Set.of("yes", "no", "free", "true", "false", "none", "是", "否", "有", "没有", "免费");

    private static final int MOST_CLOSED = 60;
    private static final Pattern RANGE = Pattern.compile("([\\d.]+)(\\D+?) ?- ?([\\d.]+)(\\D+)");
    private static final int FEW = 15;

    private final SlotWords words;
    private final Corpus corpus;
    private final Map<String, Map<String, Slot>> slots = new TreeMap<>();
    private final List<CategoryDefinition> categories = new ArrayList<>();
    private final List<CatalogueItem> items = new ArrayList<>();
    private final Map<Slot, String> attributes = new HashMap<>();
    private final Map<Slot, AttributeKind> kinds = new HashMap<>();
    private final Set<Slot> lists = new HashSet<>();
    private final Set<Slot> times = new HashSet<>();
    private final Set<Slot> all;
    private final Map<Slot, Set<String>> known = new HashMap<>();
    private final Lexicon lexicon;

    public SlotCatalogue(Corpus corpus, SlotWords words) {
        this.corpus = corpus;
        this.all = Collections.unmodifiableSet(new TreeSet<>(corpus.values().keySet()));
        this.words = words;
        all.forEach(slot -> known.put(slot, known(slot)));
        Set<Slot> seen = new HashSet<>(corpus.values().keySet());
        seen.stream().filter(slot -> is(slot, "words")).forEach(lists::add);
        seen.stream().filter(slot -> is(slot, "time")).forEach(times::add);
        seen.forEach(slot ->
                slots.computeIfAbsent(slot.domain(), unseen -> new TreeMap<>()).put(attribute(slot), slot));
        slots.keySet().forEach(this::addDomain);
        lexicon = Lexicon.compile(
                new CatalogueSchema(SHOP, 1, "GBP", List.of("en", "zh"), categories, items.size()), items);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Set<String> domains() {
        return slots.keySet();
    }

    public Optional<Slot> slot(String domain, String attribute) {
        return Optional.ofNullable(slots.getOrDefault(domain, Map.of()).get(attribute));
    }

    /** All slots, in order. */
    public Set<Slot> slots() {
        return all;
    }

    /** The values a slot is known to have. */
    public Set<String> values(Slot slot) {
        return known.getOrDefault(slot, Set.of());
    }

    /**
     * What the corpus knows and any such slot has, each in one wording. A closed slot has no more than any such slot has, unless it is
     * known for none of that: an area that is a city.
     */
    private Set<String> known(Slot slot) {
        Set<String> told = corpus.values().getOrDefault(slot, Set.of());
        Set<String> held = new TreeSet<>(words.slot(slot.name())
                .map(named -> named.holds(corpus.language()))
                .orElse(List.of()));
        if (is(slot, "closed")) {
            return Collections.unmodifiableSet(Collections.disjoint(told, held) ? told : held);
        }
        Set<String> all = new TreeSet<>(told);
        all.addAll(held);
        Set<String> known = new TreeSet<>(all);
        known.removeIf(value -> words.isOtherWordFor(value, all));
        return Collections.unmodifiableSet(known);
    }

    /** The attribute that a slot is; slots of several domains may be the same. */
    public String attribute(Slot slot) {
        return attributes.computeIfAbsent(slot, this::attributeOf);
    }

    private String attributeOf(Slot slot) {
        return words.slot(slot.name())
                .map(SlotWords.Named::attribute)
                .orElse(slot.name().toLowerCase(Locale.ROOT).replace(' ', '_'));
    }

    /** The form of a slot's value in which right and wrong are told. */
    public String canonical(Slot slot, String value) {
        return switch (kind(slot)) {
            case AMOUNT -> value.equals("免费") ? "0" : Canonical.amount(value);
            case FLAG ->
                Set.of("yes", "true", "free", "有", "免费", "是").contains(value.toLowerCase(Locale.ROOT)) ? "yes" : "no";
            case TERM, TERMS, TEXT, AMOUNTS -> isList(slot) ? Canonical.words(value) : Canonical.word(value);
        };
    }

    /** A gold state's values in their canonical forms. */
    public Map<Slot, Set<String>> canonical(Map<Slot, Set<String>> state) {
        Map<Slot, Set<String>> canonical = new LinkedHashMap<>();
        state.forEach((slot, values) -> canonical.put(
                slot,
                values.stream()
                        .map(value -> value.equals(Slot.ANY) ? value : canonical(slot, value))
                        .collect(Collectors.toSet())));
        return canonical;
    }

    public AttributeKind kind(Slot slot) {
        return kinds.computeIfAbsent(slot, this::kindOf);
    }

    private AttributeKind kindOf(Slot slot) {
        String kind = words.slot(slot.name()).map(SlotWords.Named::kind).orElse("");
        Set<String> values = values(slot);
        boolean flags =
                !values.isEmpty() && values.stream().allMatch(value -> FLAGS.contains(value.toLowerCase(Locale.ROOT)));
        if ("flag".equals(kind) || flags) {
            return AttributeKind.FLAG;
        }
        if ("amount".equals(kind) || "money".equals(kind)) {
            return AttributeKind.AMOUNT;
        }
        boolean open = "words".equals(kind) || isName(slot) || values.size() > MOST_CLOSED;
        return open ? AttributeKind.TERMS : AttributeKind.TERM;
    }

    private void addDomain(String domain) {
        List<AttributeDefinition> attributes = new ArrayList<>();
        List<List<AttributeValue>> columns = new ArrayList<>();
        slots.getOrDefault(domain, Map.of()).forEach((attribute, slot) -> {
            attributes.add(definition(attribute, slot));
            columns.add(column(slot));
        });
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            Map<String, AttributeValue> own = new HashMap<>();
            for (int column = 0; column < columns.size(); column++) {
                if (row < columns.get(column).size()) {
                    own.put(
                            attributes.get(column).attribute(),
                            columns.get(column).get(row));
                }
            }
            items.add(item(domain, domain + "-" + row, own));
        }
        categories.add(new CategoryDefinition(domain, Map.of("en", labels(domain)), attributes, rows));
    }

    public static CatalogueItem item(String domain, String id, Map<String, AttributeValue> attributes) {
        return new CatalogueItem(SHOP, id, domain, Map.of(), attributes, List.of(), new ItemSource("schema", 0));
    }

    private List<AttributeValue> column(Slot slot) {
        AttributeKind kind = kind(slot);
        if (isTime(slot)) {
            return ClockTimes.all().keySet().stream()
                    .<AttributeValue>map(AttributeValue::of)
                    .toList();
        }
        if (is(slot, "relation")) {
            return List.of();
        }
        if (kind == AttributeKind.FLAG) {
            return List.of(AttributeValue.of(true), AttributeValue.of(false));
        }
        return new TreeSet<>(values(slot))
                .stream()
                        .filter(value -> !value.equals(slot.domain())
                                && !FLAGS.contains(value)
                                && !(isName(slot) && isPlace(value)))
                        .flatMap(value -> value(kind, value).stream())
                        .toList();
    }

    private static Optional<AttributeValue> value(AttributeKind kind, String value) {
        if (kind != AttributeKind.AMOUNT) {
            return Optional.of(AttributeValue.of(value));
        }
        return value.matches("\\d+(\\.\\d+)?")
                ? Optional.of(AttributeValue.of(Double.parseDouble(value)))
                : Optional.empty();
    }

    /** What else a value is called. */
    public List<String> labels(Slot slot, String value) {
        return words.value(value).map(SlotWords.Named::labels).orElse(List.of()).stream()
                .filter(label -> !values(slot).contains(label))
                .toList();
    }

    /** What a slot is called. */
    public List<String> labels(Slot slot) {
        List<String> labels = new ArrayList<>(List.of(slot.name().replace('_', ' ')));
        words.slot(slot.name()).ifPresent(named -> labels.addAll(named.labels()));
        return labels;
    }

    /** What a domain is called. */
    public List<String> labels(String domain) {
        List<String> labels = new ArrayList<>(List.of(domain));
        words.domain(domain).ifPresent(named -> labels.addAll(named.labels()));
        return labels;
    }

    public boolean isFlag(Slot slot) {
        return kind(slot) == AttributeKind.FLAG;
    }

    /** Whether several values of the slot hold at once. */
    public boolean isList(Slot slot) {
        return lists.contains(slot);
    }

    /** Whether its values are words or names, one at a time. */
    public boolean isWords(Slot slot) {
        AttributeKind kind = kind(slot);
        return (kind == AttributeKind.TERM || kind == AttributeKind.TERMS) && !isTime(slot) && !isList(slot);
    }

    /** Whether its value is a name it is near to. */
    public boolean isRelation(Slot slot) {
        return is(slot, "relation");
    }

    /** Whether there may be values that nobody knows. */
    public boolean isOpen(Slot slot) {
        return isWords(slot) && (isName(slot) || values(slot).size() > FEW);
    }

    private boolean is(Slot slot, String kind) {
        return words.slot(slot.name())
                .map(SlotWords.Named::kind)
                .filter(kind::equals)
                .isPresent();
    }

    public boolean isName(Slot slot) {
        return attribute(slot).equals("named");
    }

    /** Whether it is a town that trains stop at: a name that is one names no place in it. */
    private boolean isPlace(String value) {
        return known.entrySet().stream()
                .anyMatch(slot -> List.of("train", "列车").contains(slot.getKey().domain())
                        && attribute(slot.getKey()).equals("destination")
                        && slot.getValue().contains(value));
    }

    public boolean isTime(Slot slot) {
        return times.contains(slot);
    }

    private AttributeDefinition definition(String attribute, Slot slot) {
        Map<String, Map<String, List<String>>> values = new LinkedHashMap<>();
        if (isTime(slot)) {
            ClockTimes.all().forEach((time, said) -> values.put(time, Map.of("en", said)));
        } else {
            values(slot).forEach(value -> {
                List<String> said = new ArrayList<>();
                words.value(value).ifPresent(named -> said.addAll(named.labels()));
                if (value.endsWith("的") && value.length() > 2) {
                    said.add(value.substring(0, value.length() - 1));
                }
                Matcher range = RANGE.matcher(value);
                if (range.matches() && range.group(2).equals(range.group(4))) {
                    said.add(range.group(1) + "-" + range.group(3) + range.group(4));
                    said.add(range.group(1) + "到" + range.group(3) + range.group(4));
                }
                if (value.startsWith("the ")) {
                    said.add(value.substring("the ".length()));
                }
                if (!said.isEmpty()) {
                    values.put(value, Map.of("en", said));
                }
            });
        }
        String unit = words.slot(slot.name()).map(SlotWords.Named::unit).orElse("");
        return new AttributeDefinition(
                attribute, kind(slot), unit, Map.of("en", labels(slot)), values, Map.of(), Map.of());
    }
}

package dev.souk.dialogue.answer;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares items in a small Markdown table: the attributes asked for, else those in which they differ, behind what listings say of what no field tells. */
final class CompareWords {
    private static final int MOST_ROWS = 6;
    private static final Set<String> NOT_COMPARED = Set.of(CatalogueItem.STOCK, CatalogueItem.REVIEWS, "price_per_gb");

    private final Brief brief;
    private final Draft draft;
    private final ItemWords items;

    CompareWords(Brief brief, Draft draft) {
        this.brief = brief;
        this.draft = draft;
        this.items = new ItemWords(brief.vocabulary());
    }

    void write() {
        List<CatalogueItem> compared = brief.grounds().asked();
        if (compared.size() < 2) {
            draft.say("compare.too-few");
            return;
        }
        brief.acts(Act.Compare.class).stream()
                .flatMap(act -> Stream.ofNullable(act.words()))
                .forEach(sought -> new ListingWords(brief.vocabulary(), draft).write(compared, sought));
        List<String> rows = rows(compared);
        List<String> ids = compared.stream().map(CatalogueItem::itemId).toList();
        if (rows.isEmpty()) {
            draft.say("compare.same", Map.of(), ids);
            return;
        }
        draft.say("compare.lead", Map.of(), ids);
        draft.add(table(compared, rows), ids);
        if (asked().size() == 1 && !asked().getFirst().equals(CatalogueItem.PRICE)) {
            ends(compared, asked().getFirst());
            return;
        }
        cheapest(compared)
                .ifPresent(item -> draft.say("compare.cheaper", items.nameAndPrice(item), List.of(item.itemId())));
    }

    private List<String> rows(List<CatalogueItem> compared) {
        if (!asked().isEmpty()) {
            return asked();
        }
        Set<String> all = new LinkedHashSet<>();
        all.add(CatalogueItem.PRICE);
        brief.need().constraints().forEach(constraint -> all.add(constraint.attribute()));
        compared.forEach(item -> item.attributes().keySet().stream().sorted().forEach(all::add));
        return all.stream()
                .filter(attribute -> !NOT_COMPARED.contains(attribute))
                .filter(attribute -> differs(compared, attribute))
                .limit(MOST_ROWS)
                .toList();
    }

    private List<String> asked() {
        return brief.acts(Act.Compare.class).stream()
                .flatMap(act -> act.attributes().stream())
                .distinct()
                .toList();
    }

    /** Which has least and which has most of the one thing asked about, where numbers tell. */
    private void ends(List<CatalogueItem> compared, String attribute) {
        List<CatalogueItem> known = compared.stream()
                .filter(item -> item.attributes().get(attribute) instanceof AttributeValue.Amount)
                .sorted(Comparator.comparingDouble(item -> amount(item, attribute)))
                .toList();
        if (known.size() < 2 || amount(known.getFirst(), attribute) == amount(known.getLast(), attribute)) {
            return;
        }
        Map<String, String> words = new HashMap<>(Map.of(
                "label", brief.vocabulary().attribute(known.getFirst().category(), attribute),
                "least", brief.vocabulary().name(known.getFirst()),
                "most", brief.vocabulary().name(known.getLast())));
        items.value(known.getFirst(), attribute).ifPresent(value -> words.put("low", value));
        items.value(known.getLast(), attribute).ifPresent(value -> words.put("high", value));
        draft.say(
                "compare.ends",
                words,
                List.of(known.getFirst().itemId(), known.getLast().itemId()));
    }

    private static double amount(CatalogueItem item, String attribute) {
        return item.attributes().get(attribute) instanceof AttributeValue.Amount(double amount) ? amount : Double.NaN;
    }

    private static boolean differs(List<CatalogueItem> compared, String attribute) {
        return compared.stream()
                        .map(item -> Optional.ofNullable(item.attributes().get(attribute)))
                        .distinct()
                        .count()
                > 1;
    }

    private String table(List<CatalogueItem> compared, List<String> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(line("", compared.stream().map(brief.vocabulary()::name).toList()));
        lines.add("|" + " --- |".repeat(compared.size() + 1));
        for (String attribute : rows) {
            String label = brief.vocabulary().attribute(compared.getFirst().category(), attribute);
            lines.add(line(
                    label,
                    compared.stream()
                            .map(item -> items.value(item, attribute)
                                    .orElseGet(() -> draft.phrase("compare.none", Map.of())))
                            .toList()));
        }
        return String.join("\n", lines);
    }

    private static String line(String label, List<String> cells) {
        return "| " + label + " | "
                + cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")) + " |";
    }

    private static Optional<CatalogueItem> cheapest(List<CatalogueItem> compared) {
        List<CatalogueItem> priced = compared.stream()
                .filter(item -> item.attributes().get(CatalogueItem.PRICE) instanceof AttributeValue.Amount)
                .toList();
        double least = priced.stream().mapToDouble(CompareWords::price).min().orElse(Double.NaN);
        boolean tie = priced.stream().filter(item -> price(item) == least).count() != 1;
        return priced.size() < compared.size() || tie
                ? Optional.empty()
                : priced.stream().min(Comparator.comparingDouble(CompareWords::price));
    }

    private static double price(CatalogueItem item) {
        return amount(item, CatalogueItem.PRICE);
    }
}

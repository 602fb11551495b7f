package dev.souk.evaluation.state.reading;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.dialogue.understanding.text.Simplified;
import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.schema.Canonical;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The baseline: a value, or a label of one, that the user's words hold letter for letter is the value of a slot that has it, in the domain named
 * nearest, else in the one talked about. Of slots that have the same value it is the one's whose label stands nearest, else the one's just asked
 * for, else the only one's. Times are any HH:MM and amounts any number with its bound; a flag is had where its label is said. The longest value of a
 * slot wins; a slot that holds several has all.
 */
public final class StringMatching implements Tracker {
    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2}:\\d{2})\\b");
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d:.])\\d+(\\.\\d+)?( ?[-~到至] ?\\d+(\\.\\d+)?)?( ?[元分块])?(以上|以下)?(?![\\d:.])");
    private static final int FAR = 30;

    private final Words words;
    private final Map<Slot, String> state = new LinkedHashMap<>();
    private String active = "";

    /** What there is to match, spaced. Immutable and thread-safe. */
    public static final class Words {
        private final SlotCatalogue catalogue;
        private final Map<Slot, Map<String, String>> values = new LinkedHashMap<>();
        private final Map<Slot, List<String>> labels = new HashMap<>();
        private final Map<String, String> domains = new HashMap<>();

        public Words(SlotCatalogue catalogue) {
            this.catalogue = catalogue;
            for (Slot slot : catalogue.slots()) {
                Map<String, String> own = new HashMap<>();
                for (String value : catalogue.values(slot)) {
                    String canonical = catalogue.canonical(slot, value);
                    catalogue.labels(slot, value).forEach(label -> own.put(spaced(label), canonical));
                }
                for (String value : catalogue.values(slot)) {
                    own.put(spaced(value), catalogue.canonical(slot, value));
                }
                own.remove("");
                own.remove(spaced(slot.domain()));
                values.put(slot, own);
                labels.put(
                        slot,
                        catalogue.labels(slot).stream()
                                .map(StringMatching::spaced)
                                .toList());
            }
            catalogue
                    .domains()
                    .forEach(domain -> catalogue.labels(domain).forEach(label -> domains.put(spaced(label), domain)));
        }
    }

    /** A value said, at its place. */
    private record Said(String value, String canonical, int from) {
        int to() {
            return from + value.length();
        }
    }

    public StringMatching(Words words) {
        this.words = words;
    }

    @Override
    public Map<Slot, String> follow(Exchange exchange) {
        String spoken = exchange.domain();
        active = spoken == null ? active : spoken;
        Exchange told = exchange.of(active);
        String said = " " + spaced(told.text()) + " ";
        Set<String> domains = new LinkedHashSet<>();
        words.domains.entrySet().stream()
                .filter(label -> holds(said, label.getKey()))
                .sorted(Comparator.comparingInt(label -> said.lastIndexOf(label.getKey())))
                .forEach(label -> domains.add(label.getValue()));
        if (domains.isEmpty()) {
            domains.add(active);
        }
        active = domains.contains(active) ? active : List.copyOf(domains).getLast();
        for (String domain : domains) {
            match(said, domain, told);
        }
        return Map.copyOf(state);
    }

    private void match(String said, String domain, Exchange exchange) {
        Map<Slot, Said> best = new LinkedHashMap<>();
        for (Slot slot : words.values.keySet()) {
            if (slot.domain().equals(domain) && words.catalogue.isList(slot)) {
                addAll(slot, said);
            } else if (slot.domain().equals(domain)) {
                for (Said one : said(said, slot)) {
                    if (isOf(slot, one, said, exchange)) {
                        best.merge(slot, one, StringMatching::longer);
                    }
                }
            }
        }
        best.forEach((slot, one) -> state.put(slot, one.canonical()));
    }

    /** The words of a slot that holds several, with those it had. */
    private void addAll(Slot slot, String said) {
        Set<String> all = new TreeSet<>(List.of(state.getOrDefault(slot, "").split(" ")));
        List<Said> found = said(said, slot);
        found.stream()
                .filter(one -> found.stream()
                        .noneMatch(other -> !other.equals(one) && other.value().contains(one.value())))
                .forEach(one -> all.add(one.canonical()));
        all.remove("");
        if (!all.isEmpty()) {
            state.put(slot, String.join(" ", all));
        }
    }

    private static Said longer(Said one, Said other) {
        return other.value().length() > one.value().length() ? other : one;
    }

    private List<Said> said(String said, Slot slot) {
        List<Said> found = new ArrayList<>();
        if (words.catalogue.isFlag(slot)) {
            labels(slot).stream()
                    .filter(label -> holds(said, label))
                    .forEach(label -> found.add(new Said(label, "yes", said.indexOf(label))));
        } else if (words.catalogue.isTime(slot)) {
            Matcher times = TIME.matcher(said);
            while (times.find()) {
                found.add(new Said(times.group(1), Canonical.word(times.group(1)), times.start()));
            }
        } else if (words.catalogue.kind(slot) == AttributeKind.AMOUNT) {
            Matcher amounts = AMOUNT.matcher(said);
            while (amounts.find()) {
                found.add(new Said(amounts.group(), Canonical.amount(amounts.group()), amounts.start()));
            }
        } else {
            words.values.getOrDefault(slot, Map.of()).forEach((value, canonical) -> {
                String word = gap(value) + value + gap(value);
                int at = said.indexOf(word);
                if (at >= 0) {
                    found.add(new Said(value, canonical, at + gap(value).length()));
                }
            });
        }
        return found;
    }

    /** Whether it is the slot's rather than another's of its domain. */
    private boolean isOf(Slot slot, Said one, String said, Exchange exchange) {
        if (!words.catalogue.isName(slot) && !nearestDomain(one, said).equals(slot.domain())) {
            return false;
        }
        List<Slot> rivals = words.values.keySet().stream()
                .filter(other -> other.domain().equals(slot.domain()))
                .filter(other -> !words.catalogue.isRelation(other) || other.equals(slot))
                .filter(other -> said(said, other).contains(one))
                .toList();
        if (rivals.size() == 1 && !words.catalogue.isRelation(slot)) {
            return true;
        }
        Optional<Slot> nearest = rivals.stream()
                .filter(rival -> distance(rival, one, said) < FAR)
                .min(Comparator.comparingInt(rival -> distance(rival, one, said)));
        return nearest.map(slot::equals).orElse(slot.equals(exchange.asked()));
    }

    /** The domain named nearest to the value, else the one talked about. */
    private String nearestDomain(Said one, String said) {
        return words.domains.entrySet().stream()
                .filter(label -> holds(said, label.getKey()))
                .min(Comparator.comparingInt(label -> distanceOf(label.getKey(), one, said)))
                .map(Map.Entry::getValue)
                .orElse(active);
    }

    /** How far the nearest label of the slot is from the value. */
    private int distance(Slot slot, Said one, String said) {
        return labels(slot).stream()
                .mapToInt(label -> distanceOf(label, one, said))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int distanceOf(String label, Said one, String said) {
        String word = gap(label) + label + gap(label);
        int before =
                said.lastIndexOf(word, one.from() - word.length() + gap(label).length());
        int after = said.indexOf(word, one.to());
        return Math.min(
                before >= 0 ? one.from() - before - word.length() : Integer.MAX_VALUE,
                after >= 0 ? after - one.to() : Integer.MAX_VALUE);
    }

    private List<String> labels(Slot slot) {
        return words.labels.getOrDefault(slot, List.of());
    }

    private static boolean holds(String said, String value) {
        return said.contains(gap(value) + value + gap(value));
    }

    /** What stands around a word in text that has been spaced. */
    private static String gap(String value) {
        return value.chars().allMatch(at -> at < 0x2E80) ? " " : "";
    }

    private static String spaced(String text) {
        StringBuilder simplified = new StringBuilder();
        text.chars().forEach(at -> simplified.append(Simplified.of((char) at)));
        return simplified
                .toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}:.~-]+|\\.(?!\\d)|(?<!\\d)[.-]|-(?!\\d)", " ")
                .strip();
    }
}

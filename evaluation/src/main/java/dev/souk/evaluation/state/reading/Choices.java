package dev.souk.evaluation.state.reading;

import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.corpus.SystemAct;
import dev.souk.evaluation.state.reading.Change.Kind;
import dev.souk.evaluation.state.reading.Change.Source;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lists what could change in a scene: values that the user's words may name, that the system told, that the understanding read and that another
 * slot of the state has; that any value will do; that a value is dropped. Immutable and thread-safe.
 */
public final class Choices {
    private static final Set<String> NO_VALUES = Set.of("", "?", "none", "dontcare", "无");

    private final SlotCatalogue catalogue;
    private final MentionReader reader;
    private final Map<Slot, Set<String>> known = new TreeMap<>();

    private final List<Slot> relations;

    public Choices(SlotCatalogue catalogue, MentionReader reader) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.relations =
                catalogue.slots().stream().filter(catalogue::isRelation).toList();
        for (Slot slot : catalogue.slots()) {
            Set<String> canonical = new HashSet<>();
            catalogue.values(slot).forEach(value -> canonical.add(catalogue.canonical(slot, value)));
            known.put(slot, canonical);
        }
    }

    /**
     * The choices of a scene.
     *
     * @param earlier what the system told last of each slot
     */
    public List<Choice> of(Scene scene, Map<Slot, String> earlier) {
        Map<Slot, Map<String, Change>> found = new TreeMap<>();
        Set<String> domains = scene.domains();
        for (Mention mention : scene.sentence().mentions()) {
            boolean fits = domains.contains(mention.slot().domain())
                    || scene.sentence().domains().isEmpty();
            if (mention.form() != Mention.Form.OPEN || fits) {
                put(found, mention.slot(), change(Source.SAID, mention));
            }
            if (catalogue.isName(mention.slot()) && mention.form() == Mention.Form.WHOLE) {
                relations.stream()
                        .filter(slot -> domains.contains(slot.domain()))
                        .forEach(slot -> put(found, slot, change(Source.SAID, mention)));
            }
        }
        for (SystemAct act : scene.system().acts()) {
            if (known.containsKey(act.slot()) && !act.asks() && !NO_VALUES.contains(act.value())) {
                put(found, act.slot(), change(Source.TOLD, reader.canonical(act.slot(), act.value()), null));
            }
        }
        earlier.forEach((slot, value) -> {
            if (domains.contains(slot.domain()) && catalogue.isName(slot)) {
                put(found, slot, change(Source.EARLIER, value, null));
            }
        });
        scene.read().forEach((slot, value) -> {
            if (!value.equals(Slot.ANY) && !catalogue.isList(slot)) {
                put(found, slot, change(Source.READ, value, null));
            }
        });
        share(scene, earlier, found);
        List<Choice> choices = new ArrayList<>();
        for (Slot slot : known.keySet()) {
            Map<String, Change> changes = found.getOrDefault(slot, Map.of());
            if (domains.contains(slot.domain()) || !changes.isEmpty() || scene.isAsked(slot)) {
                add(scene, slot, List.copyOf(changes.values()), choices);
            }
        }
        return choices;
    }

    private void add(Scene scene, Slot slot, List<Change> changes, List<Choice> choices) {
        String before = scene.before().get(slot);
        List<Change> options = new ArrayList<>(List.of(Change.KEEP));
        if (before != null) {
            options.add(Change.DROP);
        }
        if (catalogue.isList(slot)) {
            if (before != null) {
                choices.add(new Choice(slot, "", options));
            }
            List<String> has = before == null ? List.of() : List.of(before.split(" "));
            for (Change change : changes) {
                if (!has.contains(change.value())) {
                    choices.add(new Choice(slot, change.value(), List.of(Change.KEEP, change)));
                }
            }
            return;
        }
        if (!Slot.ANY.equals(before)) {
            options.add(Change.ANY);
        }
        changes.stream().filter(change -> !change.value().equals(before)).forEach(options::add);
        choices.add(new Choice(slot, "", options));
    }

    /** Values of other slots, and names the system told, that the slot may have too. */
    private void share(Scene scene, Map<Slot, String> earlier, Map<Slot, Map<String, Change>> found) {
        Map<Slot, String> all = new TreeMap<>();
        earlier.forEach((slot, value) -> {
            if (catalogue.isName(slot)) {
                all.put(slot, value);
            }
        });
        all.putAll(scene.before());
        Set<String> domains = scene.domains();
        for (Slot slot : known.keySet()) {
            if (domains.contains(slot.domain()) && !catalogue.isList(slot)) {
                all.forEach((origin, value) -> {
                    if (!origin.equals(slot) && isShared(origin, slot, value)) {
                        put(found, slot, change(Source.SHARED, value, origin));
                    }
                });
            }
        }
    }

    private boolean isShared(Slot origin, Slot slot, String value) {
        boolean same = catalogue.attribute(origin).equals(catalogue.attribute(slot));
        boolean times = catalogue.isTime(origin) && catalogue.isTime(slot);
        boolean words = catalogue.isWords(origin)
                && catalogue.isWords(slot)
                && ((catalogue.isName(origin) && (catalogue.isOpen(slot) || relations.contains(slot)))
                        || known.getOrDefault(slot, Set.of()).contains(value));
        return !value.equals(Slot.ANY) && (same || times || words);
    }

    private static void put(Map<Slot, Map<String, Change>> found, Slot slot, Change change) {
        found.computeIfAbsent(slot, unseen -> new LinkedHashMap<>()).merge(change.value(), change, Choices::both);
    }

    private static Change both(Change one, Change other) {
        Set<Source> sources = EnumSet.copyOf(one.sources());
        sources.addAll(other.sources());
        return new Change(
                Kind.SET,
                one.value(),
                sources,
                one.mention() == null ? other.mention() : one.mention(),
                one.origin() == null ? other.origin() : one.origin());
    }

    private static Change change(Source source, Mention mention) {
        return new Change(Kind.SET, mention.value(), Set.of(source), mention, null);
    }

    private static Change change(Source source, String value, @Nullable Slot origin) {
        return new Change(Kind.SET, value, Set.of(source), null, origin);
    }
}

package dev.souk.evaluation.state.learning;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.corpus.SystemAct;
import dev.souk.evaluation.state.reading.Change;
import dev.souk.evaluation.state.reading.Change.Kind;
import dev.souk.evaluation.state.reading.Change.Source;
import dev.souk.evaluation.state.reading.Choice;
import dev.souk.evaluation.state.reading.Mention;
import dev.souk.evaluation.state.reading.Scene;
import dev.souk.evaluation.state.reading.Sentence;
import dev.souk.evaluation.state.schema.Records;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import dev.souk.evaluation.state.schema.SlotCharacters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The features of a change in its scene: the words around the value, or all words where the sentence does not say it; what the system asked and
 * told; whether the domain is talked about; what the slot had; what was decided of others; each by itself and with the slot and the slot's
 * attribute. Immutable and thread-safe.
 */
public final class Evidence {
    private final SlotCatalogue catalogue;
    private final Records records;
    private final Generality generality;
    private final SlotCharacters characters;

    public Evidence(SlotCatalogue catalogue, Records records, Generality generality) {
        this.generality = generality;
        this.characters = new SlotCharacters(catalogue);
        this.catalogue = catalogue;
        this.records = records;
    }

    /** The features of every option of a choice. */
    List<int[]> of(Scene scene, Choice choice, Decisions decisions) {
        return choice.options().stream()
                .map(change -> of(scene, choice, change, decisions))
                .toList();
    }

    private int[] of(Scene scene, Choice choice, Change change, Decisions decisions) {
        Slot slot = choice.slot();
        FeatureList features =
                new FeatureList(tag(change), scopes(slot, choice.item().isEmpty() ? "" : "*"));
        addSituation(scene, choice, features);
        decisions.addTo(slot, change, features);
        Mention mention = change.mention();
        if (mention == null) {
            addWords(scene.sentence(), features);
            addWordsAtLabels(scene, slot, features);
        } else {
            new Surroundings(scene, mention, catalogue).addTo(features);
        }
        if (change.kind() == Kind.SET) {
            addValue(scene, slot, change, features);
        }
        return features.toArray();
    }

    private List<String> scopes(Slot slot, String mark) {
        String character = characters.of(slot) + mark;
        return switch (generality) {
            case GENERAL -> List.of(character);
            case ATTRIBUTES -> List.of(catalogue.attribute(slot) + mark);
            case SLOTS -> List.of(catalogue.attribute(slot) + mark, slot.toString());
        };
    }

    private static String tag(Change change) {
        String sources = change.sources().stream().sorted().map(Enum::name).collect(Collectors.joining("+"));
        Mention mention = change.mention();
        return change.kind() + sources + (mention == null ? "" : mention.form());
    }

    private void addSituation(Scene scene, Choice choice, FeatureList features) {
        Slot slot = choice.slot();
        Sentence sentence = scene.sentence();
        String before = scene.before().get(slot);
        String had = before == null ? "empty" : before.equals(Slot.ANY) ? "any" : "filled";
        String domain = (sentence.domains().contains(slot.domain()) ? "n" : "")
                + (sentence.domains().isEmpty() ? "" : "m")
                + (slot.domain().equals(scene.active()) ? "a" : "")
                + (scene.topic().recent().contains(slot.domain()) ? "r" : "")
                + (slot.domain().equals(scene.system().domain()) ? "s" : "");
        String asked = scene.isAsked(slot) ? "asked" : scene.asks() ? "other" : "none";
        String label = String.valueOf(sentence.names(slot.domain(), catalogue.attribute(slot)));
        long said = sentence.mentions().stream()
                .filter(mention -> mention.slot().equals(slot))
                .count();
        features.both("had", had);
        features.both("domain", domain);
        features.both("domain had", domain + had);
        features.both("asked", asked);
        features.both("asked domain", asked + domain);
        features.both("label", label);
        long asks = scene.system().acts().stream().filter(SystemAct::asks).count();
        features.both("asked of", asked + Math.min(asks, 2) + label);
        features.both("read", Slot.ANY.equals(scene.read().get(slot)) + asked);
        boolean otherLabel = sentence.labels().stream()
                .anyMatch(other -> other.domain().equals(slot.domain())
                        && !other.attribute().isEmpty()
                        && !other.attribute().equals(catalogue.attribute(slot)));
        features.both("labels named", label + otherLabel + asked);
        features.both("said", Math.min(said, 2) + had);
        features.both("options", String.valueOf(Math.min(choice.options().size(), 5)));
        addDomainSaid(sentence, slot, had, domain, features);
        features.both("question", String.valueOf(sentence.words().stream().anyMatch(word -> word.is("?"))));
        features.both("silent", String.valueOf(sentence.mentions().isEmpty()));
        addActs(scene, slot, before, features);
    }

    /** Whether values of its domain are said, and whether any are that no other domain has. */
    private static void addDomainSaid(Sentence sentence, Slot slot, String had, String domain, FeatureList features) {
        boolean said = sentence.mentions().stream()
                .anyMatch(mention -> mention.slot().domain().equals(slot.domain())
                        && mention.form() == Mention.Form.WHOLE
                        && !mention.slot().equals(slot));
        features.both("domain said", said + had);
        Set<String> sure = sentence.sureDomains();
        String whose = sure.contains(slot.domain()) ? "own" : sure.isEmpty() ? "none" : "other";
        features.both("sure domain", whose);
        features.both("sure domain among", whose + domain);
    }

    private void addActs(Scene scene, Slot slot, @Nullable String before, FeatureList features) {
        for (SystemAct act : scene.system().acts()) {
            features.words("act", act.name());
            if (act.slot().equals(slot)) {
                features.words("own act", act.name());
            } else if (act.slot().domain().equals(slot.domain())) {
                features.words("domain act", act.name());
            }
        }
        if (before != null) {
            for (String name : scene.system().offered()) {
                features.both(
                        "offer has",
                        records.has(name, slot, before).map(String::valueOf).orElse("?"));
            }
        }
    }

    private static void addWords(Sentence sentence, FeatureList features) {
        IntStream.range(0, sentence.words().size() + 1).forEach(at -> {
            features.words("word", sentence.word(at));
            features.narrow("word", sentence.word(at));
            features.words("pair", sentence.word(at - 1) + " " + sentence.word(at));
        });
        features.words("first", sentence.word(0));
    }

    /** The words around the slot's own label, such as any, same and no. */
    private void addWordsAtLabels(Scene scene, Slot slot, FeatureList features) {
        Sentence sentence = scene.sentence();
        String attribute = catalogue.attribute(slot);
        for (Sentence.Label label : sentence.labels()) {
            if (label.domain().equals(slot.domain()) && label.attribute().equals(attribute)) {
                String before = sentence.word(label.from() - 1);
                String after = sentence.word(label.to());
                features.words("before label", before);
                features.words("before label two", sentence.word(label.from() - 2) + " " + before);
                features.words("after label", after);
                features.words("after label two", after + " " + sentence.word(label.to() + 1));
            }
        }
    }

    private void addValue(Scene scene, Slot slot, Change change, FeatureList features) {
        if (generality != Generality.GENERAL) {
            features.own("value", change.value());
        }
        if (catalogue.kind(slot) == AttributeKind.AMOUNT || catalogue.isFlag(slot)) {
            features.own("amount", change.value());
        }
        features.narrow("value", change.value());
        change.sources().forEach(source -> features.source(source.name()));
        boolean elsewhere = scene.before().entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(slot) && other.getValue().equals(change.value()));
        features.both("elsewhere", String.valueOf(elsewhere));
        long told = scene.system().acts().stream()
                .filter(act -> act.slot().equals(slot) && !act.value().isEmpty())
                .map(SystemAct::value)
                .distinct()
                .count();
        features.both("told", Math.min(told, 3) + "" + change.sources().contains(Source.TOLD));
        Slot origin = change.origin();
        if (origin != null) {
            String from = catalogue.attribute(origin);
            features.both("origin", from.equals(catalogue.attribute(slot)) + characters.of(origin));
            features.both("origin domain", "" + scene.sentence().domains().contains(origin.domain()));
            features.both("origin active", String.valueOf(origin.domain().equals(scene.active())));
            scene.sentence().labels().stream()
                    .filter(label -> label.domain().equals(origin.domain()))
                    .forEach(label -> {
                        features.words("origin after", scene.sentence().word(label.from() - 1));
                        features.words(
                                "origin after two",
                                scene.sentence().word(label.from() - 2)
                                        + " "
                                        + scene.sentence().word(label.from() - 1));
                    });
        }
    }
}

package dev.souk.dialogue.understanding.values;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.reading.Statement;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.utterance.Ambiguity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads brands, values, flags and models in a chunk. */
public final class ValueReader {
    private static final String COLOR = "color";
    private static final Pattern STRICT = Pattern.compile(
            "(?i)\\b(only|real|really|true|truly|proper|properly|actual|actually|genuine|dedicated|strictly)\\b"
                    + "|只要|只能|只看|真正|專門|专门|純|纯");
    private static final Set<String> WHOLLY = Set.of("all", "plain", "solid", "pure", "entirely", "全", "纯");

    private final Reading reading;
    private final Message message;
    private final Lexicon lexicon;
    private final RankedValues ranked;
    private final ModelReader models;
    private final ValueSenses senses;

    public ValueReader(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
        this.lexicon = message.lexicon();
        this.ranked = new RankedValues(reading);
        this.models = new ModelReader(reading);
        this.senses = new ValueSenses(reading);
    }

    /** Whether the chunk names a value, a flag or a model that may be meant here. */
    public boolean isValue(int at) {
        return value(at).isPresent() || flag(at).isPresent() || models.at(at).isPresent();
    }

    /**
     * Reads the chunk.
     *
     * @param linked whether an "or" or an "and" ties it to the value before
     * @return whether it named something
     */
    public boolean read(int at, boolean excluded, boolean linked) {
        Optional<Constraint> value =
                value(at).map(sense -> ranked.read(sense, at).orElseGet(() -> constraint(sense, at, excluded)));
        Optional<Constraint> found = value.isPresent() ? value : flag(at).map(flag -> flag(flag, at, excluded));
        if (found.isEmpty()) {
            found = models.at(at).map(model -> model(model, at, excluded));
        }
        found.ifPresent(constraint -> {
            add(constraint, at, linked);
            useLabels(constraint.attribute(), at);
            boolean told = Statement.around(message, at).givesReason(); // "too many sheets open, so …"
            if (!excluded && !told && !constraint.attribute().equals(CatalogueItem.BRAND)) {
                reading.imply(categories(at));
            }
        });
        return found.isPresent();
    }

    /** A label beside its value has been read with it: the "channels" of "7.1 channels under 100" bounds nothing. */
    private void useLabels(String attribute, int at) {
        for (int beside : new int[] {message.next(at), message.previous(at)}) {
            if (beside >= 0
                    && message.names(beside, reading.about(), Sense.Attribute.class)
                    && senses.isLabel(beside, attribute)) {
                reading.use(beside, beside);
            }
        }
    }

    /** Reads the value that a category's name says as well: "SSD" is a drive and its type. Gives the attribute it is of. */
    public Optional<String> readBeside(int at) {
        Optional<Sense.Value> beside =
                value(at).filter(Sense.Value::whole).or(() -> Compound.value(message, reading.about(), at));
        beside.ifPresent(value -> reading.add(constraint(value, at, false), at, at));
        return beside.map(Sense.Value::attribute);
    }

    /** Takes the kinds of products that have it for what is talked about, though it is not asked for. */
    public void imply(int at) {
        reading.imply(categories(at));
    }

    /** The attributes that the chunk asks to be there at all, and what was asked of it so far: of 藍光 also the speed of burning it. */
    public List<String> presences(int at) {
        List<String> said = message.meanings(at, reading.about()).stream()
                .map(Meaning::sense)
                .filter(sense -> sense instanceof Sense.Value value && value.operator() == Operator.KNOWN)
                .map(sense -> ((Sense.Value) sense).attribute())
                .distinct()
                .toList();
        Stream<String> asked = message.need().constraints().stream()
                .filter(old -> old.operator() == Operator.KNOWN && !said.isEmpty())
                .map(Constraint::attribute)
                .filter(attribute -> isIn(message.span(at, at).text(), attribute));
        return Stream.concat(said.stream(), asked).distinct().toList();
    }

    private boolean isIn(String word, String attribute) {
        return lexicon.attribute(reading.about(), attribute).stream()
                .flatMap(definition -> definition.labels().values().stream())
                .flatMap(List::stream)
                .anyMatch(label -> label.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The attribute whose value a chunk names. */
    public Optional<String> attribute(int at) {
        return value(at).map(Sense.Value::attribute).or(() -> flag(at));
    }

    /** The categories in which the chunk names a value, a flag or a model. */
    private CategorySet categories(int at) {
        CategorySet categories = CategorySet.empty();
        for (Meaning meaning : message.meanings(at, reading.about())) {
            boolean named =
                    switch (meaning.sense()) {
                        case Sense.Value value -> !value.attribute().equals(CatalogueItem.BRAND);
                        case Sense.Attribute label -> true;
                        case Sense.Model model -> model.distinctive();
                        case Sense.Category category -> false;
                        case Sense.Trait trait -> false;
                        case Sense.Degree degree -> false;
                    };
            categories = named ? categories.or(meaning.categories()) : categories;
        }
        return categories;
    }

    private void add(Constraint constraint, int at, boolean linked) {
        List<Constraint> before = reading.constraints();
        if (!before.isEmpty() && joins(before.getLast(), constraint, linked)) {
            Set<AttributeValue> values = new LinkedHashSet<>(before.getLast().values());
            values.addAll(constraint.values());
            Constraint joined = reading.constraint(
                    constraint.attribute(),
                    constraint.operator(),
                    List.copyOf(values),
                    constraint.polarity() == Polarity.EXCLUDE,
                    message.span(start(before.getLast()), at));
            reading.replaceLast(joined, at);
        } else {
            reading.add(constraint, at, at);
        }
    }

    private int start(Constraint constraint) {
        for (int at = 0; at < message.size(); at++) {
            int start = message.tokens().get(message.chunk(at).from()).start();
            if (constraint.span() != null && start >= constraint.span().start()) {
                return at;
            }
        }
        return 0;
    }

    private static boolean joins(Constraint before, Constraint constraint, boolean linked) {
        return linked
                && before.attribute().equals(constraint.attribute())
                && before.polarity() == constraint.polarity()
                && before.operator() == constraint.operator()
                && (constraint.operator() == Operator.IS || constraint.operator() == Operator.CONTAINS);
    }

    private Optional<Sense.Value> value(int at) {
        List<Sense.Value> likeliest = senses.likeliest(at);
        Optional<Sense.Value> beside = senses.besideAnother(at).filter(other -> likeliest.stream()
                .noneMatch(sense -> sense.attribute().equals(other.attribute())));
        if (beside.isPresent()) {
            return beside;
        }
        if (likeliest.size() > 1) {
            reading.doubt(new Ambiguity(
                    message.span(at, at),
                    senses.meant(at).stream()
                            .map(sense -> constraint(sense, at, false))
                            .toList()));
        }
        return likeliest.isEmpty() ? senses.trait(at) : Optional.of(likeliest.getFirst());
    }

    private Constraint constraint(Sense.Value sense, int at, boolean excluded) {
        if (sense.operator() == Operator.KNOWN) {
            boolean absent = sense.values().contains(AttributeValue.of(false));
            return reading.constraint(
                    sense.attribute(), Operator.KNOWN, List.of(), excluded != absent, message.span(at, at));
        }
        boolean flag = sense.values().size() == 1 && sense.values().getFirst() instanceof AttributeValue.Flag;
        if (flag && excluded && kind(sense.attribute()) == AttributeKind.FLAG) {
            AttributeValue.Flag value = (AttributeValue.Flag) sense.values().getFirst();
            return reading.constraint(
                    sense.attribute(),
                    Operator.IS,
                    List.of(AttributeValue.of(!value.flag())),
                    false,
                    message.span(at, at));
        }
        Optional<AttributeValue> renamed = excluded ? Optional.empty() : renamed(sense);
        if (renamed.isPresent()) {
            return reading.constraint(
                    Constraint.NAME, Operator.CONTAINS, List.of(renamed.get()), false, message.span(at, at));
        }
        if (!excluded && wouldDo(sense, at)) {
            return reading.preferring(sense, message.span(at, at));
        }
        List<AttributeValue> values = excluded ? kin(sense, at) : notTurnedDown(sense.attribute(), inPlace(sense, at));
        boolean asItStands = values.equals(sense.values()) && !(isWhole(sense, at) && !excluded);
        Operator operator = asItStands ? sense.operator() : Operator.IS;
        return reading.constraint(sense.attribute(), operator, values, excluded, message.span(at, at));
    }

    /** Whether something else would do as well, as the labels say. */
    private boolean wouldDo(Sense.Value sense, int at) {
        return !sense.also().isEmpty()
                && sense.also().stream().noneMatch(value -> isTurnedDown(sense.attribute(), value))
                && !isStrict(at);
    }

    /** "only real left handed ones", 真正左手專用的: that nothing else would do as well. */
    private boolean isStrict(int at) {
        String clause = message.span(message.clauseStart(at), at).text();
        return STRICT.matcher(clause).find();
    }

    /** "lefty ones" after "not the ambidextrous kind": of several values that a word names, those that were not turned down before. */
    private List<AttributeValue> notTurnedDown(String attribute, List<AttributeValue> values) {
        List<AttributeValue> left =
                values.stream().filter(value -> !isTurnedDown(attribute, value)).toList();
        return left.isEmpty() ? values : left;
    }

    private boolean isTurnedDown(String attribute, AttributeValue value) {
        return message.need().constraints().stream()
                .anyMatch(old -> old.attribute().equals(attribute)
                        && old.polarity() == Polarity.EXCLUDE
                        && old.values().contains(value));
    }

    /** "all black", 全黑: nothing beside it. */
    private boolean isWhole(Sense.Value sense, int at) {
        return at > 0
                && sense.attribute().equals(COLOR)
                && WHOLLY.contains(message.chunk(at - 1).first().form());
    }

    /** What is turned down with it: of makers that the same word names, or that begin with it, all ("no arctic" is no Arctic Silver). */
    private List<AttributeValue> kin(Sense.Value sense, int at) {
        if (!sense.attribute().equals(CatalogueItem.BRAND)) {
            return sense.values();
        }
        String beginning = message.span(at, at).text().toLowerCase(Locale.ROOT) + ' ';
        Stream<AttributeValue> named = message.meanings(at, reading.about()).stream()
                .map(Meaning::sense)
                .filter(other ->
                        other instanceof Sense.Value value && value.attribute().equals(CatalogueItem.BRAND))
                .flatMap(other -> ((Sense.Value) other).values().stream());
        Stream<AttributeValue> longer = lexicon.values(CatalogueItem.BRAND).stream()
                .filter(maker -> maker.toLowerCase(Locale.ROOT).startsWith(beginning))
                .<AttributeValue>map(AttributeValue::of)
                .filter(maker -> lexicon.items(reading.about(), CatalogueItem.BRAND, maker) > 0);
        return Stream.concat(named, longer).distinct().toList();
    }

    /** "make the switches red" of Cherry MX Brown means Cherry MX Red: the word put in the place of another of the value required so far. */
    private List<AttributeValue> inPlace(Sense.Value sense, int at) {
        String said = message.chunk(at).to() == message.chunk(at).from() + 1
                ? message.chunk(at).first().form()
                : sense.values().size() == 1 && sense.values().getFirst() instanceof AttributeValue.Term(String term)
                        ? term.toLowerCase(Locale.ROOT)
                        : "";
        for (Constraint old : message.need().constraints()) {
            boolean several = old.attribute().equals(sense.attribute())
                    && old.polarity() == Polarity.REQUIRE
                    && old.operator() == Operator.IS
                    && !old.values().isEmpty();
            if (several && !said.isEmpty() && old.values().getFirst() instanceof AttributeValue.Term(String before)) {
                List<AttributeValue> put = lexicon.substituted(reading.about(), sense.attribute(), before, said);
                if (!put.isEmpty()) {
                    return put;
                }
            }
        }
        return sense.values();
    }

    private AttributeKind kind(String attribute) {
        return lexicon.attribute(reading.about(), attribute)
                .map(AttributeDefinition::kind)
                .orElse(AttributeKind.TEXT);
    }

    /** A flag's own name says that it holds: "with microphone". */
    private Optional<String> flag(int at) {
        return message.meanings(at, reading.about()).stream()
                .map(Meaning::sense)
                .filter(sense ->
                        sense instanceof Sense.Attribute(String attribute) && kind(attribute) == AttributeKind.FLAG)
                .map(sense -> ((Sense.Attribute) sense).attribute())
                .findFirst();
    }

    private Constraint flag(String attribute, int at, boolean excluded) {
        return reading.constraint(
                attribute, Operator.IS, List.of(AttributeValue.of(!excluded)), false, message.span(at, at));
    }

    /** The Pro of "how about pro" after Windows 11 Home: a word put in the place of the last of a name asked for, where products are called so. */
    private Optional<AttributeValue> renamed(Sense.Value sense) {
        return sense.attribute().equals(Constraint.NAME)
                        && sense.values().getFirst() instanceof AttributeValue.Term(String word)
                ? message.need().constraints().stream()
                        .filter(old -> old.attribute().equals(Constraint.NAME) && old.polarity() == Polarity.REQUIRE)
                        .flatMap(old -> old.values().stream())
                        .flatMap(old -> renamed(old, word).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<AttributeValue> renamed(AttributeValue old, String word) {
        if (!(old instanceof AttributeValue.Term(String before))
                || before.indexOf(' ') < 0
                || lexicon.isNamedTogether(before, word)) {
            return Optional.empty();
        }
        String after = before.substring(0, before.lastIndexOf(' ') + 1) + word;
        return lexicon.model(PhraseKey.of(after)).isEmpty() ? Optional.empty() : Optional.of(AttributeValue.of(after));
    }

    private Constraint model(Sense.Model model, int at, boolean excluded) {
        List<AttributeValue> spellings = model.spellings().stream()
                .<AttributeValue>map(AttributeValue::of)
                .toList();
        Constraint hard =
                reading.constraint(Constraint.NAME, Operator.CONTAINS, spellings, excluded, message.span(at, at));
        return excluded || !models.isFeature(at) ? hard : hard.softened();
    }
}

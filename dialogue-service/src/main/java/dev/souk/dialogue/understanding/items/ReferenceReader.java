package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Resolves "the second one", "that", "these" and 那個白色的 to shown items. */
public final class ReferenceReader {
    private static final Set<String> COUNTED =
            Set.of("个", "款", "台", "支", "副", "颗", "张", "把", "项", "件", "只", "条", "组", "部", "双");
    private static final Set<String> IT = Set.of("it", "它");

    private static final Pattern OF_THOSE =
            Pattern.compile("(?i)\\bwhich\\b.*\\b(of|out of|among) (these|those|them)\\b(?! (ones?|colou?rs))"
                    + "|(這|这|那)(幾|几|些|兩|两|三)[^，。]*(哪|誰|谁)[^，。]*最|(裡面|里面|其中|當中|当中|之中)[^，。]*哪[^，。]*最");

    /** "i'll take 3", 就買3號吧. */
    private static final Pattern TAKEN =
            Pattern.compile("(?i)((ok(ay)?|good|then|so|alright|great|fine|yes|yeah)[, ]*)*"
                    + "((i'?ll|i will|i|let me|gimme|give me|lets|let's) ?(take|have|get|buy|go with|go for|pick|choose|want|order)?"
                    + " (number |no\\.? ?|#)?\\d( please| then| thanks)?)[.!]*"
                    + "|(好|OK|那)?[,， ]?(我|就)?(要|買|选|選|拿|訂)(編號)?\\d(號|号)?(就好|好了|吧)?[。！!]*");

    /** "which has the better camera, 1 or 3", 1跟3哪個好. */
    private static final Pattern EITHER = Pattern.compile(
            "(?i)\\bwhich\\b.*\\b\\d( ?, ?\\d)* ?,? (or|and) (number )?\\d\\W*$|\\d ?(號|号)?[跟和與与還还或](是)? ?\\d ?(號|号)?[^，。\\d]*[哪誰谁]");

    /** "2", "2 please", "details on 2". */
    private static final Pattern LOOKED_AT = Pattern.compile(
            "(?i)((details?|info|more|specs|tell me( more)?|reviews?)( (on|about|of|for))? )?(number |no\\.? ?|#)?\\d( please)?[?.!]*");

    private static final Pattern WHICH_HAS =
            Pattern.compile("(?i)\\bwhich( one| of (them|these))? (has|have|got|comes with|offers)\\b.*"
                    + "\\b(best|most|highest|biggest|largest|longest|strongest|greatest|(?<least>least|lowest|smallest|shortest|fewest))\\b"
                    + "|哪[^，。]*最(大|高|久|長|长|多|強|强|好)");

    private static final Pattern OF = Pattern.compile("(?i)\\bof( the)? *$");

    private final Message message;
    private final ShownItems shown;

    public ReferenceReader(Message message) {
        this.message = message;
        this.shown = message.utterance().shown();
    }

    /** The items the words point at, in the order said; empty where they point at none. */
    public List<CatalogueItem> items() {
        Set<CatalogueItem> items = new LinkedHashSet<>();
        for (int at = 0; at < message.size(); at++) {
            message.chunk(at).cue(Kind.FIRST).ifPresent(cue -> shown.last().stream()
                    .limit(Integer.parseInt(cue.argument()))
                    .forEach(items::add));
            if (isBesideAnother(at)) {
                items.addAll(one());
            }
            message.chunk(at).cue(Kind.ORDINAL).flatMap(this::ordinal).ifPresent(items::add);
            if (message.chunk(at).is(Kind.MIDDLE) && shown.last().size() == 3) {
                items.add(shown.last().get(1));
            }
        }
        if (!items.isEmpty()) {
            return List.copyOf(items);
        }
        items.addAll(numbered());
        if (items.isEmpty()) {
            items.addAll(described());
        }
        if (items.isEmpty()) {
            outermost().ifPresent(items::add);
        }
        if (items.isEmpty() && message.has(Kind.THESE)) {
            items.addAll(shown.last());
        }
        if (items.isEmpty() && message.has(Kind.THIS)) {
            items.addAll(one());
        }
        return List.copyOf(items);
    }

    /**
     * "the difference between 1 and 3", 1跟3差在哪, "i'll take 3": places in the list said as bare numbers, where two or more are compared
     * or one is taken and no other number is said.
     */
    private List<CatalogueItem> numbered() {
        List<Quantity> numbers = message.chunks().stream()
                .map(Chunk::quantity)
                .filter(Objects::nonNull)
                .toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        boolean asked = numbers.size() > 1
                ? message.has(Kind.COMPARE)
                        || EITHER.matcher(message.utterance().text()).find()
                : isPlaced(message.utterance().text().strip());
        boolean places = asked
                && numbers.stream()
                        .allMatch(number -> number.isBare()
                                && number.value() == Math.rint(number.value())
                                && number.value() >= 1
                                && number.value() <= shown.last().size());
        return places
                ? numbers.stream()
                        .map(number -> shown.last().get((int) number.value() - 1))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Whether a number says which is taken, or to be told more of. */
    private boolean isPlaced(String text) {
        return TAKEN.matcher(text).matches() || isOnlyAPlace();
    }

    /** Whether the message is a bare number that may be a place in the list, and answers no question for an amount: "2", "details on 2". */
    boolean isOnlyAPlace() {
        return LOOKED_AT.matcher(message.utterance().text().strip()).matches() && !isAmountAsked();
    }

    boolean isAmountAsked() {
        String asked = message.utterance().asked();
        return asked != null
                && !asked.equals(CatalogueItem.PRICE)
                && message.lexicon()
                        .attribute(message.lexicon().all(), asked)
                        .filter(attribute ->
                                attribute.kind() == AttributeKind.AMOUNT || attribute.kind() == AttributeKind.AMOUNTS)
                        .isPresent();
    }

    /** 它跟第二台比, "is it better than the third?": whether "it" and this place in the list are spoken of together. */
    private boolean isBesideAnother(int at) {
        int between = at - 1;
        while (between > 0
                && message.chunk(between).isFiller()
                && !message.chunk(between).isAny(Kind.THIS, Kind.AND)) {
            between--;
        }
        return message.chunk(at).is(Kind.ORDINAL)
                && between > 0
                && message.chunk(between).isAny(Kind.AND, Kind.OR, Kind.THAN, Kind.COMPARE)
                && IntStream.range(0, between).anyMatch(before -> isIt(message.chunk(before)));
    }

    private static boolean isIt(Chunk chunk) {
        return IT.contains(chunk.first().form()) && chunk.to() == chunk.from() + 1;
    }

    /** Where one of those shown is told from the rest by a word of degree, as in 便宜那組 and "the cheaper one"; -1 where none is. */
    int contrast() {
        return IntStream.range(0, message.size())
                .filter(at ->
                        extreme(at).isEmpty() && contrasts(at) && graded(at).isPresent())
                .findFirst()
                .orElse(-1);
    }

    /** Where the cheapest, the lightest or another of that kind is pointed at, as in 最便宜的那個 and "the cheapest one"; -1 where none is. */
    int superlative() {
        for (int at = 0; at < message.size(); at++) {
            int next = message.next(at);
            boolean one =
                    at + 1 < message.size() && message.chunk(at + 1).first().is("one");
            boolean sought = message.has(Kind.SEARCH)
                    && next >= 0
                    && message.chunk(next).first().kind() == Token.Kind.HAN; // 最大的那幾個給我看
            boolean these = next >= 0 && message.chunk(next).is(Kind.THESE) && !sought;
            boolean of = next < 0 && OF.matcher(message.before(at)).find(); // "the capacity of the cheapest?"
            boolean pointed =
                    one || of || these || (next >= 0 && message.chunk(next).is(Kind.THIS));
            if (pointed && extreme(at).isPresent()) {
                return at;
            }
        }
        return contrast();
    }

    /** "which of these is the lightest?", 這幾支哪支最輕: the one of those shown that is so, and in what; by price all are put in order. */
    Optional<Best> best() {
        if (!OF_THOSE.matcher(message.utterance().text()).find() || message.has(Kind.SORT)) {
            return Optional.empty();
        }
        return IntStream.range(0, message.size())
                .boxed()
                .flatMap(at -> (at > 0 && message.chunk(at - 1).is(Kind.MOST) ? graded(at) : extreme(at)).stream())
                .filter(extreme -> !extreme.attribute().equals(CatalogueItem.PRICE))
                .findFirst()
                .flatMap(extreme -> outermost(extreme).map(item -> new Best(item, extreme.attribute())));
    }

    /** "which has the best battery", 哪台記憶體最大: the one of those shown that has most, or least, of what is asked about. */
    Optional<CatalogueItem> foremost(String attribute) {
        Matcher which = WHICH_HAS.matcher(message.utterance().text());
        return which.find() ? outermost(new Extreme(attribute, which.group("least") == null)) : Optional.empty();
    }

    /** The item that has most or least of an attribute. */
    record Best(CatalogueItem item, String attribute) {}

    /** The shown item at the end of what the superlative is about. */
    private Optional<CatalogueItem> outermost() {
        int at = superlative();
        return at < 0 ? Optional.empty() : graded(at).flatMap(this::outermost);
    }

    private Optional<CatalogueItem> outermost(Extreme extreme) {
        Comparator<CatalogueItem> ascending = Comparator.comparingDouble(
                item -> amount(item, extreme.attribute(), extreme.high()).orElseThrow());
        return shown.last().stream()
                .filter(item ->
                        amount(item, extreme.attribute(), extreme.high()).isPresent())
                .min(extreme.high() ? ascending.reversed() : ascending);
    }

    /** 便宜那組, "the cheaper one": whether a word of degree tells one of several shown from the rest, and looks for none. */
    private boolean contrasts(int at) {
        int next = message.next(at);
        Chunk behind = next < 0 ? message.chunk(at) : message.chunk(next);
        boolean that = behind.is(Kind.THIS)
                && behind.first().is("那")
                && COUNTED.contains(lastOf(behind).form());
        boolean one = at > 0
                && at + 1 < message.size()
                && message.chunk(at - 1).first().is("the")
                && message.chunk(at + 1).first().is("one");
        return shown.last().size() > 1 && (that || one) && !message.isAfter(at, Kind.SEARCH, Kind.WITH, Kind.ANY);
    }

    private Token lastOf(Chunk chunk) {
        return message.tokens().get(chunk.to() - 1);
    }

    /** The end of the shown items' values that a word of degree is on. */
    private Optional<Extreme> graded(int at) {
        Chunk chunk = message.chunk(at);
        return extreme(at)
                .or(() -> chunk.meanings().stream()
                        .map(Meaning::sense)
                        .filter(Sense.Degree.class::isInstance)
                        .map(sense -> new Extreme(((Sense.Degree) sense).attribute(), ((Sense.Degree) sense).high()))
                        .findFirst())
                .or(() -> chunk.cue(Kind.LOW)
                        .or(() -> chunk.cue(Kind.LOWER))
                        .map(cue -> new Extreme(cue.argument(), false)))
                .or(() -> chunk.cue(Kind.HIGH)
                        .or(() -> chunk.cue(Kind.HIGHER))
                        .map(cue -> new Extreme(cue.argument(), true)));
    }

    private Optional<Extreme> extreme(int at) {
        Chunk chunk = message.chunk(at);
        Optional<Extreme> degree = chunk.meanings().stream()
                .map(Meaning::sense)
                .filter(sense -> sense instanceof Sense.Degree named && named.grade() == Sense.Grade.SUPERLATIVE)
                .map(sense -> new Extreme(((Sense.Degree) sense).attribute(), ((Sense.Degree) sense).high()))
                .findFirst();
        return degree.or(() -> chunk.cue(Kind.LOWEST).map(cue -> new Extreme(cue.argument(), false)))
                .or(() -> chunk.cue(Kind.HIGHEST).map(cue -> new Extreme(cue.argument(), true)));
    }

    /** The end of an attribute's amounts. */
    private record Extreme(String attribute, boolean high) {}

    /** The item that "it" means: the one talked about last, else the first shown; none before anything was shown. */
    List<CatalogueItem> one() {
        return shown.focus() == null ? shown.last().stream().limit(1).toList() : List.of(shown.focus());
    }

    /** What a question that points at nothing is about: the one talked about last, else all that is shown. */
    List<CatalogueItem> unsaid() {
        return shown.focus() == null ? shown.last() : List.of(shown.focus());
    }

    /** The items a question is about: those pointed at, else those it is about where it points at none. */
    List<CatalogueItem> spokenOf() {
        List<CatalogueItem> pointed = items();
        return pointed.isEmpty() ? unsaid() : pointed;
    }

    /** The item pointed at, else the one talked about last or shown first. */
    public Optional<CatalogueItem> meant() {
        return Stream.concat(items().stream(), one().stream()).findFirst();
    }

    /** The item a comparison is with: the one pointed at, else the first shown. */
    public Optional<CatalogueItem> compared() {
        List<CatalogueItem> items = items();
        if (items.isEmpty()) {
            return shown.last().stream().findFirst();
        }
        return Optional.of(items.getFirst());
    }

    /** An item's amount, the larger end of a list where {@code high}. */
    public static OptionalDouble amount(CatalogueItem item, String attribute, boolean high) {
        return switch (item.attributes().get(attribute)) {
            case AttributeValue.Amount(double amount) -> OptionalDouble.of(amount);
            case AttributeValue.Several(List<AttributeValue> values) -> {
                var amounts = values.stream()
                        .filter(AttributeValue.Amount.class::isInstance)
                        .mapToDouble(value -> ((AttributeValue.Amount) value).amount());
                yield high ? amounts.max() : amounts.min();
            }
            case AttributeValue.Term term -> OptionalDouble.empty();
            case AttributeValue.Flag flag -> OptionalDouble.empty();
            case null -> OptionalDouble.empty();
        };
    }

    private Optional<CatalogueItem> ordinal(Cue cue) {
        int place = Integer.parseInt(cue.argument());
        int index = place < 0 ? shown.last().size() + place : place - 1;
        return index >= 0 && index < shown.last().size()
                ? Optional.of(shown.last().get(index))
                : Optional.empty();
    }

    /** Those of the shown items that have every value named, where one is named beside a "that". */
    private List<CatalogueItem> described() {
        List<Sense.Value> values = new ArrayList<>();
        boolean pointed = message.has(Kind.ACCEPT);
        for (int at = 0; at < message.size(); at++) {
            Optional<Sense.Value> value = message.chunk(at).meanings().stream()
                    .filter(meaning -> shown.last().stream().anyMatch(item -> meaning.categories()
                            .intersects(message.lexicon().set(item.category()))))
                    .map(Meaning::sense)
                    .filter(Sense.Value.class::isInstance)
                    .map(Sense.Value.class::cast)
                    .findFirst();
            value.ifPresent(values::add);
            pointed |= value.isPresent() && isPointedAt(at);
        }
        if (values.isEmpty() || !pointed) {
            return List.of();
        }
        return shown.last().stream()
                .filter(item -> values.stream().allMatch(value -> has(item, value)))
                .toList();
    }

    /** Whether a value stands right after a "that", right before a "one" or a 那台, or between "the" and the end: "the asus then". */
    private boolean isPointedAt(int at) {
        boolean that = at > 0 && message.chunk(at - 1).is(Kind.THIS) && !isIt(message.chunk(at - 1));
        boolean one = at + 1 < message.size() && message.chunk(at + 1).first().is("one");
        int next = message.next(at);
        boolean counted = next >= 0
                && message.chunk(next).is(Kind.THIS)
                && COUNTED.contains(lastOf(message.chunk(next)).form());
        return that || one || counted || (isAfterThe(at) && next < 0);
    }

    private boolean isAfterThe(int at) {
        return at > 0 && message.chunk(at - 1).first().is("the");
    }

    /** "the asus then", "i'd go with the white one": whether values behind a "the" tell one of those shown from the rest. */
    boolean isNamed() {
        return described().size() == 1
                && IntStream.range(0, message.size())
                        .anyMatch(at -> isAfterThe(at)
                                && message.names(at, message.lexicon().all(), Sense.Value.class));
    }

    static boolean has(CatalogueItem item, Sense.Value value) {
        AttributeValue own = item.attributes().get(value.attribute());
        if (own == null) {
            return false;
        }
        List<AttributeValue> owned =
                own instanceof AttributeValue.Several(List<AttributeValue> values) ? values : List.of(own);
        return value.values().stream()
                .anyMatch(wanted -> owned.contains(wanted)
                        || (wanted instanceof AttributeValue.Term(String part)
                                && own instanceof AttributeValue.Term(String whole)
                                && whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT))));
    }
}

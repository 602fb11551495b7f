package dev.souk.dialogue.understanding.values;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.CommonWords;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which values of the catalogue a chunk means, likeliest first. */
final class ValueSenses {
    private static final Set<String> MADE = Set.of("from", "by");
    private static final int FAR_MORE = 5;
    private static final int SHORTEST_WHOLE = 3;
    private static final int SHORTEST_PART = 4;
    /** "PC" is written in capitals whatever it means. */
    private static final int SHORTEST_ACRONYM = 3;

    private final Reading reading;
    private final Message message;
    private final Lexicon lexicon;

    ValueSenses(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
        this.lexicon = message.lexicon();
    }

    /** All that it may mean here. */
    List<Sense.Value> meant(int at) {
        return ranked(at).stream().map(meaning -> (Sense.Value) meaning.sense()).toList();
    }

    /** What it most likely means: more than one where nothing tells them apart. */
    List<Sense.Value> likeliest(int at) {
        List<Meaning> ranked = ranked(at);
        return ranked.stream()
                .takeWhile(meaning -> rank(meaning, at) >= rank(ranked.getFirst(), at))
                .map(meaning -> (Sense.Value) meaning.sense())
                .toList();
    }

    private List<Meaning> ranked(int at) {
        return message.meanings(at, reading.about()).stream()
                .filter(meaning -> meaning.sense() instanceof Sense.Value value && isMeant(value, at))
                .sorted(Comparator.comparingDouble((Meaning meaning) -> rank(meaning, at))
                        .reversed())
                .toList();
    }

    /** 扶手要可以調的, "arms that are adjustable": what says a value beside its attribute's label. */
    Optional<Sense.Value> trait(int at) {
        return message.meanings(at, reading.about()).stream()
                .filter(meaning -> meaning.sense() instanceof Sense.Trait(Sense.Value value)
                        && isLabelAround(value.attribute(), at))
                .map(meaning -> ((Sense.Trait) meaning.sense()).value())
                .findFirst();
    }

    /** Whether the attribute's label stands in the same clause with nothing but cues between. */
    private boolean isLabelAround(String attribute, int at) {
        int before = message.previous(at);
        while (before >= 0
                && !isLabel(before, attribute)
                && !message.chunk(before).cues().isEmpty()) {
            before = message.previous(before);
        }
        return isLabel(before, attribute) || isLabel(message.next(at), attribute);
    }

    private double rank(Meaning meaning, int at) {
        Sense.Value value = (Sense.Value) meaning.sense();
        boolean labelled = isLabelled(value.attribute(), at);
        boolean brand = value.attribute().equals(CatalogueItem.BRAND);
        boolean asked =
                value.attribute().equals(message.utterance().asked()) && !(brand && isOvershadowed(meaning, at));
        boolean revised = message.has(Kind.REVISE) // "make it reds" of switches that were to be brown
                && message.need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(value.attribute()));
        return (labelled ? 8 : 0)
                + (asked ? 4 : 0)
                + (revised ? 3 : 0)
                + (value.whole() ? 2 : 0)
                + (brand ? 0.25 : 0)
                + meaning.items() / (meaning.items() + 1000.0);
    }

    /** The red of "red or brown switches": of the attribute that the other value can only be of. */
    Optional<Sense.Value> besideAnother(int at) {
        if (at + 2 >= message.size() || !message.chunk(at + 1).is(Kind.OR)) {
            return Optional.empty();
        }
        List<String> other = message.meanings(at + 2, reading.about()).stream()
                .filter(meaning -> meaning.sense() instanceof Sense.Value value && value.whole())
                .map(meaning -> ((Sense.Value) meaning.sense()).attribute())
                .distinct()
                .toList();
        return message.meanings(at, reading.about()).stream()
                .map(meaning -> meaning.sense() instanceof Sense.Trait(Sense.Value value) ? value : meaning.sense())
                .filter(Sense.Value.class::isInstance)
                .map(Sense.Value.class::cast)
                .filter(value -> other.equals(List.of(value.attribute())))
                .findFirst();
    }

    /** Whether the same word means far more products otherwise: of graphics cards "amd" is the maker of many chips and of few cards. */
    private boolean isOvershadowed(Meaning brand, int at) {
        int made = ((Sense.Value) brand.sense())
                .values().stream()
                        .mapToInt(maker -> lexicon.items(reading.about(), CatalogueItem.BRAND, maker))
                        .sum();
        return message.meanings(at, reading.about()).stream()
                .anyMatch(other -> other.sense() instanceof Sense.Value value
                        && value.whole()
                        && !value.attribute().equals(CatalogueItem.BRAND)
                        && other.items() >= FAR_MORE * made);
    }

    /** Everyday words that are also part of a value or a brand are meant only beside the attribute's label. */
    private boolean isMeant(Sense.Value value, int at) {
        Chunk chunk = message.chunk(at);
        boolean labelled = isLabelled(value.attribute(), at);
        if (!value.whole() && message.names(at, reading.about(), Sense.Attribute.class)) {
            return false;
        }
        boolean common = chunk.to() == chunk.from() + 1 && isEveryday(chunk) && !isSpelledAsAcronym(value, at);
        if (isPartOfWord(at) && !labelled) {
            return false;
        }
        if (common && chunk.is(Kind.FILLER) && isAcronym(value)) {
            return labelled; // the "pls" of "a card pls" is no panel
        }
        if (chunk.quantity() != null && !chunk.quantity().isBare() && !value.whole()) {
            return labelled;
        }
        if (chunk.quantity() != null && chunk.to() == chunk.from() + 1) {
            return isDesignation(value, at) || labelled;
        }
        return labelled
                || !common
                || (value.whole() && (!value.attribute().equals(CatalogueItem.BRAND) || isMaker(at)));
    }

    /** "trust speakers", "speakers from trust": an everyday word that can only be the maker of the kind beside it. */
    private boolean isMaker(int at) {
        boolean onlyMaker = message.meanings(at, reading.about()).stream()
                .noneMatch(meaning -> meaning.sense() instanceof Sense.Value value
                        && !value.attribute().equals(CatalogueItem.BRAND));
        boolean before = at + 1 < message.size() && message.names(at + 1, reading.about(), Sense.Category.class);
        boolean after = at >= 2
                && MADE.contains(message.chunk(at - 1).first().form())
                && message.names(at - 2, reading.about(), Sense.Category.class);
        return onlyMaker && (before || after);
    }

    /** The 紅 of 紅隊, the 黑 of 黑膠, the 銀 of 收銀機: one character written to others of which nothing is known. */
    private boolean isPartOfWord(int at) {
        Chunk chunk = message.chunk(at);
        boolean single = chunk.to() == chunk.from() + 1 && chunk.first().kind() == Token.Kind.HAN;
        return single && isHan(at + 1) && (message.chunk(at + 1).isUnknown() || isWithinWord(at));
    }

    private boolean isWithinWord(int at) {
        return isHan(at - 1)
                && message.chunk(at - 1).isUnknown()
                && message.chunk(at + 1).cues().isEmpty()
                && message.chunk(at + 1).first().start()
                        == message.chunk(at).first().end()
                && message.chunk(at - 1).first().end()
                        == message.chunk(at).first().start()
                && !message.names(at + 1, reading.about(), Sense.Attribute.class);
    }

    private boolean isHan(int at) {
        return at >= 0 && at < message.size() && message.chunk(at).first().kind() == Token.Kind.HAN;
    }

    /** The maker in "any HIS cards?", and not the "his" of "his case" or of a message all in capitals. */
    private boolean isSpelledAsAcronym(Sense.Value value, int at) {
        return isAcronym(value)
                && message.span(at, at).text().length() >= SHORTEST_ACRONYM
                && value.values()
                        .contains(AttributeValue.of(message.span(at, at).text()))
                && message.utterance().text().chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isAcronym(Sense.Value value) {
        return value.values().getFirst() instanceof AttributeValue.Term(String term)
                && term.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isEveryday(Chunk chunk) {
        String word = chunk.first().form();
        return CommonWords.shipped().contains(word) || !chunk.cues().isEmpty();
    }

    /** A bare number that is a word of the catalogue, such as the 4070 of a chipset, where no bound and no question makes it an amount. */
    private boolean isDesignation(Sense.Value value, int at) {
        int length = message.chunk(at).first().form().length();
        boolean telling = value.whole() ? length >= SHORTEST_WHOLE : length >= SHORTEST_PART && isOneCategory();
        return telling
                && (isPointedAt(at) || !BoundReader.read(message, at).said())
                && !isBudget(at)
                && !isAmountAsked()
                && !value.values().isEmpty();
    }

    /** The 4070 of "is it worth it over the 4070". */
    private boolean isPointedAt(int at) {
        return at > 0 && message.chunk(at - 1).first().is("the");
    }

    private boolean isOneCategory() {
        return reading.about().places().length == 1;
    }

    private boolean isBudget(int at) {
        int previous = message.previous(at);
        return previous >= 0 && message.chunk(previous).is(Kind.BUDGET);
    }

    private boolean isAmountAsked() {
        String asked = message.utterance().asked();
        return asked != null && kind(asked) == AttributeKind.AMOUNT;
    }

    /** Also 軸體有紅的嗎, where a 有 or a 要 stands between. */
    private boolean isLabelled(String attribute, int at) {
        int before = message.previous(at);
        boolean having = before >= 0
                && message.chunk(before).isAny(Kind.WITH, Kind.SEARCH)
                && message.chunk(before).first().kind() == Token.Kind.HAN;
        return isLabel(message.next(at), attribute) || isLabel(having ? message.previous(before) : before, attribute);
    }

    boolean isLabel(int at, String attribute) {
        if (at < 0) {
            return false;
        }
        boolean general = message.chunk(at)
                .cue(Kind.LABEL)
                .filter(cue -> cue.argument().equals(attribute))
                .isPresent();
        return general
                || message.meanings(at, reading.about()).stream()
                        .anyMatch(meaning ->
                                meaning.sense() instanceof Sense.Attribute(String named) && named.equals(attribute));
    }

    private AttributeKind kind(String attribute) {
        return lexicon.attribute(reading.about(), attribute)
                .map(AttributeDefinition::kind)
                .orElse(AttributeKind.TEXT);
    }
}

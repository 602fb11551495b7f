package dev.souk.dialogue.understanding.values;

import dev.souk.dialogue.understanding.language.CommonWords;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells which parts of product names a message means: model numbers anywhere, words only where they can hardly mean anything else. */
final class ModelReader {
    private static final double FEATURE_SHARE = 0.004;
    private static final int SOME = 5;
    private static final int LONGEST_NAME = 4;
    private static final Pattern SERIES = Pattern.compile("(?i)(那|这|這|的)?個?系列|series|line\\b");
    private static final Set<String> WITH = Set.of("配", "搭", "压");
    private static final Set<String> BEING = Set.of("is", "are", "was", "died", "broke");
    private static final Set<String> WHOSE = Set.of("his", "her", "their", "our", "the", "a");

    private final Reading reading;
    private final Message message;
    private final Lexicon lexicon;

    ModelReader(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
        this.lexicon = message.lexicon();
    }

    /** The part of names that the chunk means. */
    Optional<Sense.Model> at(int at) {
        Chunk chunk = message.chunk(at);
        boolean purpose = isPurpose(at);
        boolean vague = reading.about().size() > 3 && !isNumbered(chunk) && !isAfterBrand(at);
        boolean label = message.names(at, reading.about(), Sense.Attribute.class)
                || message.names(at, reading.about(), Sense.Category.class) // "my case fans rattle"
                || (!isAfterBrand(at)
                        && message.names(at, lexicon.all(), Sense.Category.class)); // "the cooler can wait"
        if (label || isMisspelt(at) || isWhatItIsFor(at) || isBackground(at) || endsOther(at)) {
            return Optional.empty();
        }
        if ((chunk.quantity() != null && !isModelNumber(at) && !isSeries(at))
                || !chunk.cues().isEmpty()
                || vague) {
            return Optional.empty();
        }
        return message.meanings(at, reading.about()).stream()
                .filter(meaning -> meaning.sense() instanceof Sense.Model model
                        && (model.distinctive() || isNamed(meaning, at) || (isFeature(meaning, at) && !purpose)))
                .map(meaning -> (Sense.Model) meaning.sense())
                .findFirst();
    }

    /** The "corks" of "she called them corks", near a Core: a word not written so is a part of names only alone or right behind its brand. */
    private boolean isMisspelt(int at) {
        Chunk chunk = message.chunk(at);
        return message.size() > 1
                && !isAfterBrand(at)
                && message.tokens().subList(chunk.from(), chunk.to()).stream()
                        .noneMatch(token -> token.kind() == Token.Kind.NUMBER)
                && message.tokens().subList(chunk.from(), chunk.to()).stream()
                        .anyMatch(token -> token.kind() == Token.Kind.WORD && isCorrected(token));
    }

    private boolean isCorrected(Token token) {
        String written = message.utterance().text().substring(token.start(), token.end());
        return written.length() == written.codePointCount(0, written.length())
                && !Tokenizer.tokens(written, 1).getFirst().form().equals(token.form());
    }

    /** Whether what the chunk means is a word that many products have in their name, and no designation of one. */
    boolean isFeature(int at) {
        return message.meanings(at, reading.about()).stream()
                .noneMatch(meaning ->
                        meaning.sense() instanceof Sense.Model model && (model.distinctive() || isNamed(meaning, at)));
    }

    /** "a headset for his PS5": the thing that it is to go with. */
    private boolean isWhatItIsFor(int at) {
        int before = at - 1;
        while (before >= 0
                && (message.chunk(before).is(Kind.ME)
                        || WHOSE.contains(message.chunk(before).first().form()))) {
            before--;
        }
        boolean mine = at > 0 // "my ps5 storage is full"
                && message.chunk(at - 1).first().is("my")
                && isNumbered(message.chunk(at));
        return mine || (before >= 0 && before < at - 1 && message.chunk(before).is(Kind.FOR));
    }

    /** The "super" of "a psu for an rtx 4070 super": the end of what another kind of product is called. */
    private boolean endsOther(int at) {
        int to = message.chunk(at).to();
        return !isNumbered(message.chunk(at))
                && IntStream.range(
                                Math.max(0, to - LONGEST_NAME),
                                message.chunk(at).from())
                        .filter(from -> message.tokens().get(to - 2).kind() == Token.Kind.NUMBER
                                || message.tokens().get(from).kind() == Token.Kind.NUMBER)
                        .mapToObj(from -> lexicon.phrase(PhraseKey.of(message.tokens(), from, to)))
                        .flatMap(List::stream)
                        .anyMatch(meaning -> meaning.sense() instanceof Sense.Value
                                && !meaning.categories().intersects(reading.about()));
    }

    /** "for backups", NAS 用: what it is to do, and no part of its name. */
    private boolean isPurpose(int at) {
        return (at > 0 && message.chunk(at - 1).is(Kind.FOR))
                || (at + 1 < message.size() && message.chunk(at + 1).first().is("用"));
    }

    /** "my PS5 is full, I need an SSD", 配7800X3D: what the shopper has, told before what is asked for or named to go with it. */
    private boolean isBackground(int at) {
        boolean beside = at > 0 && WITH.contains(message.chunk(at - 1).first().form());
        if (beside && reading.said().isEmpty()) {
            return true;
        }
        int asked = at + 1;
        while (asked < message.size() && !message.beginsClause(asked)) {
            asked++;
        }
        if (asked == message.size() || !message.chunk(asked).is(Kind.SEARCH)) {
            return false;
        }
        boolean kind = IntStream.range(asked, message.size())
                .anyMatch(after -> message.names(after, reading.about(), Sense.Category.class));
        boolean more = kind
                || IntStream.range(asked, message.size())
                        .anyMatch(after -> message.chunk(after).quantity() != null
                                || message.names(after, reading.about(), Sense.Value.class));
        boolean subject = asked == at + 1 && kind; // PS5要加硬碟
        boolean state = IntStream.range(at + 1, asked)
                .anyMatch(after -> BEING.contains(message.chunk(after).first().form()));
        return subject || (more && (state || message.tellsStory(at)));
    }

    /** 三星990那系列, "samsung 990 series". */
    private boolean isSeries(int at) {
        return isAfterBrand(at) && message.goesOn(at, SERIES);
    }

    /** "12900k" is a model and no 12,900,000, where no bound and no budget makes it an amount. */
    private boolean isModelNumber(int at) {
        Chunk chunk = message.chunk(at);
        Token last = message.tokens().get(chunk.to() - 1);
        return chunk.to() == chunk.from() + 2
                && last.is("k")
                && last.glued()
                && isNumbered(chunk)
                && !BoundReader.read(message, at).said()
                && !isBudget(at);
    }

    /** Whether a word of names is one that many products of the one category have, such as WIFI of motherboards. */
    private boolean isFeature(Meaning meaning, int at) {
        int[] places = reading.about().places();
        Chunk chunk = message.chunk(at);
        return isOneCategory()
                && meaning.items() >= FEATURE_SHARE * lexicon.items(places[0])
                && !isEveryday(chunk)
                && !isOfKind(chunk)
                && chunk.first().kind() != Token.Kind.NUMBER;
    }

    /** Whether it is a word of what the kind of product is called: the "rain" of rain jackets tells no two of them apart. */
    private boolean isOfKind(Chunk chunk) {
        String word = message.tokens().get(chunk.from()).form();
        List<String> kinds = lexicon.ids(reading.about());
        return lexicon.schema().categories().stream()
                .filter(category -> kinds.contains(category.category()))
                .flatMap(category -> category.labels().values().stream())
                .flatMap(List::stream)
                .anyMatch(label ->
                        List.of(label.toLowerCase(Locale.ROOT).split(" ")).contains(word));
    }

    private static boolean isNumbered(Chunk chunk) {
        return chunk.meanings().stream()
                .anyMatch(meaning -> meaning.sense() instanceof Sense.Model model && model.distinctive());
    }

    /** Whether words of names stand right after their brand, or are several of which one is no everyday word. */
    private boolean isNamed(Meaning meaning, int at) {
        Chunk chunk = message.chunk(at);
        boolean rare = false;
        for (int token = chunk.from(); token < chunk.to(); token++) {
            String form = message.tokens().get(token).form();
            rare |= form.length() > 2 && !CommonWords.shipped().contains(form);
        }
        boolean several = chunk.to() - chunk.from() > 1;
        return isAfterBrand(at) ? rare || several || meaning.items() >= SOME : several && rare;
    }

    private boolean isAfterBrand(int at) {
        int previous = at - 1;
        return previous >= 0 && message.namesBrand(previous, reading.about());
    }

    private boolean isBudget(int at) {
        int previous = message.previous(at);
        return previous >= 0 && message.chunk(previous).is(Kind.BUDGET);
    }

    private boolean isOneCategory() {
        return reading.about().places().length == 1;
    }

    private static boolean isEveryday(Chunk chunk) {
        String word = chunk.first().form();
        return CommonWords.shipped().contains(word) || !chunk.cues().isEmpty();
    }
}

package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Statement;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a shown item is taken: "the second one then", 就第二台吧, 那拿便宜那組. */
final class TakingReader {
    private static final Set<String> TAKING =
            Set.of("就", "吧", "要", "买", "拿", "选", "挑", "please", "then", "want", "take", "get");
    private static final Set<String> LOOKING = Set.of("看", "问", "说", "比", "show", "see", "tell", "about", "know");

    /** Any of which will do: 我要P12那系列的. */
    private static final Pattern SERIES = Pattern.compile("(?i)系列|\\b(series|lineup)\\b");

    /** Behind the item pointed at, how many of it, and nothing else: 第二個買兩副, 第一個兩個謝謝. */
    private static final Pattern SO_MANY = Pattern.compile(
            "[,， ]?(我|就|那)*([買买要拿帶带訂订]|[來来])?[一兩两二三四五六七八九十\\d]{1,2}"
                    + "(個|个|副|顆|颗|台|支|條|条|張|张|把|隻|只|件|組|组|雙|双|部|塊|块|罐|盒|包)(吧|就好|好了|謝謝|谢谢|[。!！ ,，])*$"
                    + "|(?i),? ?(i('?ll| will)? (take|want|need) )?(two|three|four|five|six|\\d{1,2})( of (them|those|it))?( please| then| thanks|[.! ])*$");

    private static final Pattern COUNT = Pattern.compile(
            "(?i)((ok(ay)?|then|so|yes|great|fine)[, ]*)*((i('ll| will)?|we('ll)?|let me|give me|get me|make it|make that) ?(take|need|want|have|get|order|buy)? ?)?"
                    + "(two|three|four|five|six|ten|\\d{1,2})( of (them|those|these|it|that))( please| then| thanks)?[.!]*"
                    + "|(好|那|我|就)*(要|買|买|來|来|拿|訂|订)?[一兩两二三四五六七八九十\\d]{1,2}[個个顆颗台支副把件雙双隻只盒](吧|就好|好了|謝謝|谢谢|喔)?[。！!]*");

    private static final Pattern ORDERED = Pattern.compile(
            "(?i)^(\\W|ok|okay|yes|great|perfect|please|just|then|so|ill|i'?ll|i will|can|could|you|go ahead|and|let'?s|lets|us|now)*"
                    + "\\b(order|buy|purchase|reserve|ordering|buying|purchasing|getting|taking)( me)?( the)?\\s*$");

    private static final Pattern KIND = Pattern.compile("[那這这](一?[種种款型]|類|类)");
    private static final Set<String> SOMEBODY = Set.of("他", "她");
    /** Before what somebody has already: 我家那隻, 之前那台. */
    private static final Pattern OWN =
            Pattern.compile("([我他她你家們们]|之前|以前|原本|原[來来]|[舊旧]|上次|公司|現在|现在)(的|家|之前|以前|原本|現在|现在|[舊旧]的?)*$");

    private static final Set<String> POINTING = Set.of("它", "个", "这", "了");

    private final Message message;
    private final CategorySet about;
    private final List<CatalogueItem> pointed;
    private final QuestionForm form;

    TakingReader(Message message, CategorySet about, List<CatalogueItem> pointed) {
        this.message = message;
        this.about = about;
        this.pointed = pointed;
        this.form = new QuestionForm(message);
    }

    /**
     * @param more whether something is to be known of the item, or another one is spoken of
     * @param contrasted whether the item is told from the rest: "the cheaper one please"
     */
    boolean takes(boolean more, boolean contrasted) {
        boolean taken = IntStream.range(0, message.size()).anyMatch(this::isTaken) && !isOfAnother();
        boolean asked = form.isMarked() || form.beginsAsking();
        return (isOrdered() || (!asked && (taken || isCounted() || (!more && points(contrasted)))))
                && !SERIES.matcher(message.utterance().text()).find()
                && !isOfSeveralOrNone()
                && !new Haggling(message).isIn(); // "give 20 less and i will take it"
    }

    /** "can you order the first one for me". */
    private boolean isOrdered() {
        return pointed.size() == 1
                && IntStream.range(0, message.size())
                        .anyMatch(at -> message.chunk(at).is(Kind.ORDINAL)
                                && ORDERED.matcher(message.before(at)).find());
    }

    /** "3 of them", 要兩顆: whether all it says is how many are taken, and not how many make up one. */
    boolean takesSoMany() {
        boolean pieces = IntStream.of(about.places()).anyMatch(place -> message.lexicon().attributes(place).stream()
                .anyMatch(attribute -> message.lexicon().isProduct(place, attribute.attribute())));
        return !pieces && COUNT.matcher(message.utterance().text().strip()).matches();
    }

    private boolean isCounted() {
        return pointed.size() == 1
                && IntStream.range(0, message.size())
                        .anyMatch(at -> message.chunk(at).is(Kind.ORDINAL) && message.goesOn(at, SO_MANY));
    }

    /** Not by somebody else, as in 叫我孫子來幫我訂, not where it only begins to tell of something, as in 就是它掛的 and 我買了擴充座, and no other kind of product. */
    private boolean isTaken(int at) {
        int next = message.next(at);
        boolean tells = next == at + 1
                && message.chunk(next).isUnknown()
                && POINTING.contains(
                        message.tokens().get(message.chunk(at).to() - 1).form());
        return message.chunk(at).is(Kind.ACCEPT)
                && !tells
                && !message.isAfter(at, Kind.PERSON)
                && !Statement.around(message, at).namesOtherThan(about, at);
    }

    /** "I'll take some then. about 4 grams, under 10 bucks": what is to be taken is only described, by how much it may be. */
    private boolean isOfAnother() {
        return pointed.isEmpty()
                && message.chunks().stream().anyMatch(chunk -> chunk.quantity() != null)
                && message.chunks().stream().anyMatch(chunk -> chunk.isBound() || chunk.isAny(Kind.AROUND, Kind.OR_SO));
    }

    /** 那我選華碩的, "i'd go with the asus", where none of those shown is one, or several are: then one is still looked for. */
    private boolean isOfSeveralOrNone() {
        boolean placed =
                message.chunks().stream().anyMatch(chunk -> chunk.isAny(Kind.ORDINAL, Kind.FIRST, Kind.MIDDLE));
        List<Sense.Value> values = IntStream.range(0, message.size())
                .filter(at -> isTakenByName(at))
                .boxed()
                .flatMap(at ->
                        message.meanings(at, about).stream().map(Meaning::sense).limit(1))
                .filter(sense -> sense instanceof Sense.Value value
                        && !value.values().isEmpty()
                        && value.values().getFirst() instanceof AttributeValue.Term)
                .map(Sense.Value.class::cast)
                .toList();
        return !placed
                && !values.isEmpty()
                && !(pointed.size() == 1
                        && values.stream().allMatch(value -> ReferenceReader.has(pointed.getFirst(), value)));
    }

    /** Whether it is the thing taken, right behind the word that takes it. */
    private boolean isTakenByName(int at) {
        int previous = message.previous(at);
        return previous >= 0 && message.chunk(previous).is(Kind.ACCEPT);
    }

    /** An item pointed at and a word that takes it, and nothing else but thanks. */
    private boolean points(boolean contrasted) {
        boolean points = contrasted || message.has(Kind.ORDINAL) || pointsAtIt() || message.has(Kind.MIDDLE);
        boolean takes = false;
        for (Clause clause : Clause.of(message)) {
            if (clause.chunks(message).anyMatch(chunk -> chunk.is(Kind.THANK))) {
                continue;
            }
            if (clause.chunks(message)
                    .anyMatch(
                            chunk -> chunk.isUnknown() || chunk.quantity() != null || chunk.is(Kind.REMOVE))) { // 第一個拿掉
                return false;
            }
            List<Token> tokens = clause.chunks(message).flatMap(this::tokens).toList();
            if (tokens.stream().anyMatch(TakingReader::looks)) {
                return false;
            }
            takes |= tokens.stream().anyMatch(token -> TAKING.contains(token.form())) || isSettled(tokens);
        }
        return points && takes;
    }

    /** Not 要隨身碟的那種, which names a kind of them. */
    private boolean pointsAtIt() {
        return IntStream.range(0, message.size())
                .anyMatch(at -> message.chunk(at).is(Kind.THIS)
                        && !isSomebody(at)
                        && !OWN.matcher(message.before(at)).find()
                        && !(at > 0
                                && KIND.matcher(message.span(at, at).text()).matches()
                                && message.chunk(at - 1).first().is("的")));
    }

    /** The 他 of 他就喜歡圓的, who does something; that of 就他了 is an item. */
    private boolean isSomebody(int at) {
        return SOMEBODY.contains(message.chunk(at).first().form()) && message.next(at) >= 0;
    }

    /** "the first it is". */
    private static boolean isSettled(List<Token> tokens) {
        int last = tokens.size() - 1;
        return last > 0 && tokens.get(last).is("is") && tokens.get(last - 1).is("it");
    }

    /** Whether it asks to see or to know: 看第二台 takes nothing. */
    static boolean looks(Token token) {
        return LOOKING.contains(token.form());
    }

    private Stream<Token> tokens(Chunk chunk) {
        return message.tokens().subList(chunk.from(), chunk.to()).stream();
    }
}

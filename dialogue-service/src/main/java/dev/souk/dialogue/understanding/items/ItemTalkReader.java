package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads acts about shown items or the shop: questions, comparisons, taking one. */
public final class ItemTalkReader {
    private final Message message;
    private final CategorySet about;
    private final CategorySet said;
    private final ReferenceReader references;
    private final List<CatalogueItem> pointed;
    private final List<CatalogueItem> last;
    private final AskedAttributes asked;
    private final Grades grades;
    private final QuestionForm form;
    private final SoughtReader sought;
    private final WhetherReader whether;

    public ItemTalkReader(Message message, Topic topic, ReferenceReader references) {
        this.message = message;
        this.about = topic.about();
        this.references = references;
        this.form = new QuestionForm(message);
        this.sought = new SoughtReader(message, about);
        this.whether = new WhetherReader(message, about);
        this.pointed = references.items();
        this.said = isOfThose(topic) ? CategorySet.empty() : topic.said();
        this.last = message.utterance().shown().last();
        int superlative = form.isQuestion() ? references.superlative() : -1;
        this.asked = new AskedAttributes(message, about, superlative);
        boolean asksMore = superlative >= 0
                && (superlative == references.contrast() || !asked.attributes().isEmpty());
        this.grades = new Grades(message, about, asksMore ? superlative : -1);
    }

    /** The act, where the message is about items or the shop rather than about a need. */
    public Optional<Act> read() {
        Optional<Act> shop = new ShopTalkReader(message, about, said, references, asked).read();
        if (shop.isPresent()) {
            return shop;
        }
        if (last.isEmpty() || ((form.isProposal() || dropsCondition()) && pointed.isEmpty())) {
            return Optional.empty();
        }
        Optional<ReferenceReader.Best> best = said.isEmpty() ? references.best() : Optional.empty();
        if (best.isPresent()) {
            return Optional.of(
                    Inquiry.of(List.of(best.get().item()), List.of(best.get().attribute()), message));
        }
        if (new ComparisonReader(message, about, grades, pointed).compares(!said.isEmpty())) {
            return Optional.of(Inquiry.comparison(pointed.size() > 1 ? pointed : last, asked.attributes(), message));
        }
        boolean many = said.isEmpty() && !references.isAmountAsked();
        if (many && new TakingReader(message, about, pointed).takesSoMany()) {
            List<CatalogueItem> one =
                    last.size() == 1 || message.utterance().shown().focus() != null ? references.one() : List.of();
            return Optional.of(new Act.Accept(Inquiry.ids(one)));
        }
        if (accepts()) {
            return Optional.of(
                    new Act.Accept(Inquiry.ids(pointed.isEmpty() ? references.one() : pointed.subList(0, 1))));
        }
        return inquires() ? Optional.of(Inquiry.of(askedOf(), asked.attributes(), message)) : Optional.empty();
    }

    /** What it asks of: the one that has most of it where it asks which that is, else those spoken of. */
    private List<CatalogueItem> askedOf() {
        List<String> attributes = asked.attributes();
        return attributes.size() == 1
                ? references.foremost(attributes.getFirst()).map(List::of).orElseGet(references::spokenOf)
                : references.spokenOf();
    }

    /** "can you drop the milk frother?", of what was asked for; of what was not it asks about the items: "can you remove the strap?" */
    private boolean dropsCondition() {
        return form.asksToDrop()
                && message.need().constraints().stream()
                        .map(Constraint::attribute)
                        .anyMatch(asked.attributes()::contains);
    }

    /** A question that names nothing to answer it by, of those pointed at or talked about last; none where nothing is asked. */
    public static Optional<Act> asked(Message message) {
        List<CatalogueItem> items = new ReferenceReader(message).spokenOf();
        return new QuestionForm(message).isQuestion()
                ? Optional.of(Inquiry.of(items, List.of(), message))
                : Optional.empty();
    }

    /** A comparison that names nothing to compare by, of those shown last. */
    public static Act compared(Message message) {
        return Inquiry.comparison(message.utterance().shown().last(), List.of(), message);
    }

    /** Whether the category named is that of an item pointed at: "what size is the second monitor". */
    private boolean isOfThose(Topic topic) {
        return message.has(Kind.ORDINAL)
                && !pointed.isEmpty()
                && form.isQuestion()
                && pointed.stream().allMatch(item -> topic.said()
                        .intersects(message.lexicon().set(item.category())));
    }

    private boolean accepts() {
        boolean named = references.isNamed();
        boolean more = message.has(Kind.OTHERS)
                || message.has(Kind.REJECT)
                || message.has(Kind.TELL_MORE)
                || message.has(Kind.EXCLUDE)
                || (!named
                        && !new AskedAttributes(message, about, references.contrast())
                                .attributes()
                                .isEmpty());
        boolean told = named || references.contrast() >= 0;
        return (said.isEmpty() || isOfPointed()) && new TakingReader(message, about, pointed).takes(more, told);
    }

    /** "put the first fan in the basket": whether the kind named is that of an item pointed at by its place. */
    private boolean isOfPointed() {
        Lexicon lexicon = message.lexicon();
        return message.has(Kind.ORDINAL)
                && !pointed.isEmpty()
                && pointed.stream().allMatch(item -> said.intersects(lexicon.set(item.category())));
    }

    private boolean inquires() {
        boolean placed = message.has(Kind.ORDINAL);
        if (placed && !UnitAsked.attributes(message, about).isEmpty()) {
            return true; // 這些一樣大嗎 第二張是幾G
        }
        boolean asks = !form.searches() || message.utterance().text().contains("?");
        if (placed
                && form.isQuestion()
                && !message.has(Kind.THAN)
                && said.isEmpty()
                && asks
                && (names(Sense.Attribute.class) || namesSuperlative())) {
            return true; // DPI 最多到幾 我說第一隻
        }
        if (!said.isEmpty() || grades.compares() || wishesOtherwise()) {
            return false;
        }
        if (onlyPoints()) {
            return true;
        }
        boolean complains = grades.complains()
                && !message.has(Kind.NOT_TOO)
                && (!form.isMarked() || endsInABound())
                && !form.beginsAsking();
        boolean topics = !asked.attributes().isEmpty() || message.has(Kind.TELL_MORE);
        if (complains || (message.has(Kind.OFF_TOPIC) && !topics && !placed)) {
            return false; // "is your weather as bad as ours? it's been pouring"
        }
        boolean quantities = form.hasQuantity() && !asksWhether();
        if (!pointed.isEmpty()) {
            boolean one = placed || message.has(Kind.FIRST) || message.has(Kind.MIDDLE);
            boolean wished = wishes() || (!one && (sought.isAny() || sought.comesIn()));
            return (form.isQuestion() || looks()) && !wished && (topics || !quantities);
        }
        return form.isQuestion()
                && topics
                && !quantities
                && !form.searches()
                && !sought.seeksValue()
                && !sought.proposes();
    }

    /** Whether it gives something up, turns something down, goes elsewhere or asks for others, and so asks nothing of the items shown. */
    private boolean wishesOtherwise() {
        boolean placed = message.has(Kind.ORDINAL);
        boolean any = message.has(Kind.ANY) && !form.isMarked(); // 什麼顏色都可以 asks nothing
        boolean turned = (message.has(Kind.EXCLUDE) && namesValue()) || turnsDown(); // "any that is not RGB?"
        boolean elsewhere = !placed && message.has(Kind.HOW_MUCH) && sought.isOfNone(last);
        return any
                || givesUp()
                || answersItself()
                || (turned && !placed)
                || elsewhere
                || takesLeave()
                || whether.wishes(last)
                || asksForOthers()
                || (pointed.isEmpty() && sought.isOther());
    }

    /** "mount doesn't matter after all, dimmable is what counts", 那按鍵幾個無所謂了: whether a clause that is no question gives something up. */
    private boolean givesUp() {
        boolean asksOfOne = message.has(Kind.ORDINAL) || (form.isMarked() && message.has(Kind.THIS));
        return !asksOfOne
                && !form.asksToDrop()
                && Clause.of(message).stream()
                        .filter(clause -> !clause.isMarked(message))
                        .anyMatch(clause -> clause.places().anyMatch(at -> isGivenUp(at, clause)));
    }

    private boolean isGivenUp(int cue, Clause clause) {
        boolean removes = message.chunk(cue).isAny(Kind.REMOVE, Kind.UNNEEDED);
        return (removes || message.chunk(cue).is(Kind.ANY))
                && IntStream.range(clause.from(), removes ? clause.to() : cue)
                        .anyMatch(at -> isLabel(at) || message.names(at, about, Sense.Value.class));
    }

    /** "does it have to have a hood? i guess yes.. with hood": whether a yes that names something wanted follows the question. */
    private boolean answersItself() {
        List<Clause> clauses = Clause.of(message);
        int asked = 0;
        while (asked < clauses.size() && !clauses.get(asked).isMarked(message)) {
            asked++;
        }
        List<Clause> answer = clauses.stream()
                .skip(asked + 1L)
                .dropWhile(clause -> clause.chunks(message).noneMatch(chunk -> chunk.is(Kind.YES)))
                .toList();
        return !message.has(Kind.ORDINAL)
                && answer.stream()
                        .flatMapToInt(Clause::places)
                        .anyMatch(at -> message.names(at, about, Sense.Value.class));
    }

    /** "I'll show my dad first, thanks": whether it ends the talk and names nothing of the items. */
    private boolean takesLeave() {
        boolean placed = message.chunks().stream()
                .anyMatch(chunk -> chunk.isAny(Kind.ORDINAL, Kind.MIDDLE) && chunk.to() > chunk.from() + 1);
        return (message.has(Kind.THANK) || message.has(Kind.BYE))
                && !placed
                && !form.isMarked()
                && !form.beginsAsking()
                && asked.attributes().isEmpty();
    }

    /** "they all look dull. any other?", 都不喜歡 有別的嗎: whether a clause of its own asks for others and for nothing of those shown. */
    private boolean asksForOthers() {
        return Clause.of(message).stream()
                .filter(clause -> clause.chunks(message).anyMatch(chunk -> chunk.is(Kind.OTHERS)))
                .anyMatch(clause -> clause.places().noneMatch(at -> isAskedOf(at)));
    }

    private boolean isAskedOf(int at) {
        Chunk chunk = message.chunk(at);
        return chunk.isAny(Kind.ORDINAL, Kind.FIRST, Kind.MIDDLE, Kind.THESE, Kind.TELL_MORE, Kind.TOPIC, Kind.LABEL)
                || (chunk.is(Kind.THIS) && !chunk.first().is("那"))
                || (chunk.isUnknown() && !chunk.isFiller())
                || !message.meanings(at, about).isEmpty();
    }

    /** "the middle one", 第二張多長, "the weight of the first": an item pointed at, perhaps what is to be known of it, and nothing else. */
    private boolean onlyPoints() {
        boolean placed = message.has(Kind.ORDINAL) || message.has(Kind.MIDDLE);
        return !pointed.isEmpty()
                && (references.isOnlyAPlace()
                        || (placed
                                && IntStream.range(0, message.size())
                                        .allMatch(at -> isPointing(message.chunk(at)) || isLabel(at))));
    }

    private static boolean isPointing(Chunk chunk) {
        return chunk.isBreak() || chunk.isFiller() || chunk.isAny(Kind.ORDINAL, Kind.MIDDLE, Kind.THIS, Kind.AND);
    }

    private boolean isLabel(int at) {
        return message.chunk(at).is(Kind.LABEL) || message.names(at, about, Sense.Attribute.class);
    }

    /** "these look too big for her desk. less than 30 liters?": whether nothing but a bound is put to the question at last. */
    private boolean endsInABound() {
        return Clause.of(message).stream()
                .filter(clause -> clause.isMarked(message))
                .reduce((_, last) -> last)
                .filter(clause -> clause.chunks(message)
                        .allMatch(chunk -> chunk.isBreak() || chunk.quantity() != null || chunk.isBound()))
                .filter(clause -> clause.chunks(message).anyMatch(chunk -> chunk.quantity() != null))
                .isPresent();
    }

    /** "show me the second one". */
    private boolean looks() {
        return message.has(Kind.ORDINAL) && message.tokens().stream().anyMatch(TakingReader::looks);
    }

    /** "is the first one 27 inch?": a number put to the question, of an item pointed at by its place. */
    private boolean asksWhether() {
        return message.has(Kind.ORDINAL)
                && form.isMarked()
                && !form.searches()
                && message.chunks().stream().noneMatch(chunk -> chunk.isAny(Kind.THAN, Kind.SAME, Kind.BARGAIN));
    }

    /** Also "rgb is ok too, anything else come up?" and 這尺寸還有嗎, whatever their other words point at. */
    private boolean wishes() {
        boolean placed = message.has(Kind.ORDINAL);
        boolean named = namesValue() || (!placed && form.hasQuantity());
        boolean searched = form.searches() && (message.has(Kind.OTHERS) || named);
        boolean widened = !placed && named && (message.has(Kind.ALSO) || message.has(Kind.OTHERS));
        return message.has(Kind.REVISE)
                || searched
                || widened
                || sought.proposes()
                || sought.isOtherThan()
                || (!placed && asksForSomeWithin())
                || (!placed && sought.isOfAnotherBrand(pointed))
                || (namesBrand()
                        && !form.isMarked()
                        && !(pointed.size() == 1 && sought.isOfItsBrand(pointed.getFirst())));
    }

    /** Creative的70塊以下有哪些: whether it asks which there are within a bound. */
    private boolean asksForSomeWithin() {
        return message.chunks().stream().anyMatch(chunk -> chunk.is(Kind.SEARCH) && chunk.is(Kind.QUESTION))
                && message.chunks().stream()
                        .anyMatch(chunk -> chunk.isAny(Kind.OR_LESS, Kind.AT_MOST, Kind.LESS_THAN, Kind.OR_MORE))
                && form.hasQuantity()
                && !message.has(Kind.THESE);
    }

    /** Whether something that products are called stands right after a negation. */
    private boolean turnsDown() {
        return IntStream.range(1, message.size())
                .anyMatch(at -> message.chunk(at - 1).is(Kind.EXCLUDE) && message.names(at, about, Sense.Model.class));
    }

    private boolean namesBrand() {
        return IntStream.range(0, message.size())
                .boxed()
                .flatMap(at -> message.meanings(at, about).stream())
                .anyMatch(meaning -> meaning.sense() instanceof Sense.Value value
                        && value.attribute().equals(CatalogueItem.BRAND));
    }

    private boolean namesValue() {
        return names(Sense.Value.class);
    }

    /** The "highest dpi" of "highest dpi on the first one?". */
    private boolean namesSuperlative() {
        return IntStream.range(0, message.size())
                .boxed()
                .flatMap(at -> message.meanings(at, about).stream())
                .anyMatch(meaning ->
                        meaning.sense() instanceof Sense.Degree degree && degree.grade() == Sense.Grade.SUPERLATIVE);
    }

    private boolean names(Class<?> sense) {
        return message.names(about, sense);
    }
}

package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Statement;
import dev.souk.dialogue.understanding.reading.Topic;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads acts about shown items or the shop: questions, comparisons, taking one. */
public final class ItemTalkReader {
    private static final Set<String> TAKING = Set.of("就", "吧", "要", "买", "please", "then", "want", "take", "get");
    private static final Set<String> LOOKING = Set.of("看", "问", "说", "比", "show", "see", "tell", "about", "know");
    private static final Set<String> WHICH = Set.of("which", "whichever", "哪", "谁");
    private static final Set<String> PREFERRING = Set.of("好", "重", "喜", "适", "在", "想");
    private static final Set<String> SETTLING = Set.of("哪", "which", "better", "vs");
    private static final Pattern PROPOSAL =
            Pattern.compile("(?i)(what|how) about .*|.* ones,? then\\??|.*[呢勒咧]([？?，,。！! ].*)?");

    private final Message message;
    private final CategorySet about;
    private final CategorySet said;
    private final ReferenceReader references;
    private final List<CatalogueItem> pointed;
    private final List<CatalogueItem> last;
    private final AskedAttributes asked;
    private final Grades grades;
    private final QuestionForm form;

    public ItemTalkReader(Message message, Topic topic, ReferenceReader references) {
        this.message = message;
        this.about = topic.about();
        this.references = references;
        this.form = new QuestionForm(message);
        this.pointed = references.items();
        this.said = isOfThose(topic) ? CategorySet.empty() : topic.said();
        this.last = message.utterance().shown().last();
        int superlative = form.isMarked() ? references.superlative() : -1;
        this.asked = new AskedAttributes(message, about, superlative);
        boolean asksMore = superlative >= 0 && !asked.attributes().isEmpty();
        this.grades = new Grades(message, about, asksMore ? superlative : -1);
    }

    /** The act, where the message is about items or the shop rather than about a need. */
    public Optional<Act> read() {
        Optional<Act> shop = shop();
        if (shop.isPresent()) {
            return shop;
        }
        if (last.isEmpty() || (form.isProposal() && pointed.isEmpty())) {
            return Optional.empty();
        }
        if (compares()) {
            return Optional.of(new Act.Compare(ids(pointed.size() > 1 ? pointed : last), asked.attributes()));
        }
        if (accepts()) {
            return Optional.of(new Act.Accept(ids(pointed.isEmpty() ? references.one() : pointed.subList(0, 1))));
        }
        return inquires() ? Optional.of(inquiry()) : Optional.empty();
    }

    private Optional<Act> shop() {
        List<String> topics = message.cues(Kind.TOPIC)
                .map(Cue::argument)
                .filter(topic -> isShopTopic(topic) || !last.isEmpty())
                .distinct()
                .toList();
        boolean need = !said.isEmpty()
                && message.has(Kind.SEARCH)
                && !message.has(Kind.QUESTION)
                && !form.isMarked()
                && !topics.contains("order");
        boolean rated = message.has(Kind.HIGHEST) || message.has(Kind.LOWEST);
        boolean asks = form.isQuestion() || form.isTurned();
        boolean told = !asks && message.size() > 8 && !topics.contains("order");
        if (topics.isEmpty() || need || rated || told) {
            return Optional.empty();
        }
        boolean wished =
                message.has(Kind.SEARCH) || (!asks && namesValue()); // "bluetooth too so it works with my ipad"
        if (topics.contains("compatible_with") && (last.isEmpty() || wished)) {
            return Optional.empty();
        }
        boolean policy = topics.stream().allMatch(topic -> topic.startsWith("policy.") || topic.equals("order"));
        List<String> all = beside(topics);
        boolean known = (policy && all.size() == topics.size()) || !pointed.isEmpty();
        List<CatalogueItem> items = known ? pointed : references.unsaid();
        return Optional.of(new Act.Inquire(ids(items), all, message.utterance().text()));
    }

    /** Topics of the shop behind what another clause asks of the items shown. */
    private List<String> beside(List<String> topics) {
        boolean both = !last.isEmpty() && form.isQuestion() && topics.stream().allMatch(ItemTalkReader::isShopTopic);
        Stream<String> attributes = both ? asked.besideShop().stream() : Stream.of();
        return Stream.concat(attributes, topics.stream()).distinct().toList();
    }

    /** Whether the category named is that of an item pointed at: "what size is the second monitor". */
    private boolean isOfThose(Topic topic) {
        return message.has(Kind.ORDINAL)
                && !pointed.isEmpty()
                && form.isQuestion()
                && pointed.stream().allMatch(item -> topic.said()
                        .intersects(message.lexicon().set(item.category())));
    }

    private static boolean isShopTopic(String topic) {
        return topic.startsWith("policy.") || topic.equals("order");
    }

    private boolean compares() {
        if (asksWhich()) {
            return true;
        }
        boolean bounded = message.chunks().stream().anyMatch(chunk -> chunk.quantity() != null);
        if (pointed.size() == 2 && form.isQuestion() && grades.compares() && !searches() && !bounded) {
            return true;
        }
        if (pointed.size() == 2
                && !searches()
                && message.tokens().stream().anyMatch(token -> SETTLING.contains(token.form()))) {
            return true; // 第一台跟第二台比，哪台好
        }
        if (!refersTo(message) && namesValue() && !form.isQuestion()) {
            return false; // 網布的比較不熱
        }
        boolean measured = pointed.isEmpty() && bounded;
        if (!message.has(Kind.COMPARE) || last.size() < 2 || measured) {
            return false;
        }
        for (int at = 0; at < message.size(); at++) {
            if (message.chunk(at).is(Kind.COMPARE) && !prefers(at)) {
                int next = message.next(at);
                boolean comparative = message.chunk(at).is(Kind.MORE)
                        && next >= 0
                        && (message.chunk(next).isAny(Kind.LOW, Kind.HIGH, Kind.SEARCH, Kind.BIG, Kind.SMALL)
                                || message.names(next, about, Sense.Degree.class)
                                || (next == at + 1 && message.chunk(next).isUnknown() && !refersTo(message)));
                if (!comparative) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 夾式的比較好: a preference in the form of a comparison. */
    private boolean prefers(int at) {
        int after = message.chunk(at).to();
        return message.chunk(at).is(Kind.MORE)
                && !form.isQuestion()
                && !refersTo(message)
                && after < message.tokens().size()
                && PREFERRING.contains(message.tokens().get(after).form());
    }

    private static boolean refersTo(Message message) {
        return message.has(Kind.ORDINAL) || message.has(Kind.THESE) || message.has(Kind.THIS);
    }

    /** "which one is quieter?", 哪台比較輕: which of those shown has more or less of something. */
    private boolean asksWhich() {
        boolean which = message.tokens().stream().anyMatch(token -> WHICH.contains(token.form()));
        if (!which || last.size() < 2 || !said.isEmpty() || searches()) {
            return false;
        }
        boolean more = false;
        for (int at = 0; at < message.size(); at++) {
            if (message.chunk(at).quantity() != null) {
                return false;
            }
            more |= grades.isComparative(at);
        }
        return more;
    }

    private boolean accepts() {
        return (acceptsShown() || takes()) && said.isEmpty() && !form.isMarked() && !form.beginsAsking();
    }

    /** "I'll take it", not "I'll get a bigger case" while power supplies are looked for. */
    private boolean acceptsShown() {
        return IntStream.range(0, message.size())
                .anyMatch(at -> message.chunk(at).is(Kind.ACCEPT)
                        && !Statement.around(message, at).namesOtherThan(about));
    }

    /** "the second one then", 就第二台吧: an item pointed at and a word that takes it, and nothing else. */
    private boolean takes() {
        boolean points = message.has(Kind.ORDINAL) || message.has(Kind.THIS) || message.has(Kind.MIDDLE);
        boolean more = message.has(Kind.OTHERS)
                || message.has(Kind.REJECT)
                || message.has(Kind.TELL_MORE)
                || message.has(Kind.EXCLUDE)
                || !asked.attributes().isEmpty();
        boolean takes = false;
        for (Token token : message.tokens()) {
            if (LOOKING.contains(token.form())) {
                return false;
            }
            takes |= TAKING.contains(token.form());
        }
        return points
                && !more
                && takes
                && message.chunks().stream().noneMatch(chunk -> chunk.isUnknown() || chunk.quantity() != null);
    }

    private boolean inquires() {
        boolean any = message.has(Kind.ANY) && !form.isMarked(); // 什麼顏色都可以 asks nothing
        boolean turned = (message.has(Kind.EXCLUDE) && namesValue()) || turnsDown();
        boolean without = turned && !message.has(Kind.ORDINAL); // "any that is not RGB?"
        if (message.has(Kind.ORDINAL) && !UnitAsked.attributes(message, about).isEmpty()) {
            return true; // 這些一樣大嗎 第二張是幾G
        }
        boolean pointsAndAsks = message.has(Kind.ORDINAL) && form.isQuestion() && !message.has(Kind.THAN);
        boolean asks = !searches() || message.utterance().text().contains("?");
        if (pointsAndAsks && said.isEmpty() && asks && names(Sense.Attribute.class)) {
            return true; // DPI 最多到幾 我說第一隻
        }
        if (!said.isEmpty() || grades.compares() || any || without || takesLeave()) {
            return false;
        }
        if (onlyPoints()) {
            return true;
        }
        boolean complains = message.has(Kind.TOO) && !message.has(Kind.NOT_TOO) && !form.isMarked();
        if (complains) {
            return false;
        }
        boolean topics = !asked.attributes().isEmpty() || message.has(Kind.TELL_MORE);
        boolean quantities = hasQuantity() && !asksWhether();
        if (!pointed.isEmpty()) {
            boolean placed = message.has(Kind.ORDINAL) || message.has(Kind.FIRST) || message.has(Kind.MIDDLE);
            boolean wished = wishes() || (!placed && (isAny() || comesIn()));
            return (form.isQuestion() || looks()) && !wished && (topics || !quantities);
        }
        return form.isQuestion() && topics && !quantities && !searches() && !seeksValue() && !proposes();
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

    /** "the middle one", 第二張多長, "the weight of the first": an item pointed at, perhaps what is to be known of it, and nothing else. */
    private boolean onlyPoints() {
        return !pointed.isEmpty()
                && (message.has(Kind.ORDINAL) || message.has(Kind.MIDDLE))
                && IntStream.range(0, message.size()).allMatch(at -> isPointing(message.chunk(at)) || isLabel(at));
    }

    private static boolean isPointing(Chunk chunk) {
        return chunk.isBreak() || chunk.isFiller() || chunk.isAny(Kind.ORDINAL, Kind.MIDDLE, Kind.THIS, Kind.AND);
    }

    private boolean isLabel(int at) {
        return message.chunk(at).is(Kind.LABEL) || message.names(at, about, Sense.Attribute.class);
    }

    /** "show me the second one". */
    private boolean looks() {
        return message.has(Kind.ORDINAL) && message.tokens().stream().anyMatch(token -> LOOKING.contains(token.form()));
    }

    /** 有黑色的嗎, "any in black?": asked of the shop's others as well, so a wish; 防水嗎 asks about those shown. */
    private boolean seeksValue() {
        String text = message.utterance().text();
        boolean alone =
                message.chunks().stream().filter(chunk -> !chunk.isBreak()).count() == 1;
        boolean ones =
                alone || text.contains("的嗎") || text.contains("的吗") || text.contains("的?") || text.contains("的？");
        for (int at = 0; at < message.size(); at++) {
            int previous = message.previous(at);
            boolean sought = ones
                    || (previous >= 0 && message.chunk(previous).isAny(Kind.WITH, Kind.SEARCH, Kind.ANY))
                    || (at > 0
                            && (message.chunk(at - 1).first().is("any")
                                    || message.chunk(at - 1).first().is("in")));
            boolean term = message.meanings(at, about).stream()
                    .anyMatch(meaning -> meaning.sense() instanceof Sense.Value value
                            && value.whole()
                            && (ones || !(value.values().getFirst() instanceof AttributeValue.Flag)));
            if (sought && term) {
                return true;
            }
        }
        return false;
    }

    /** 那有白色的嗎, 有宏碁嗎: whether the shop is asked for some, whatever its other words point at. */
    private boolean isAny() {
        return IntStream.range(0, message.size())
                        .anyMatch(at -> message.chunk(at).first().is("有")
                                && !message.isAfter(at, Kind.THESE, Kind.ORDINAL)
                                && message.previous(at) <= 0)
                && seeksValue();
    }

    /** "got them in black?": a value behind an "in" is asked of the shop's others as well. */
    private boolean comesIn() {
        return IntStream.range(1, message.size())
                        .anyMatch(at ->
                                message.chunk(at - 1).first().is("in") && message.names(at, about, Sense.Value.class))
                && seeksValue();
    }

    private boolean hasQuantity() {
        return message.chunks().stream().anyMatch(chunk -> chunk.quantity() != null);
    }

    /** "is the first one 27 inch?": a number put to the question, of an item pointed at by its place. */
    private boolean asksWhether() {
        return message.has(Kind.ORDINAL)
                && form.isMarked()
                && !searches()
                && message.chunks().stream().noneMatch(chunk -> chunk.isAny(Kind.THAN, Kind.SAME, Kind.BARGAIN));
    }

    private boolean wishes() {
        boolean counted = !message.has(Kind.ORDINAL) && hasQuantity();
        boolean sought = searches() && (message.has(Kind.OTHERS) || namesValue() || counted);
        return message.has(Kind.REVISE) || sought || proposes() || (namesBrand() && !form.isMarked());
    }

    /** "what about the 4070 ti super", 那 4070 ti super 呢: another value proposed, unless an item is pointed at by its place. */
    private boolean proposes() {
        boolean about = PROPOSAL.matcher(message.utterance().text().strip()).matches();
        return about && !message.has(Kind.ORDINAL) && !message.has(Kind.FIRST) && namesTerm();
    }

    /** Whether something that products are called stands right after a negation. */
    private boolean turnsDown() {
        return IntStream.range(1, message.size())
                .anyMatch(at -> message.chunk(at - 1).is(Kind.EXCLUDE) && message.names(at, about, Sense.Model.class));
    }

    private boolean namesTerm() {
        return IntStream.range(0, message.size())
                .boxed()
                .flatMap(at -> message.meanings(at, about).stream())
                .map(Meaning::sense)
                .anyMatch(sense -> sense instanceof Sense.Value value
                        && !value.values().isEmpty()
                        && value.values().getFirst() instanceof AttributeValue.Term);
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

    private boolean names(Class<?> sense) {
        return IntStream.range(0, message.size()).anyMatch(at -> message.names(at, about, sense));
    }

    private boolean searches() {
        return message.chunks().stream()
                .anyMatch(chunk -> chunk.is(Kind.SEARCH) && !chunk.is(Kind.QUESTION) && !chunk.is(Kind.FILLER));
    }

    private Act inquiry() {
        List<CatalogueItem> items = pointed.isEmpty() ? references.unsaid() : pointed;
        return new Act.Inquire(
                ids(items), asked.attributes(), message.utterance().text());
    }

    private static List<String> ids(List<CatalogueItem> items) {
        return items.stream().map(CatalogueItem::itemId).toList();
    }
}

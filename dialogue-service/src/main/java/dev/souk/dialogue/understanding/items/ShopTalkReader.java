package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.LabelPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions on the shop or on what goes with an item: shipping, returns, "what works with it". */
final class ShopTalkReader {
    private static final List<String> FITTING = List.of("compatible_with");
    private static final int LONGEST_ASKED = 8;

    private final Message message;
    private final CategorySet about;
    private final CategorySet said;
    private final ReferenceReader references;
    private final List<CatalogueItem> pointed;
    private final List<CatalogueItem> last;
    private final AskedAttributes asked;
    private final QuestionForm form;

    ShopTalkReader(
            Message message, CategorySet about, CategorySet said, ReferenceReader references, AskedAttributes asked) {
        this.message = message;
        this.about = about;
        this.said = said;
        this.references = references;
        this.pointed = references.items();
        this.last = message.utterance().shown().last();
        this.asked = asked;
        this.form = new QuestionForm(message);
    }

    /** What is asked; none where nothing is. */
    Optional<Act> read() {
        Optional<String> fails = PastPurchase.topic(message);
        List<String> topics = Stream.concat(topics(), fails.stream())
                .filter(topic -> isShopTopic(topic) || !last.isEmpty())
                .distinct()
                .toList();
        if (topics.isEmpty() || isBeside(topics, fails.isPresent()) || isWish(topics)) {
            return Optional.empty();
        }
        if (topics.equals(FITTING)) {
            boolean reason = isReason();
            List<String> told = reason ? asked.besideShop() : fitting();
            if (reason || !told.isEmpty()) {
                return Optional.of(Inquiry.of(references.spokenOf(), told, message));
            }
        }
        boolean policy = topics.stream().allMatch(topic -> topic.startsWith("policy.") || topic.equals("order"));
        List<String> all = beside(topics);
        boolean known = (policy && all.size() == topics.size()) || !pointed.isEmpty();
        List<CatalogueItem> items = known ? pointed : references.unsaid();
        return Optional.of(Inquiry.of(items, all, message));
    }

    /** Whether what could be asked of the shop is only told, praised or asked of an item beside what the message is for. */
    private boolean isBeside(List<String> topics, boolean fails) {
        boolean wanted =
                message.has(Kind.SEARCH) || topics.equals(List.of("accessory_of")); // "now a case to go with it"
        boolean need = !said.isEmpty() && wanted && !form.isQuestion() && !topics.contains("order");
        boolean rated = message.has(Kind.HIGHEST) || message.has(Kind.LOWEST);
        boolean asks = asks();
        boolean story = !asks && message.size() > LONGEST_ASKED && !topics.contains("order");
        ShopAside aside = new ShopAside(message, about, topics);
        boolean told = need
                || rated
                || story
                || (!asks && aside.isOnlyWhy())
                || (!said.isEmpty() && (aside.isReplaced() || aside.isBroken()))
                || aside.isGrumbled()
                || aside.isWaived();
        boolean parts = message.has(Kind.THANK) && !asks; // "perfect thank you, break's over"
        boolean ofItem = topics.equals(List.of("policy.shipping"))
                && !pointed.isEmpty()
                && !UnitAsked.attributes(message, about).isEmpty(); // "how many watts can the first one deliver"
        return parts || ofItem || (told && !fails);
    }

    /** Whether something that goes with an item, fits one or can be paid by is wished for. */
    private boolean isWish(List<String> topics) {
        if (GoingWith.isSought(message, said, topics, form.hasQuantity() || namesValue())) {
            return true;
        }
        boolean wished =
                message.has(Kind.SEARCH) || (!asks() && namesValue()); // "bluetooth too so it works with my ipad"
        return (topics.containsAll(FITTING) && (last.isEmpty() || wished))
                || (topics.stream().allMatch(topic -> topic.equals("policy.payment"))
                        && !form.isMarkedWithin()
                        && wishesForValue());
    }

    private boolean asks() {
        return form.isQuestion() || form.isTurned() || form.isMarkedWithin();
    }

    private List<String> fitting() {
        List<String> which = asked.which();
        return which.isEmpty() ? asked.fitted() : which;
    }

    /** The topics named, but for the payment of "skip the payment thing" once payment by touch was asked for. */
    private Stream<String> topics() {
        return IntStream.range(0, message.size())
                .filter(at -> !(message.isAfter(at, Kind.REMOVE, Kind.UNNEEDED)
                        && LabelPart.of(message, about, at).isPresent()))
                .mapToObj(message::chunk)
                .flatMap(chunk -> chunk.cue(Kind.TOPIC).stream())
                .map(Cue::argument);
    }

    /** "how long is the first one? not sure it fits my case": whether what it must fit only tells why something else is asked. */
    private boolean isReason() {
        return !asked.besideShop().isEmpty()
                && Clause.of(message).stream()
                        .filter(clause -> clause.chunks(message).anyMatch(chunk -> chunk.is(Kind.TOPIC)))
                        .noneMatch(clause -> clause.asks(message) || clause.isMarked(message));
    }

    /** 我要打發票 要有數字鍵: whether a clause that wants something says what of. */
    private boolean wishesForValue() {
        return IntStream.range(0, message.size())
                .anyMatch(at -> message.names(at, about, Sense.Value.class)
                        && message.isAfter(at, Kind.SEARCH, Kind.HOLDS, Kind.WITH));
    }

    /** Topics of the shop behind what another clause asks of the items shown. */
    private List<String> beside(List<String> topics) {
        boolean both = !last.isEmpty() && form.isQuestion() && topics.stream().allMatch(ShopTalkReader::isShopTopic);
        Stream<String> attributes = both ? asked.besideShop().stream() : Stream.of();
        return Stream.concat(attributes, topics.stream()).distinct().toList();
    }

    private static boolean isShopTopic(String topic) {
        return topic.startsWith("policy.") || topic.equals("order");
    }

    private boolean namesValue() {
        return message.names(about, Sense.Value.class);
    }
}

package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.contracts.need.Strength;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.items.AssortmentReader;
import dev.souk.dialogue.understanding.items.Haggling;
import dev.souk.dialogue.understanding.items.ItemTalkReader;
import dev.souk.dialogue.understanding.items.ReferenceReader;
import dev.souk.dialogue.understanding.items.SlateAgain;
import dev.souk.dialogue.understanding.items.SortReader;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.message.Segmenter;
import dev.souk.dialogue.understanding.numbers.ExchangeRates;
import dev.souk.dialogue.understanding.reading.CategoryReader;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.reading.Returning;
import dev.souk.dialogue.understanding.reading.Topic;
import dev.souk.dialogue.understanding.revision.Alternatives;
import dev.souk.dialogue.understanding.revision.Makers;
import dev.souk.dialogue.understanding.scope.AnotherSearch;
import dev.souk.dialogue.understanding.scope.MadeFor;
import dev.souk.dialogue.understanding.scope.ScopeReader;
import dev.souk.dialogue.understanding.talk.TalkClassifier;
import dev.souk.dialogue.understanding.talk.TalkReader;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.utterance.Ambiguity;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a message whole: its scope, its category, its constraints, and the acts they make. Thread-safe. */
public final class SentenceReader {
    private static final int MOST_IMPLIED = 3;
    private static final int SEVERAL = 2;

    private final Lexicon lexicon;
    private final Segmenter segmenter;
    private final Unread unread;

    /**
     * @param rates what amounts in other currencies than the shop's are worth
     * @param talk tells by likeness what no rule does
     */
    public SentenceReader(Lexicon lexicon, ExchangeRates rates, TalkClassifier talk) {
        this.unread = new Unread(talk);
        this.lexicon = lexicon;
        this.segmenter = new Segmenter(lexicon, rates);
    }

    /** What the tokens of the utterance say. */
    public Understood read(Utterance utterance, List<Token> tokens) {
        ConversationNeeds needs = utterance.needs();
        List<Chunk> chunks = Returning.named(segmenter.chunks(tokens), tokens, needs, lexicon);
        Message message = new Message(utterance, tokens, chunks, lexicon, needs.need());
        String scope = new Haggling(message).isOffer() ? needs.current() : ScopeReader.read(message);
        message = message.after(needs.need(scope));
        List<Act> overriding = overriding(message);
        if (!overriding.isEmpty()) {
            return understood(message, overriding, null, needs.current(), List.of(), "");
        }
        Topic topic = CategoryReader.read(message);
        if (!topic.said().isEmpty() && !topic.owned() && topic.said().size() <= MOST_IMPLIED) {
            Message again = recut(message, topic);
            Topic same = CategoryReader.read(again);
            boolean agrees = same.about().equals(topic.about());
            message = agrees ? again : message;
            topic = agrees ? same : topic;
        }
        boolean begins = AnotherSearch.begins(message);
        if (message.has(Kind.BACK) || !begins) {
            Need before = Returning.to(message, topic).orElse(message.need());
            boolean whose = message.has(Kind.PERSON) || message.has(Kind.OWN);
            scope = whose ? scope : before.scope();
            message = message.after(before);
        }
        return read(message, topic, scope, begins);
    }

    /** What a message says whose categories, scope and need before it are known. */
    private Understood read(Message message, Topic topic, String named, boolean begins) {
        ConversationNeeds needs = message.utterance().needs();
        ReferenceReader references = new ReferenceReader(message);
        Optional<Ordering> sorted = SortReader.read(message, topic.about());
        boolean anew = sorted.isPresent() || beginsAnew(message, named, begins);
        Optional<Act> unsold = AssortmentReader.read(message, topic);
        Optional<Constraint> another = OneThatDoes.wished(new Reading(message, topic));
        Optional<Act> aboutItems =
                anew || unsold.isPresent() || another.isPresent() ? unsold : aboutItems(message, topic, references);
        boolean asks = aboutItems.isPresent() && !message.has(Kind.BACK); // "compare the first two for me"
        String scope = asks ? needs.current() : named;
        boolean wishes = sorted.isEmpty() && aboutItems.isEmpty();
        Reading first = wishes ? constraints(message, topic, references) : new Reading(message, topic);
        String whose = wishes ? NeedBeginning.whose(first, scope) : scope;
        Reading reading =
                whose.equals(scope) ? first : constraints(message.after(needs.need(whose)), topic, references);
        if (wishes) {
            MadeFor.read(reading, whose);
        }
        another.ifPresent(constraint -> reading.add(constraint, 0, 0));
        if (reading.ordering() == null) {
            (sorted.isPresent() ? sorted : SortReader.beside(message, reading.about()))
                    .ifPresent(order -> reading.order(order, 0, 0));
        }
        return composed(reading, whose, aboutItems, references);
    }

    /** Acts that leave nothing else to read; empty where there is none. */
    private static List<Act> overriding(Message message) {
        Utterance utterance = message.utterance();
        List<Act> talk = TalkReader.overriding(message);
        return talk.isEmpty()
                ? SlateAgain.read(utterance.text(), utterance.shown()).stream().toList()
                : talk;
    }

    /** What is asked of items shown is read as it is cut for their category alone. */
    private Optional<Act> aboutItems(Message message, Topic topic, ReferenceReader references) {
        boolean here = topic.said().isEmpty()
                && message.has(Kind.ORDINAL)
                && !message.utterance().shown().last().isEmpty();
        if (!here) {
            return new ItemTalkReader(message, topic, references).read();
        }
        Message cut = recut(message, topic);
        return new ItemTalkReader(cut, topic, new ReferenceReader(cut)).read();
    }

    /** "i'll take the first for her. now one for me, stainless": whether it goes on to search for somebody else, or for something else. */
    private static boolean beginsAnew(Message message, String scope, boolean begins) {
        int whom = Math.max(0, message.size() - 1);
        while (whom > 0 && !message.chunk(whom).isAny(Kind.PERSON, Kind.OWN, Kind.ME)) {
            whom--;
        }
        long named = message.chunks().subList(whom, message.size()).stream()
                .filter(chunk -> chunk.quantity() != null
                        || chunk.meanings().stream().anyMatch(meaning -> meaning.sense() instanceof Sense.Value))
                .count();
        boolean leaves = !scope.equals(message.utterance().needs().current());
        return begins ? named > 0 : leaves && named >= SEVERAL;
    }

    /** The message cut once more, now that its categories are known. */
    private Message recut(Message message, Topic topic) {
        List<Chunk> cut = segmenter.chunks(message.tokens(), topic.about(), message.chunks());
        List<Chunk> chunks =
                Returning.named(cut, message.tokens(), message.utterance().needs(), lexicon);
        return new Message(message.utterance(), message.tokens(), chunks, lexicon, message.need());
    }

    /** Reads constraints; where no category is known and the values are of few, once more in those. */
    private Reading constraints(Message message, Topic topic, ReferenceReader references) {
        Reading reading = joined(message, topic, references);
        CategorySet implied = Telltale.categories(reading);
        boolean unknown = topic.about().equals(lexicon.all());
        boolean stays = message.has(Kind.THANK)
                || message.has(Kind.ORDINAL)
                || WishedPart.begins(message)
                || Elsewhere.isHere(reading);
        if (!unknown && !stays && topic.said().isEmpty() && Elsewhere.isNamed(reading)) {
            return elsewhere(message, reading, references);
        }
        if (topic.owned()) {
            CategorySet model = Telltale.designated(reading);
            if (model != null && !model.intersects(topic.about())) {
                return joined(message, new Topic(model, model, List.of(), false), references);
            }
            if (Elsewhere.isNamed(reading)) {
                return elsewhere(message, reading, references);
            }
        }
        if (topic.said().size() > 1 && implied != null && isPartOf(implied, topic.said())) {
            CategorySet meant = implied.and(topic.said());
            return joined(message, new Topic(meant, meant, topic.chunks(), false), references);
        }
        if (!unknown || implied == null || implied.isEmpty() || implied.size() > MOST_IMPLIED) {
            return reading;
        }
        Reading narrowed = joined(message, new Topic(CategorySet.empty(), implied, List.of(), false), references);
        return narrowed.constraints().isEmpty() ? reading : narrowed;
    }

    private static boolean isPartOf(CategorySet implied, CategorySet said) {
        int both = implied.and(said).size();
        return both > 0 && both < said.size();
    }

    /** Reads what means nothing in the category talked about, but names something in one other. */
    private Reading elsewhere(Message message, Reading here, ReferenceReader references) {
        CategorySet implied = Elsewhere.categories(here);
        if (implied.size() > 1) {
            Reading there = new Reading(message, new Topic(CategorySet.empty(), implied, List.of(), false));
            new ConstraintReader(there, references).read();
            implied = there.implied();
        }
        if (implied == null || implied.size() != 1) {
            return here;
        }
        return joined(message, new Topic(implied, implied, List.of(), false), references);
    }

    /** The constraints read about this, those of one attribute joined where any will do. */
    private static Reading joined(Message message, Topic topic, ReferenceReader references) {
        Reading reading = new Reading(message, topic);
        new ConstraintReader(reading, references).read();
        Alternatives.join(reading);
        return reading;
    }

    private Understood composed(Reading reading, String scope, Optional<Act> aboutItems, ReferenceReader references) {
        Message message = reading.message();
        List<Act> acts = new ArrayList<>(TalkReader.beside(reading));
        boolean bargains =
                acts.stream().anyMatch(act -> act instanceof Act.Chitchat(String topic) && topic.equals("bargain"));
        aboutItems.ifPresent(acts::add);
        if (aboutItems.isEmpty()) {
            boolean chats = acts.stream().anyMatch(Act.Chitchat.class::isInstance);
            new AnswerReader(reading, scope).read(references.items(), chats).ifPresent(acts::add);
            acts.addAll(needActs(reading, scope, bargains));
        }
        Ordering ordering = bargains ? null : reading.ordering();
        if (ordering != null && isOvertaken(reading, ordering)) {
            acts.add(new Act.Remove(scope, ordering.attribute()));
        }
        if (ordering != null && acts.stream().noneMatch(SentenceReader::changesNeed)) {
            acts.add(new Act.Reveal(scope, known(reading, ordering)));
        }
        String words = Leftover.words(reading);
        if (aboutItems.isEmpty() && ordering == null) {
            NothingNew.read(reading, acts).ifPresent(act -> {
                acts.clear();
                acts.add(act);
            });
        }
        Unread.admit(acts, reading, words);
        if (aboutItems.isEmpty() && acts.stream().anyMatch(SentenceReader::changesNeed)) {
            WishedPart.read(reading).ifPresent(acts::add);
        }
        if (acts.isEmpty()) {
            acts.addAll(unread.acts(reading, scope, words));
        }
        acts.addAll(Fitting.read(reading, acts, scope, references));
        return understood(message, acts, ordering, scope, List.copyOf(reading.ambiguities()), words);
    }

    private static List<Act> needActs(Reading reading, String scope, boolean bargains) {
        List<Act> acts = new ArrayList<>();
        Message message = reading.message();
        if (!reading.said().isEmpty() && !bargains) {
            List<AttributeValue> categories = message.lexicon().ids(reading.said()).stream()
                    .<AttributeValue>map(AttributeValue::of)
                    .toList();
            boolean named = !reading.categoryChunks().isEmpty();
            int first = named ? reading.categoryChunks().getFirst() : 0;
            int last = named ? reading.categoryChunks().getLast() : message.size() - 1;
            acts.add(new Act.Reveal(
                    scope,
                    reading.constraint(
                            Constraint.CATEGORY, Operator.IS, categories, false, message.span(first, last))));
        }
        if (Makers.isAnyOther(reading)) {
            acts.add(new Act.Remove(scope, CatalogueItem.BRAND));
        }
        NeedBeginning.overtaken(reading, scope).forEach(attribute -> acts.add(new Act.Remove(scope, attribute)));
        if (NeedBeginning.turnsOut(reading, scope)) {
            String before = message.utterance().needs().current();
            message.utterance().needs().need().constraints().stream()
                    .map(Constraint::attribute)
                    .distinct()
                    .forEach(attribute -> acts.add(new Act.Remove(before, attribute)));
        }
        List<Constraint> inherited = NeedBeginning.inherited(reading, scope);
        inherited.forEach(constraint -> acts.add(new Act.Reveal(scope, constraint)));
        NeedBeginning.namedTogether(reading).forEach(constraint -> acts.add(new Act.Reveal(scope, constraint)));
        NeedBeginning.implied(reading).ifPresent(constraint -> acts.add(new Act.Reveal(scope, constraint)));
        if (NeedBeginning.describesAnother(reading)) {
            acts.add(new Act.Remove(scope, Constraint.NAME));
        }
        reading.removed().forEach(attribute -> acts.add(new Act.Remove(scope, attribute)));
        NeedBeginning.namesKept(reading).forEach(constraint -> acts.add(new Act.Reveal(scope, constraint)));
        for (Constraint constraint : reading.constraints()) {
            if (inherited.stream().noneMatch(old -> NeedBeginning.isRestated(old, constraint))
                    && !(bargains && (isAmount(constraint) || isKnown(message.need(), constraint)))) {
                acts.add(said(message, scope, constraint));
            }
        }
        return acts;
    }

    private static boolean isKnown(Need need, Constraint constraint) {
        return need.constraints().stream()
                .anyMatch(old -> old.attribute().equals(constraint.attribute())
                        && old.values().equals(constraint.values()));
    }

    /** Whether it is about a number: while haggling, every number is the price that is offered. */
    private static boolean isAmount(Constraint constraint) {
        return constraint.attribute().equals(CatalogueItem.PRICE)
                || constraint.values().stream().anyMatch(AttributeValue.Amount.class::isInstance);
    }

    /** A revision where the words say so and there is something to revise. */
    private static Act said(Message message, String scope, Constraint constraint) {
        boolean known = message.need().constraints().stream()
                .anyMatch(old -> old.attribute().equals(constraint.attribute()));
        return (message.has(Kind.REVISE) || isEnough(message, constraint)) && known
                ? new Act.Revise(scope, constraint)
                : new Act.Reveal(scope, constraint);
    }

    /** 1080p 就夠: whether it is said right behind it that no more is wanted. */
    private static boolean isEnough(Message message, Constraint constraint) {
        Span span = constraint.span();
        int next = span == null ? -1 : message.next(message.chunkAt(span.end() - 1));
        return next >= 0
                && message.chunk(next).is(Kind.ONLY)
                && !constraint.attribute().equals(Constraint.NAME); // of "Windows 11" 家用版就夠了 says a part
    }

    /** An order alone, as an act: of items whose value is known. */
    private static Constraint known(Reading reading, Ordering ordering) {
        return new Constraint(
                ordering.attribute(),
                Operator.KNOWN,
                List.of(),
                Polarity.REQUIRE,
                Strength.SOFT,
                reading.message().utterance().turn(),
                reading.message().span(0, reading.message().size() - 1),
                "ordered by it");
    }

    /** Whether "most cores" comes after "32 cores": the number of before holds no more. */
    private static boolean isOvertaken(Reading reading, Ordering ordering) {
        boolean said = reading.constraints().stream()
                .anyMatch(constraint -> constraint.attribute().equals(ordering.attribute()));
        return !said
                && reading.message().need().constraints().stream()
                        .anyMatch(old -> old.attribute().equals(ordering.attribute())
                                && old.operator() == Operator.IS
                                && old.values().stream().anyMatch(AttributeValue.Amount.class::isInstance));
    }

    private static boolean changesNeed(Act act) {
        return act instanceof Act.Reveal || act instanceof Act.Revise || act instanceof Act.Remove;
    }

    private static Understood understood(
            Message message,
            List<Act> acts,
            @Nullable Ordering ordering,
            String scope,
            List<Ambiguity> ambiguities,
            String words) {
        return new Understood(
                acts,
                ordering,
                scope,
                ReplyLanguage.of(message),
                Leftover.understoodShare(message),
                ambiguities,
                words);
    }
}

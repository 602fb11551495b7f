package dev.souk.dialogue.understanding.scope;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Need;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.talk.TalkReader;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads whom a message is for: "for my mother", 給我兒子, "for myself"; a person only mentioned changes nothing. */
public final class ScopeReader {
    private static final int REACH = 3;
    private static final int FAR = 5;

    /** What somebody does of whom is only told: "my friend got one from you". */
    private static final Set<String> TELLING = Set.of(
            "got",
            "bought",
            "had",
            "has",
            "says",
            "said",
            "told",
            "uses",
            "used",
            "owns",
            "recommend",
            "recommended",
            "recommends",
            "mentioned",
            "thinks",
            "swears",
            "broke",
            "died",
            "failed",
            "paid",
            "说",
            "推",
            "觉",
            "问",
            "讲",
            "建",
            "介",
            "叫",
            "看",
            "笑",
            "骂",
            "跟");

    private static final Set<String> SAYING = Set.of("says", "said", "thinks", "说", "讲");

    private static final Set<String> WHO = Set.of("他", "她", "he", "she", "they");

    private static final Set<String> BEING = Set.of("is", "are", "was");

    /** What the shop is called when it is spoken to: 老闆可以送個支架嗎. */
    private static final String ADDRESSED = "my boss";

    private ScopeReader() {}

    /** The scope of the message: the one it names, else the current one. Somebody searched for before is meant wherever named. */
    public static String read(Message message) {
        List<Chunk> chunks = message.chunks();
        ConversationNeeds needs = message.utterance().needs();
        if (closes(chunks)) {
            return needs.current();
        }
        boolean known = !needs.need().constraints().isEmpty();
        if (known && AnotherSearch.isShared(message)) {
            return needs.current();
        }
        if (known && (AnotherSearch.isOwn(message) || isBackToOwn(chunks))) {
            return Need.SELF;
        }
        Optional<String> somebody = known
                ? AnotherSearch.somebody(message)
                        .flatMap(at -> chunks.get(at).cue(Kind.PERSON))
                        .map(Cue::argument)
                : Optional.empty();
        if (somebody.isPresent()) {
            return somebody.get();
        }
        Optional<String> pronoun = known ? AnotherSearch.pronoun(message) : Optional.empty();
        if (pronoun.isPresent()) {
            return pronoun.get();
        }
        String scope = needs.current();
        boolean opens =
                needs.need().constraints().isEmpty() || !categories(chunks).isEmpty();
        for (int at = 0; at < chunks.size(); at++) {
            Optional<Cue> person = chunks.get(at).cue(Kind.PERSON);
            if (known && (isUnsuited(chunks, at) || isQuoted(chunks, at))) {
                continue;
            }
            if (person.isPresent()
                    && !isLeft(chunks, at)
                    && (needs.byScope().containsKey(person.get().argument()) || isMeant(chunks, at, opens))) {
                return person.get().argument();
            }
            boolean own = chunks.get(at).is(Kind.OWN) && !isJoined(chunks, at);
            boolean forMe =
                    chunks.get(at).is(Kind.ME) && at > 0 && chunks.get(at - 1).is(Kind.FOR);
            if (own || forMe) {
                scope = Need.SELF;
            }
        }
        return scope;
    }

    /** 女兒的先這樣。回到我那台: whether it comes back to what the shopper looked for himself. */
    private static boolean isBackToOwn(List<Chunk> chunks) {
        return IntStream.range(1, chunks.size())
                .anyMatch(at -> chunks.get(at).is(Kind.ME)
                        && chunks.get(at - 1).is(Kind.BACK)
                        && (at + 1 == chunks.size() || !chunks.get(at + 1).is(Kind.PERSON)));
    }

    /** "too expensive for me", "too heavy for my mum": whether the clause only says whom something does not suit. */
    private static boolean isUnsuited(List<Chunk> chunks, int whom) {
        int from = whom;
        while (from > 0 && !chunks.get(from - 1).isBreak()) {
            from--;
        }
        List<Chunk> before = chunks.subList(from, whom);
        return before.stream().anyMatch(chunk -> chunk.is(Kind.TOO))
                && before.stream().anyMatch(chunk -> chunk.is(Kind.FOR))
                && before.stream().noneMatch(chunk -> chunk.is(Kind.SEARCH));
    }

    /** 他說同學都用這牌, "he says his friends all have one": whether it is told what somebody says of them. */
    static boolean isQuoted(List<Chunk> chunks, int whom) {
        return IntStream.range(Math.max(0, whom - REACH), whom)
                .anyMatch(at -> SAYING.contains(chunks.get(at).first().form())
                        && chunks.subList(at + 1, whom).stream()
                                .allMatch(between -> between.isFiller() || between.is(Kind.ME)));
    }

    /** 兩個門號，公司跟自己的, "one number for work and his own": whether it is the last of several things told of. */
    private static boolean isJoined(List<Chunk> chunks, int own) {
        return own > 1
                && chunks.get(own - 1).is(Kind.AND)
                && !chunks.get(own - 2).isBreak()
                && !chunks.get(own - 2).isAny(Kind.PERSON, Kind.YES);
    }

    /** 好，我再叫我女兒幫我買，謝謝: whether it thanks or leaves, names nothing, and is not about one "for" somebody. */
    private static boolean closes(List<Chunk> chunks) {
        boolean leaves = chunks.stream().anyMatch(chunk -> chunk.isAny(Kind.THANK, Kind.BYE));
        boolean names = chunks.stream()
                .anyMatch(chunk -> chunk.quantity() != null || !chunk.meanings().isEmpty());
        boolean another = IntStream.range(1, chunks.size())
                .anyMatch(at -> chunks.get(at).isAny(Kind.PERSON, Kind.OWN)
                        && chunks.subList(Math.max(0, at - REACH), at).stream().anyMatch(chunk -> chunk.is(Kind.FOR)));
        return leaves
                && !names
                && !another
                && chunks.stream().noneMatch(chunk -> wants(chunk) && !TalkReader.buys(chunk));
    }

    /** 我爸的先記著。換我自己的, "dad's is sorted. now one for myself": whether nothing is said of what somebody wants, before the shopper goes on to himself. */
    private static boolean isLeft(List<Chunk> chunks, int at) {
        int end = at;
        while (end < chunks.size() && !chunks.get(end).isBreak()) {
            end++;
        }
        boolean own = chunks.subList(end, chunks.size()).stream().anyMatch(chunk -> chunk.is(Kind.OWN));
        return own
                && chunks.subList(0, end).stream()
                        .noneMatch(chunk ->
                                chunk.quantity() != null || !chunk.meanings().isEmpty() || chunk.is(Kind.SEARCH));
    }

    private static Set<AttributeValue> categories(List<Chunk> chunks) {
        return chunks.stream()
                .filter(chunk -> !chunk.is(Kind.QUESTION)) // "can any of them" names no cans
                .flatMap(chunk -> chunk.meanings().stream())
                .map(Meaning::sense)
                .filter(Sense.Category.class::isInstance)
                .map(sense -> AttributeValue.of(((Sense.Category) sense).category()))
                .collect(Collectors.toSet());
    }

    /** 有能拖地的嗎，我老婆想要: whether the wish only tells, behind all that is asked, who would like it. */
    private static boolean isOnlyWhose(List<Chunk> chunks, int at) {
        int last = chunks.size() - 1;
        while (last > at + 1 && (chunks.get(last).isBreak() || chunks.get(last).is(Kind.THIS))) {
            last--;
        }
        return last == at + 1
                && chunks.get(last).is(Kind.SEARCH)
                && chunks.subList(0, at).stream().anyMatch(Chunk::isBreak)
                && chunks.subList(0, at).stream()
                        .anyMatch(chunk -> !chunk.meanings().isEmpty());
    }

    /** "my dad is chipping in": the clause only says what somebody is or does. */
    private static boolean isDescribed(List<Chunk> chunks, int at) {
        boolean wants = false;
        for (int after = at + 1; after < chunks.size() && !chunks.get(after).isBreak(); after++) {
            wants |= chunks.get(after).is(Kind.SEARCH);
        }
        return BEING.contains(chunks.get(at + 1).first().form()) && !wants;
    }

    /** 我弟說他NAS也要硬碟, "my brother says he needs one": whether what somebody tells is what he wants himself. */
    private static boolean wishes(List<Chunk> chunks, int telling) {
        boolean himself = telling + 1 < chunks.size()
                && WHO.contains(chunks.get(telling + 1).first().form());
        boolean wants = false;
        for (int after = telling + 2;
                himself && after < chunks.size() && !chunks.get(after).isBreak();
                after++) {
            wants |= wants(chunks.get(after));
        }
        return wants;
    }

    /** Whether at most a word that takes up the talk comes before it: 婆婆也想買一台, 對了我媽追劇也要一副. */
    private static boolean begins(List<Chunk> chunks, int at) {
        int before = at > 0 && chunks.get(at - 1).is(Kind.ME) ? at - 1 : at;
        return at <= 1
                || chunks.subList(0, before).stream()
                        .allMatch(chunk -> chunk.isFiller() || chunk.isAny(Kind.YES, Kind.ALSO));
    }

    private static boolean wants(Chunk chunk) {
        return chunk.is(Kind.SEARCH) || (chunk.first().is("也") && chunk.to() - chunk.from() == 2); // 也要
    }

    /** @param opens whether a search may begin here: nothing is looked for yet, or a kind of product is named */
    private static boolean isMeant(List<Chunk> chunks, int at, boolean opens) {
        int verb = at + 1;
        while (verb < chunks.size() && chunks.get(verb).isAny(Kind.ALSO, Kind.AND)) { // 我老公也要一雙
            verb++;
        }
        boolean tells = at + 1 < chunks.size()
                && (TELLING.contains(chunks.get(at + 1).first().form()) || isDescribed(chunks, at))
                && !wishes(chunks, at + 1);
        boolean asks = !tells // 隔壁鄰居推薦的
                && ((verb < chunks.size() && chunks.get(verb).is(Kind.SEARCH)) || wants(chunks.get(verb - 1)));
        boolean addressed = chunks.get(at)
                .cue(Kind.PERSON)
                .filter(person -> person.argument().equals(ADDRESSED))
                .isPresent();
        if (at == 0 && !asks && addressed) {
            return false;
        }
        boolean measured = at + 1 < chunks.size() && chunks.get(at + 1).quantity() != null; // 我同事90公斤
        if (measured || (!opens && isOnlyWhose(chunks, at))) {
            return false;
        }
        for (int before = at - 1; before >= Math.max(0, at - REACH); before--) {
            if (chunks.get(before).is(Kind.FOR) || (chunks.get(before).is(Kind.ME) && !tells && (opens || asks))) {
                return true;
            }
            if (chunks.get(before).isBreak()) {
                break;
            }
        }
        boolean chinese = chunks.get(at).first().kind() == Token.Kind.HAN;
        boolean wants = asks || (at + 1 < chunks.size() && chunks.get(at + 1).is(Kind.BUT));
        boolean given = false;
        for (int after = at + 1; after < chunks.size() && !chunks.get(after).isBreak(); after++) {
            given |= chunks.get(after).is(Kind.FOR);
            wants |= begins(chunks, at) && after <= at + FAR && !tells && wants(chunks.get(after));
        }
        boolean owns = at + 1 < chunks.size() && chunks.get(at + 1).first().is("的"); // 媽媽的荷包要哭了
        boolean first = at == 0
                && opens
                && !tells
                && !owns
                && IntStream.range(1, chunks.size())
                        .anyMatch(after -> chunks.get(after).is(Kind.SEARCH));
        return chinese && (wants || given || first);
    }
}

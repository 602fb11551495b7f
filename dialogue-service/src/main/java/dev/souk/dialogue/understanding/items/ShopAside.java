package dev.souk.dialogue.understanding.items;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what could be asked of the shop, or of its reasons, is only told beside a wish. */
final class ShopAside {
    private static final String WARRANTY = "policy.warranty";
    private static final String WHY = "why";
    private static final Pattern YOU = Pattern.compile("(?i)\\b(yo)?u\\b|[你妳]");

    private static final Pattern WAIVING = Pattern.compile(
            "(?i)^(\\W|hm+|ok|and|but|so|just|actually|nah|well|oh)*(please )?(skip|forget|never ?mind|drop|leave|scrap"
                    + "|(i )?(don'?t|do not) (care|worry|bother|mind)|not (worried|bothered)|no need)\\b(?!.*\\b(can|could) (i|you|we)\\b)"
                    + "|(先|都)?(不管|不用管|別管|别管|不用說|不用说|別說|别说|不用講|不用讲|不談|不谈|跳過|跳过)|先(不用|不必|別|别)");

    /** What is asked of the shop where something is broken: that it be mended, or taken back. */
    private static final Pattern CLAIM = Pattern.compile(
            "(?i)怎麼辦|怎么办|保固|保修|質保|质保|修|退|換貨|换货|客服|賠|赔|收到|寄|送來|送来|訂|订|買|买|\\bwhat (should|do|can) (i|we)\\b|\\b(warrant\\w*|guarante\\w*|repair\\w*|refund\\w*|return\\w*|arrived"
                    + "|received|bought|ordered|covered|fix\\w*|defective)\\b");

    private final Message message;
    private final CategorySet about;
    private final List<String> topics;

    /** @param topics all that the message could ask of the shop */
    ShopAside(Message message, CategorySet about, List<String> topics) {
        this.message = message;
        this.about = about;
        this.topics = topics;
    }

    /** 不要海盜船 上次壞掉修超久: whether that something broke is only why another clause turns a thing down or looks for one. */
    boolean isOnlyWhy() {
        return isOf(WARRANTY)
                && namesValue()
                && elsewhere()
                        .anyMatch(chunk -> chunk.isAny(Kind.EXCLUDE, Kind.EXCLUDE_BEFORE, Kind.DISLIKE, Kind.SEARCH));
    }

    /** "I've broken two chairs, what have you got that holds 280 lbs?": whether another clause looks for one, told how much or what it must be. */
    boolean isReplaced() {
        return isOf(WARRANTY)
                && (namesValue() || message.chunks().stream().anyMatch(chunk -> chunk.quantity() != null))
                && elsewhere().anyMatch(chunk -> chunk.is(Kind.SEARCH) && chunk.to() > chunk.from() + 1);
    }

    /** 鍵盤壞了, 網路孔壞了，有插 USB 的網卡嗎: whether it only tells that one is broken, so that another is looked for. */
    boolean isBroken() {
        return isOf(WARRANTY)
                && !CLAIM.matcher(message.utterance().text()).find()
                && Clause.of(message).stream()
                        .filter(clause -> clause.chunks(message).anyMatch(chunk -> chunk.is(Kind.TOPIC)))
                        .noneMatch(clause -> clause.isMarked(message));
    }

    /** "under 110 and no pink. why is everything for women pink": whether a why behind a wish points at nothing shown. */
    boolean isGrumbled() {
        return isOf(WHY)
                && Clause.of(message).stream()
                        .filter(clause -> clause.chunks(message).anyMatch(chunk -> chunk.is(Kind.TOPIC)))
                        .noneMatch(clause -> clause.from() == 0 || pointsAtSlate(clause))
                && elsewhere()
                        .anyMatch(chunk -> chunk.quantity() != null
                                || chunk.isAny(Kind.EXCLUDE, Kind.EXCLUDE_BEFORE)
                                || chunk.meanings().stream()
                                        .anyMatch(meaning -> meaning.sense() instanceof Sense.Value value
                                                && value.whole()
                                                && meaning.categories().intersects(about)));
    }

    /** "skip the payment thing", 先不管運費，要防水的: whether what could be asked of the shop is waived. */
    boolean isWaived() {
        List<Clause> named = Clause.of(message).stream()
                .filter(clause -> clause.chunks(message).anyMatch(chunk -> chunk.is(Kind.TOPIC)))
                .toList();
        return !named.isEmpty()
                && named.stream()
                        .allMatch(clause -> !clause.isMarked(message)
                                && WAIVING.matcher(message.span(clause.from(), clause.to() - 1)
                                                .text())
                                        .find());
    }

    private boolean pointsAtSlate(Clause clause) {
        return clause.chunks(message).anyMatch(chunk -> chunk.isAny(Kind.ORDINAL, Kind.THIS, Kind.THESE))
                || YOU.matcher(message.span(clause.from(), clause.to() - 1).text())
                        .find();
    }

    private boolean isOf(String topic) {
        return topics.equals(List.of(topic));
    }

    private Stream<Chunk> elsewhere() {
        return Clause.of(message).stream()
                .filter(clause -> clause.chunks(message).noneMatch(chunk -> chunk.is(Kind.TOPIC)))
                .flatMap(clause -> clause.chunks(message));
    }

    private boolean namesValue() {
        return message.names(about, Sense.Value.class);
    }
}

package dev.souk.dialogue.understanding.items;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a message asks, by its mark, its words or their order. */
final class QuestionForm {
    private static final Set<String> ASKING = Set.of("how", "what", "whats", "which", "why", "when");
    private static final Set<String> MODALS = Set.of("can", "could", "will", "would", "is", "are", "has");
    private static final Set<String> TURNED = Set.of("can", "could", "may", "would", "should", "do", "does", "will");
    private static final Set<String> PERSONS = Set.of("i", "we", "you", "they", "he", "she");
    private static final Set<String> HOW = Set.of("how", "几", "多", "什", "哪", "怎");

    private static final Pattern PROPOSAL = Pattern.compile("的[呢咧][?？]?$");

    private final Message message;

    QuestionForm(Message message) {
        this.message = message;
    }

    /** Whether it ends in a question mark or in 嗎. */
    boolean isMarked() {
        String text = message.utterance().text().strip();
        return text.endsWith("?") || text.endsWith("？") || text.endsWith("嗎") || text.endsWith("吗");
    }

    /** 可以無線充電的呢: whether it proposes another kind. */
    boolean isProposal() {
        return PROPOSAL.matcher(message.utterance().text().strip()).find();
    }

    boolean isQuestion() {
        return isMarked()
                || message.has(Kind.HOW_MUCH)
                || message.has(Kind.TELL_MORE)
                || message.chunks().stream().anyMatch(this::isAskingLabel)
                || beginsAsking()
                || asksInWords()
                || isChoice();
    }

    /** 第一顆是金牌還是銅牌: whether two things are put to choice for an item pointed at. */
    private boolean isChoice() {
        return message.has(Kind.ORDINAL)
                && IntStream.range(1, message.size() - 1)
                        .anyMatch(at -> message.chunk(at).is(Kind.OR)
                                && message.chunk(at).first().is("还"));
    }

    /** "… can I send them back": whether a verb and its person change places somewhere. */
    boolean isTurned() {
        return IntStream.range(1, message.tokens().size())
                .anyMatch(at -> PERSONS.contains(message.tokens().get(at).form())
                        && TURNED.contains(message.tokens().get(at - 1).form()));
    }

    /** "how heavy", 幾公斤, 撐幾天: a label that is a question. */
    private boolean isAskingLabel(Chunk chunk) {
        return message.tokens().subList(chunk.from(), chunk.to()).stream().anyMatch(token -> HOW.contains(token.form()))
                && chunk.meanings().stream().anyMatch(meaning -> meaning.sense() instanceof Sense.Attribute);
    }

    /** "how heavy is it": whether a clause begins with a word that only asks, though it be part of a label. */
    boolean beginsAsking() {
        for (int at = 0; at < message.tokens().size(); at++) {
            Token before = at == 0 ? null : message.tokens().get(at - 1);
            boolean begins = before == null || before.kind() == Token.Kind.BREAK || before.is("and");
            if (begins && ASKING.contains(message.tokens().get(at).form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question word stands where it asks: "is it …" does, "mesh would be nice" does not. */
    private boolean asksInWords() {
        for (int at = 0; at < message.size(); at++) {
            if (message.chunk(at).is(Kind.QUESTION)) {
                int previous = message.previous(at);
                boolean modal = MODALS.contains(message.chunk(at).first().form());
                if (!modal
                        || previous < 0
                        || message.chunk(previous)
                                .isAny(Kind.AND, Kind.BUT, Kind.OR, Kind.YES, Kind.QUESTION, Kind.ORDINAL)) {
                    return true;
                }
            }
        }
        return false;
    }
}

package dev.souk.dialogue.understanding.items;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.text.Token;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a message asks, by its mark, its words or their order. */
final class QuestionForm {
    private static final Set<String> ASKING = Set.of("how", "what", "whats", "which", "why", "when");
    private static final Set<String> OPENING = Set.of(
            "uh", "um", "uhm", "umm", "erm", "er", "ah", "hm", "hmm", "oh", "so", "well", "ok", "okay", "yeah", "hey",
            "like", "alright", "right", "sorry", "wait", "and", "but", "then", "now", "also", "please", "cool", "nice");
    private static final Set<String> MODALS =
            Set.of("can", "could", "will", "would", "is", "are", "has", "does", "did");
    private static final Set<String> TURNED = Set.of("can", "could", "may", "would", "should", "do", "does", "will");
    private static final Set<String> PERSONS = Set.of("i", "we", "you", "they", "he", "she");
    private static final Set<String> SUBJECTS =
            Set.of("one", "ones", "it", "that", "this", "these", "those", "there", "which");
    private static final Set<String> ARTICLES = Set.of("the", "your", "any", "either", "both");
    private static final Set<String> HOW = Set.of("how", "几", "多", "什", "哪", "怎");

    private static final Set<String> OFFERING =
            Set.of("are there", "is there", "do you have", "do you sell", "do you carry", "you have", "got");
    private static final Pattern OPEN = Pattern.compile("(?i)(\\w+ )?(what|which)( (other|kinds? of|sorts? of))?\\b");

    /** What stands before a word that only looks like a question: a form of "be", or a verb of the shopper's. */
    private static final Pattern RELATING = Pattern.compile(
            "(?i)(\\b(is|was|s|thats|are|were)|\\bi( (really|just|dont|don't|do|still))? (?!wonder|forgot|know)\\w+)\\s*$");

    /** Words that ask only where they begin a clause. */
    private static final Set<String> LEADING_ON = Set.of("when", "where", "who", "which");

    private static final Pattern BEFORE_OBJECT = Pattern.compile("(?i)\\S\\s+(in|of|from|with|than|for|on|at|by)\\s*$");

    private static final Set<String> MARKS = Set.of("?", "吗", "齁");
    private static final Set<String> CONFIRMING = Set.of("喔", "哦", "吼", "蛤");
    private static final Pattern PROPOSAL = Pattern.compile("的[呢咧][?？]?$");
    private static final Pattern DROPPING =
            Pattern.compile("(?i)\\b(can|could|would|will) (you|we) ((also|just|please|maybe) )*"
                    + "(drop|remove|ditch|skip|forget|ignore|lose|take (off|out)|leave (off|out))\\b"
                    + "|(可以|能|可不可以|能不能)(先|再|請|帮我|幫我|也)*(拿掉|去掉|取消|刪掉|删掉|移除)");

    private final Message message;

    QuestionForm(Message message) {
        this.message = message;
    }

    /** Whether it ends in a question mark or in 嗎, a laugh or thanks behind it aside: "will that run gta 6? lol". */
    boolean isMarked() {
        int end = message.size();
        while (end > 0 && isAside(message.chunk(end - 1))) {
            end--;
        }
        return end > 0
                && MARKS.contains(
                        message.tokens().get(message.chunk(end - 1).to() - 1).form());
    }

    /** Whether a question mark or 嗎 stands anywhere: 已經拆開了可以退嗎？包裝還在. */
    boolean isMarkedWithin() {
        return message.tokens().stream().anyMatch(token -> MARKS.contains(token.form()));
    }

    private static boolean isAside(Chunk chunk) {
        return chunk.first().kind() == Token.Kind.SYMBOL
                || chunk.isAny(Kind.SMALL_TALK, Kind.THANK)
                || (chunk.isBreak() && !MARKS.contains(chunk.first().form()));
    }

    /** Whether it looks for something; the 選 of 你會選哪台 and the "are there" of "what colours are there" ask. */
    boolean searches() {
        return IntStream.range(0, message.size())
                .anyMatch(at -> message.chunk(at).is(Kind.SEARCH)
                        && !message.chunk(at).isAny(Kind.QUESTION, Kind.FILLER)
                        && !isWhich(message.chunk(at).to())
                        && !isWhatThereIs(at));
    }

    /** "which switches do you have": whether what is asked for is only what there is of what a label names. */
    private boolean isWhatThereIs(int at) {
        String asking = message.before(at);
        return OFFERING.contains(message.span(at, at).text().toLowerCase(Locale.ROOT))
                && at > 0
                && (message.chunk(at - 1).is(Kind.LABEL)
                        || message.names(at - 1, message.lexicon().all(), Sense.Attribute.class))
                && OPEN.matcher(asking).lookingAt();
    }

    private boolean isWhich(int token) {
        return token < message.tokens().size() && message.tokens().get(token).is("哪");
    }

    /** 可以無線充電的呢: whether it proposes another kind. */
    boolean isProposal() {
        return PROPOSAL.matcher(message.utterance().text().strip()).find();
    }

    /** "can you drop the milk frother?": whether it asks the shop to let a condition go. */
    boolean asksToDrop() {
        return DROPPING.matcher(message.utterance().text()).find();
    }

    boolean isQuestion() {
        return isMarked()
                || message.has(Kind.HOW_MUCH)
                || message.has(Kind.TELL_MORE)
                || message.chunks().stream().anyMatch(this::isAskingLabel)
                || beginsAsking()
                || asksInWords()
                || isChoice()
                || asksToConfirm();
    }

    /** Whether a number says how much; the 6 of "will that run gta 6?" belongs to a name that nothing is known of. */
    boolean hasQuantity() {
        return IntStream.range(0, message.size()).anyMatch(at -> {
            Quantity quantity = message.chunk(at).quantity();
            boolean named = at > 0 && message.chunk(at - 1).isUnknown() && isQuestion();
            return quantity != null && !(named && quantity.isBare());
        });
    }

    /** 第一個有降噪喔: whether a particle at the end asks if an item pointed at has something. */
    private boolean asksToConfirm() {
        return message.has(Kind.ORDINAL)
                && message.has(Kind.WITH)
                && CONFIRMING.contains(message.tokens().getLast().form());
    }

    /** 第一顆是金牌還是銅牌, 第一把是有線還無線: whether two things are put to choice for an item pointed at. */
    private boolean isChoice() {
        return message.has(Kind.ORDINAL)
                && IntStream.range(1, message.size() - 1)
                        .filter(at -> message.chunk(at).first().is("还"))
                        .anyMatch(at -> message.chunk(at).is(Kind.OR) || (namesValue(at - 1) && namesValue(at + 1)));
    }

    private boolean namesValue(int at) {
        return message.names(at, message.lexicon().all(), Sense.Value.class);
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

    /** "how heavy is it", "so um how heavy is it": whether a clause begins with a word that only asks, though it be part of a label. */
    boolean beginsAsking() {
        return IntStream.range(0, message.tokens().size())
                .anyMatch(at -> ASKING.contains(message.tokens().get(at).form()) && (begins(at) || isJust(at, "and")));
    }

    /** Whether nothing stands before the token in its clause but words that speech opens with: "uh", "okay so um". */
    private boolean begins(int token) {
        int before = token;
        while (before > 0 && opens(message.tokens().get(before - 1))) {
            before--;
        }
        return before == 0 || message.tokens().get(before - 1).kind() == Token.Kind.BREAK;
    }

    /** Whether speech opens with the word and says nothing by it. */
    static boolean opens(Token token) {
        return OPENING.contains(token.form());
    }

    private boolean isJust(int token, String before) {
        return token > 0 && message.tokens().get(token - 1).is(before);
    }

    /** 就送滑鼠吧, 泥巴多: a word that asks elsewhere, at the end of what only says something. */
    private boolean isStatement(int at) {
        String word = message.span(at, at).text();
        return word.equals("吧") || (word.equals("多") && (message.next(at) < 0 || message.isSetOff(at)));
    }

    /** "has to pack down small": a condition whose subject is left out. */
    private boolean isDemand(int at) {
        int behind = message.chunk(at).to();
        return message.chunk(at).first().is("has")
                && behind < message.tokens().size()
                && message.tokens().get(behind).is("to");
    }

    /** "thats what he told me", "i hate how buds fall out", "it froze when i typed": whether the word leads on from another, and asks nothing. */
    private boolean isRelative(int at) {
        String word = message.chunk(at).first().form();
        if (message.isAfter(at, Kind.ORDINAL)) {
            return false;
        }
        int previous = message.previous(at);
        boolean led = LEADING_ON.contains(word)
                && previous >= 0
                && !begins(message.chunk(at).from())
                && !message.chunk(previous).isAny(Kind.QUESTION, Kind.THIS, Kind.THESE, Kind.AND, Kind.OR, Kind.BUT);
        boolean object = word.equals("what")
                && message.next(at) >= 0
                && BEFORE_OBJECT.matcher(message.before(at)).find();
        boolean related = ASKING.contains(word)
                && message.chunks().subList(message.clauseStart(at), message.clauseEnd(at) + 1).stream()
                        .noneMatch(chunk -> chunk.is(Kind.ORDINAL))
                && RELATING.matcher(message.before(at)).find();
        return led || object || related;
    }

    /** "…, one is for work", "one that makes espresso and is small": whether the verb's subject stands before it. */
    private boolean isSaid(int at) {
        int token = message.chunk(at).from();
        boolean after = token > 0
                && (SUBJECTS.contains(message.tokens().get(token - 1).form())
                        || PERSONS.contains(message.tokens().get(token - 1).form()));
        boolean joined = at > 1
                && message.chunk(at - 1).is(Kind.AND)
                && !message.chunk(at - 2).isBreak();
        int behind = message.chunk(at).to();
        boolean turned = behind < message.tokens().size()
                && (SUBJECTS.contains(message.tokens().get(behind).form())
                        || PERSONS.contains(message.tokens().get(behind).form())
                        || ARTICLES.contains(message.tokens().get(behind).form()));
        return !isMarked() && (after || (joined && !turned));
    }

    /** Whether a question word stands where it asks: "is it …" does, "mesh would be nice" does not. */
    private boolean asksInWords() {
        for (int at = 0; at < message.size(); at++) {
            if (message.chunk(at).is(Kind.QUESTION) && !isStatement(at) && !isDemand(at) && !isRelative(at)) {
                int previous = message.previous(at);
                boolean modal = MODALS.contains(message.chunk(at).first().form());
                if (modal && isSaid(at)) {
                    continue;
                }
                if (!modal
                        || previous < 0
                        || begins(message.chunk(at).from())
                        || message.chunk(previous)
                                .isAny(Kind.AND, Kind.BUT, Kind.OR, Kind.YES, Kind.QUESTION, Kind.ORDINAL)) {
                    return true;
                }
            }
        }
        return false;
    }
}

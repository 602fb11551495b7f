package dev.souk.dialogue.understanding.talk;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Statement;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether a message ends the talk for now and wishes for nothing: the shopper will ask somebody, measure or think it over first ("let
 * me ask my son which one he likes", 我先問他喜歡哪個顏色), or is glad of what was found (終於不用再用右手了).
 */
final class Parting {
    private static final String OPENED =
            "(?i)^(\\W|ok|okay|cool|great|nice|alright|fine|hm+|thanks|thank you|thx|cheers|so|then|well|oh)*";
    private static final Pattern DEFERRING = Pattern.compile(OPENED
            + "(i'?ll|i will|i'?d better|let me|lemme|i('?ve)? (need|have|got) to|i gotta|gotta|need to|have to|i'?m (going to|gonna)|gonna|will)"
            + "( just| first| quickly| go( and)?)*"
            + " ((ask|consult|call|text) (my|him|her|them|the|a)\\b"
            + "|(double )?check (with|what|which|if|whether|my|his|her|our|how)\\b"
            + "|measure\\b"
            + "|(show|send) ((it|this|that|these|those|them) )?(to )?(my|him|her|the)\\b"
            + "|run (it|this|that|these|those|them) (by|past)\\b"
            + "|(talk|speak) (to|with) (my|him|her|them)\\b|(talk|discuss) (it|this|that)\\b"
            + "|(think|mull|sleep)( (it|this|about|on|over)|$))");
    private static final String FIRST = "(先|再|去|來|来|回去|回家|回頭|晚點|晚点|晚上|明天|改天|下班|等等|等一下|等下)";
    private static final Pattern DEFERRING_ZH =
            Pattern.compile("^(好|喔|哦|嗯|那|ok|OK|了解|可以|謝謝你?|谢谢你?|謝啦|感謝|吧|[ ,，])*(我們?|我们|讓我|让我|咱)?"
                    + "(" + FIRST + "*(問|问)(一下|問|问|過|过|看看)?([他她]|我[^想要的]|家人|同事|朋友|室友|主管|老[闆板公婆師师]|[爸媽妈]|大家)"
                    + "|" + FIRST + "+.{0,4}(量(一?下|看看|[我家桌房])|確認|确认|討論|讨论|商量|研究|考慮|考虑|整理)"
                    + "|" + FIRST + "*.{0,4}(拿|傳|传|整理|轉|转)?.{0,3}[給给](?!你|我[看找推列介一挑選选])[他她我家老主].{0,5}[看簽签選选挑]"
                    + "|(我|我們|我们)?(想|要)?等.{1,6}再(下單|下单|[買买訂订])"
                    + "|[^的]{0,8}再(決定|决定|說|说|看看?|想想?|考慮|考虑|來|来|跟你說|跟你说|回你|回覆|買|买|訂|订|下單|下单)(吧|囉|啰|啦|了|喔|好了|一下)*$)");
    private static final Pattern GLAD = Pattern.compile("(?i)(終於|终于|以後|以后|再也|這下|这下)(可以|就|都|也)*不(用|必|會|会)再?"
            + "|^(\\W|ok|okay)*(yay|woohoo|finally|yes)\\b.*\\bno more\\b");

    /** The thanks within "no thank you". */
    private static final Pattern THANKING = Pattern.compile("(?i)thank|謝|谢");

    private static final Pattern ASKING = Pattern.compile("[?？嗎吗]");

    private Parting() {}

    /** Whether it is nothing else. */
    static boolean is(Message message) {
        if (message.utterance().shown().last().isEmpty()
                || message.chunks().stream().anyMatch(Parting::isPlaced)
                || ASKING.matcher(message.utterance().text()).find()) {
            return false;
        }
        return declines(message)
                || IntStream.range(0, message.size())
                        .filter(at -> at == 0 || beginsStatement(message, at))
                        .anyMatch(at -> isSaid(message, Statement.around(message, at)));
    }

    /** "the first one", and not the "first" of "i'll ask him first". */
    private static boolean isPlaced(Chunk chunk) {
        return chunk.is(Kind.ORDINAL) && chunk.to() > chunk.from() + 1;
    }

    /** "no, thanks for your help", 不用了 謝謝: whether it thanks and says no, and nothing else. */
    private static boolean declines(Message message) {
        boolean refuses = message.chunks().stream().anyMatch(chunk -> chunk.isAny(Kind.NO, Kind.UNNEEDED));
        boolean thanks = message.has(Kind.THANK)
                || message.has(Kind.BYE)
                || THANKING.matcher(message.utterance().text()).find();
        return refuses && thanks && message.chunks().stream().allMatch(Parting::isPolite);
    }

    private static boolean isPolite(Chunk chunk) {
        return chunk.isBreak()
                || chunk.isFiller()
                || chunk.isAny(
                        Kind.NO,
                        Kind.UNNEEDED,
                        Kind.THANK,
                        Kind.BYE,
                        Kind.ANY,
                        Kind.YES,
                        Kind.SMALL_TALK,
                        Kind.THIS,
                        Kind.FOR);
    }

    private static boolean beginsStatement(Message message, int at) {
        return !message.chunk(at).isBreak() && Statement.around(message, at).from() == at;
    }

    private static boolean isSaid(Message message, Statement said) {
        String text = message.span(said.from(), said.to()).text().strip();
        boolean ends = DEFERRING.matcher(text).find()
                || DEFERRING_ZH.matcher(text).find()
                || GLAD.matcher(text).find();
        return ends
                && IntStream.range(0, message.size())
                        .filter(at -> !said.contains(at))
                        .mapToObj(message::chunk)
                        .noneMatch(Parting::saysMore);
    }

    /** Whether something of a product, or of what is done with them, is said beside it. */
    private static boolean saysMore(Chunk chunk) {
        boolean talk = chunk.isAny(Kind.SMALL_TALK, Kind.THANK, Kind.YES, Kind.GREET, Kind.BYE);
        return chunk.quantity() != null
                || (!talk && !chunk.meanings().isEmpty())
                || chunk.isAny(
                        Kind.SEARCH, Kind.EXCLUDE, Kind.OTHERS, Kind.ACCEPT, Kind.TOPIC, Kind.REVISE, Kind.REMOVE);
    }
}

package dev.souk.dialogue.understanding.items;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Something bought before that fails now, with no wish for another: 上週買的耳機左耳沒聲音, "the mouse i bought here stopped working". */
final class PastPurchase {
    private static final Pattern BOUGHT = Pattern.compile(
            "(?i)(上次|上[週周]|上禮拜|上礼拜|上[個个]月|之前|先前|前陣子|前阵子|前幾天|前几天|昨天|前天|去年|[剛刚才]|[跟在向]你[們们]?)"
                    + "[^,，。!！?？ ]{0,6}[買买訂订][的了]?|收到的?"
                    + "|\\b(bought|got|ordered|purchased)\\b[^.,!?]*\\b(from you|here|last (week|month|year|time)|yesterday|recently)\\b");
    private static final Pattern FAILS =
            Pattern.compile("(?i)[壞坏修]|故障|瑕疵|[沒没](聲音|声音|反應|反应)|不亮|不能用|不起[來来]|[充動动開开連连]不[了動动上到起機机]|漏[水電电]|[當当死]機|有問題|有问题"
                    + "|\\b(broken?|stopped|dead|died|repair(ed)?|fix(ed)?|faulty|defective|no sound)\\b"
                    + "|\\b(not|isn'?t|doesn'?t|won'?t|don'?t) (work|turn|start|charge|connect)");

    private PastPurchase() {}

    /** What is asked of the shop about it. */
    static Optional<String> topic(Message message) {
        String text = message.utterance().text();
        Matcher bought = BOUGHT.matcher(text);
        Matcher fails = FAILS.matcher(text);
        boolean told = bought.find()
                && fails.find(bought.end())
                && IntStream.range(0, message.size())
                        .filter(at -> isOutside(message.span(at, at).start(), bought.start(), fails.end()))
                        .noneMatch(at -> wishes(message, at));
        return told ? Optional.of("policy.warranty") : Optional.empty();
    }

    private static boolean isOutside(int place, int from, int to) {
        return place < from || place >= to;
    }

    /** Whether the chunk asks for a product or turns one down; not the 我要 of 我要退貨. */
    private static boolean wishes(Message message, int at) {
        int next = message.next(at);
        return message.chunk(at)
                        .isAny(Kind.SEARCH, Kind.REVISE, Kind.OTHERS, Kind.EXCLUDE, Kind.EXCLUDE_BEFORE, Kind.DISLIKE)
                && (next < 0 || !message.chunk(next).is(Kind.TOPIC));
    }
}

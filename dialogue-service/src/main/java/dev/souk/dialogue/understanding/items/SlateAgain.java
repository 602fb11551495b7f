package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a wish to see once more what was shown: "go back", "show me the previous ones", 上一頁, 剛剛那些再給我看一次. The whole message says
 * it; one that names what is come back to is another wish.
 */
public final class SlateAgain {
    private static final int LONGEST = 80;
    private static final String POLITE = "(?:(?:ok|okay|no|nah|hm+|actually|wait|sorry|please|oh|well|and|but|then|so"
            + "|can you|could you|can i|could i|can we|let me|let's|lets|i want to|i'd like to|i would like to)[\\s,.…]+)*";
    private static final String ONES = "(?:ones?|lists?|page|results?|options?|two|three|picks|set|selection|slate"
            + "|products|items|suggestions|recommendations|models|thing|things|screen|step|choices)";
    private static final String SEE =
            "(?:(?:go|take me|get|switch|scroll|come|move|bring(?: me)?) back(?: to)?|back(?: to)?|return to|undo"
                    + "|(?:i )?(?:liked?|preferr?(?:ed)?)|(?:show|see|view|look at|give|repeat|bring up|have)(?: me)?(?: again)?(?: at)?)";
    private static final String BEFORE = "(?:from before|before(?: (?:that|this|these|those))?|earlier|again|once more"
            + "|(?:that )?you (?:just )?(?:showed|had|gave|suggested|recommended)(?: me)?(?: (?:first|before|earlier|just now))*)";
    private static final String THOSE =
            "(?:the |those |these |your |that |all )*(?:previous|earlier|prior|last|first|original|other)?";
    private static final String BETTER =
            "(?: (?:were|was|are|is|looked) (?:better|nicer|good|closer)(?: actually)?| better| more| best)?";

    private static final Pattern WHOLE = Pattern.compile("(?i)\\W*" + POLITE + "(?:" + SEE + "\\b ?)?" + THOSE + " ?"
            + ONES + "?(?: ?\\b" + BEFORE + ")*" + BETTER + "(?: please)?\\W*");

    /** What says in them that it was before. */
    private static final Pattern SAID = Pattern.compile("(?i)\\b(?:go|take me|get|switch|scroll|come|move) back\\b"
            + "|\\b(?:previous|prior|original)\\b|\\bback to\\b|^\\W*back\\W*$|\\bundo\\b"
            + "|\\b(?:earlier|first|last|those|these|the|all)\\b.*\\b(?:ones|list|page|results|options|two|three|set|picks|items|suggestions"
            + "|recommendations)\\b.*\\b(?:again|before|earlier|once more|you)\\b"
            + "|\\b(?:show|see|view|look at|give)\\b.*\\b(?:those|these|them|ones|list|results|options|earlier|first)\\b.*\\b(?:again|before|earlier|once more)\\b"
            + "|\\b(?:earlier|before)\\b.*\\bones?\\b|\\bones? (?:from )?before\\b");

    private static final String ASKS = "(?:(?:那|欸|嗯|好|還是|等等|等一下|不然|可以|能|請|幫我|麻煩|我想|想|我要|要)[，, ]*)*";
    private static final String LOOK = "(?:回到|回去看|回去|回|返回|退回|倒回|切回|再看|看|再|給我看|讓我看|重看|翻回|跳回)";
    private static final String EARLIER = "(?:上一(?:頁|批|輪|組|個|步|次)|前一(?:頁|批|輪|組|個)|前面|剛剛|剛才|剛|之前|先前|一開始|最前面|最早|原本|原來)";
    private static final String SOME =
            "(?:看過|看到|看|給|推薦|列|出現)?過?(?:的|那|這)?(?:那)?(?:幾|些|三|兩|一)?(?:個|款|台|雙|支|副|頁|批|樣|件|張|顆|項|組)?的?";
    private static final String ONCE_MORE =
            "(?:再|給我|讓我|幫我|我|叫出來|列出來|看看|看|一下|一次|一遍|秀|列|出來|比較好|比較喜歡|好了|好像|吧|嗎|嘛|啦|好嗎|謝謝)*";

    private static final Pattern WHOLE_ZH = Pattern.compile(ASKS + LOOK + "?" + EARLIER + SOME + ONCE_MORE
            + "[。！!？?~～ ]*|" + ASKS + "(?:回上一頁|上一頁|回上頁|回去|返回)" + ONCE_MORE + "[。！!？?~～ ]*");

    /** 剛剛那個, the one just now: one alone, which is no slate unless it is asked to be seen. */
    private static final Pattern ONE_ALONE = Pattern.compile(".*[那這]一?[個款台雙支副件張顆](?!.*(?:看|回)).*");

    private static final Pattern FIRST = Pattern.compile("(?i)\\b(?:first|original)\\b|一開始|最前面|最早|原本|原來");
    private static final Pattern PREVIOUS = Pattern.compile("(?i)\\b(?:previous|earlier|prior|before)\\b|上一|前一|之前|先前");

    private SlateAgain() {}

    /** The wish, with the slate that is meant; empty where none is said or nothing was shown. */
    public static Optional<Act> read(String text, ShownItems shown) {
        List<List<String>> slates = shown.slates();
        return slates.isEmpty() || text.length() > LONGEST || !isSaid(text.strip())
                ? Optional.empty()
                : Optional.of(new Act.Broaden(meant(text, shown)));
    }

    private static boolean isSaid(String text) {
        return (WHOLE.matcher(text).matches() && SAID.matcher(text).find())
                || (WHOLE_ZH.matcher(text).matches() && !ONE_ALONE.matcher(text).matches());
    }

    /** The first one, the one before the last, or the last where it is talked about since. */
    private static List<String> meant(String text, ShownItems shown) {
        List<List<String>> slates = shown.slates();
        if (FIRST.matcher(text).find()) {
            return slates.getFirst();
        }
        boolean last = slates.size() == 1
                || (shown.talkedSince() && !PREVIOUS.matcher(text).find());
        return slates.get(slates.size() - (last ? 1 : 2));
    }
}

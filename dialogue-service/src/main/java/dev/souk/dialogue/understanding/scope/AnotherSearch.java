package dev.souk.dialogue.understanding.scope;

import dev.souk.contracts.need.Need;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells a search that is begun for somebody else, or for another purpose, from a wish for the present one by how it is brought up:
 * "my sister wants one too" and 順便幫我弟看 begin another, "my wife wants it quiet" and 我爸要雙卡的 refine this one.
 *
 * <p>The patterns read the message with a sign in place of each person who is not searched for at present and of each word for
 * the shopper's own, so that "and something for my little girl" and "and something for hubby" are one form.
 */
public final class AnotherSearch {
    private static final String SOMEBODY = "@";
    private static final String ONESELF = "#";
    private static final String FOR = "for ";

    /** What stands for the thing sought where it is named no more. */
    private static final String ONE =
            "(?:one|ones|some|something|smth|sth|anything|another|a pair|a set)\\b(?! (?:of|that|day|time))";

    private static final String WORDS = "(?:[\\w'’-]+ ){0,3}?";

    /** What goes on to the next thing, where a sentence begins. */
    private static final String ON =
            "(?:^|[.!?;,:) ])(?:and|now|next|also|plus|then|finally|lastly|separately|separate thing"
                    + "|different thing|another thing|while (?:i'm|im) (?:here|at it))\\b[\\s,:.-]*";

    private static final String NOT_OF_THIS =
            "(?:(?!\\b(?:it|its|this|that|they|them|good|ok|okay|fine|enough|easy|too|room|space|same|price)\\b)[^.!?;])";
    private static final String COUNTER = "[個台支雙副隻條款把件顆張盞只組瓶]";
    private static final String IN_CLAUSE = "[^，。！？,.!? ]";

    /** {@code WHO} is who it is for. */
    private static final String FOR_WHOM =
            "(?<!two, |two |both, |that |this |the )\\b" + ONE + " " + WORDS + "for " + WORDS + "WHO"
                    + "|" + ON + NOT_OF_THIS + "{0,40}?\\bfor " + WORDS + "WHO"
                    + "|" + ON + WORDS + "WHO(?:['’]s)?\\s*(?:[:,—-]|$)"
                    + "|\\b(?:what|how) about (?:for )?" + WORDS + "(?:for " + WORDS + ")?WHO"
                    + "|\\bfor " + WORDS + "WHO(?:['’]s)? " + WORDS + "(?:too|as well|also)(?=\\s*[:,;.!-])"
                    + "|(?:順便|接著|接下來|再來|輪到|再[幫給看找買挑]|換(?![成掉]))" + IN_CLAUSE + "{0,6}?WHO"
                    + "|WHO(?:的話|的呢|呢|的是)"
                    + "|(?:^|[，。,.!? 那也再想先要])[幫給替]我?WHO" + IN_CLAUSE + "{0,4}?[找挑選看買弄配]"
                    + "|[找挑選買弄帶來]一?" + COUNTER + IN_CLAUSE + "{0,6}?給我?WHO";

    private static final Pattern SOMEBODYS = pattern(
            FOR_WHOM,
            SOMEBODY,
            ON + NOT_OF_THIS + "{0,20}?@[^.!?;]{0,20}?\\b(?:wants?|needs?|like|use|get|after|for)\\b " + WORDS + ONE,
            "@[^.!?;]{0,20}?\\b(?:wants?|needs?|like|use|get|after|for)\\b " + WORDS + ONE
                    + "[^.!?;]{0,30}?\\b(?:too|as well|also)\\b",
            "@[^!?;]*\\b(?:too|as well|also)\\b[^!?;]{0,30}?\\b(?:wants?|needs?) " + WORDS + ONE,
            "@[^!?;]*\\b" + ONE + " for (?:him|her|them)\\b",
            "@ also (?:wants?|needs?) (?!to\\b|it\\b)",
            "@[^!?;]*\\b(?:for|show me|find|see|look at) (?:his|hers)(?=\\s*(?:[.,;:!?]|$|please\\b|too\\b))",
            "@[^!?;]*[.,;:] *(?:his|hers|for (?:him|her|them)) (?:first|an?|one|some)\\b",
            "@[^!?;]*\\b(?:find|get|show|pick|choose) (?:him|her|them) " + WORDS + ONE,
            "(?:順便|接下來|輪到).*@",
            "(?:另外|還有|最後|然後|那)" + IN_CLAUSE + "{0,6}?@" + IN_CLAUSE + "{0,8}?[要想缺找買挑選]",
            "@" + IN_CLAUSE + "{0,8}?也" + IN_CLAUSE + "{0,3}?(?:要(?![能會用有可])|想(?![能用])|買|缺|需要|換|找|挑)",
            "@.*也(?:順便|一起|要|想)?[幫給替看找]",
            "(?<!給)(?<!給我)(?<!是)(?<!是我)@(?:的(?=[，。,.! ]|$)|要的(?!話))",
            "@.*(?:^|[，。,.!? 那也再想先要])[幫給替][他她牠]們?" + IN_CLAUSE + "{0,4}?[找挑選看買弄配]",
            "@.*[他她]們?的(?=[，。,.!]|$| (?![A-Za-z]))",
            "@.*(?:一人一|另一" + COUNTER + "|另一種)");

    private static final Pattern OWN = pattern(
            FOR_WHOM,
            ONESELF,
            ON + NOT_OF_THIS + "{0,40}?\\bfor me\\b",
            ON + "(?:for )?me\\s*[:,—-]",
            "\\b(?:what|how) about (?:one |some |something )?(?:for )?me\\b",
            "(?:順便|接著|接下來|再來|輪到|再看|再找|換)" + IN_CLAUSE + "{0,4}?我的?(?=[，。,.! :：]|$)",
            "(?:^|[，。,.! 那好另外還有對了換我是])#" + IN_CLAUSE + "*?(?:要(?=[也買換找用裝選挑一兩有的，。 ]|$)|買|用|想|的話)",
            "(?:^|[，。,.! ])#[:：,，]");

    private static final Pattern PURPOSE = pattern(
            "\\b(?:another|a second|one more) (?:one|pair|set) for\\b",
            "",
            ON
                    + "(?:i )?(?:also )?(?:need |want )?(?:one|something|some|a pair|a set|an? (?:\\w+ ){0,3}one) for (?!(?:the )?(?:same|price|less|under|about|around|up|\\d|\\$))",
            ON
                    + "(?:u[mh] )?for (?:my|our|the|his|her) (?!(?:same|price|money)\\b)(?:[\\w']+ ){1,2}(?:an?|one|some|something)\\b",
            "\\balso (?:need|want) an? (?:\\w+ )?one (?:that|which|for|to)\\b",
            "^\\W*(?:(?:and|also|now|plus|then|oh),? )*(?:one |something )?for (?:my|our|the|his|her) (?!(?:same|price|money)\\b)(?:[\\w']+ ){1,3}(?:too|as well|also)(?=\\s*[:,;.!-])",
            "^[\\p{IsHan}]{0,8}(?<!^我)也(?:要|想要|想買|需要|缺)一" + COUNTER + "(?=[，,：:。 ])",
            "^[\\p{IsHan}]{1,8}(?<!^我)也(?:想|要|想要|打算|準備)再?[放擺買弄添裝]一" + COUNTER,
            "(?:另外|還)" + IN_CLAUSE + "{0,5}?(?:要|想要|想買|需要|想找|要買|要找|缺)一" + COUNTER,
            "(?:另外|還有|順便|然後|再來|接著)(?:老家|家裡|公司|辦公室|房間|客廳|宿舍|店裡|廚房|車上|學校|浴室|書房|工作室|倉庫)" + IN_CLAUSE + "*?[要缺用]",
            "\\b" + ONE + " for (?:him|her|them) (?:too|as well|also)\\b");

    /** "now he wants one too", 她也要一台: of whom nothing is said but that it is a man or a woman. */
    private static final Pattern PRONOUN =
            Pattern.compile("(?i)\\b(?:look at|see|show me|back to|return to|for) (his|hers)\\b"
                    + "|\\b(he|she)\\b[^.!?;]{0,20}?\\b(?:wants?|needs?) " + WORDS + ONE
                    + "[^.!?;]{0,20}?\\b(?:too|as well|also)\\b"
                    + "|\\b(he|she) also (?:wants?|needs?) " + WORDS + ONE
                    + "|([他她])也(?:要|想要|想買|想买|需要|缺)一?" + COUNTER);

    /** What somebody told of wishes for himself: "so a light one for him", 她要手持的. */
    private static final Pattern THEIR_WISH = Pattern.compile("(?i)@[^!?]*(?:\\bfor (?:him|her|them)\\b"
            + "|\\b(?:he|she|they)(?:'d| would)? (?:also )?(?:wants?|needs?|likes?|prefers?|runs?)\\b"
            + "|(?:^|[，。,.! 而但])[他她]們?(?:是|想)?要|[給幫][他她])"
            + "|@ (?:would|'d) (?:rather|prefer)|@ prefers");

    /** "two of those, one for me and one for my wife": more than one of what is looked for, and no other search. */
    private static final Pattern SHARED = Pattern.compile(
            "(?i)\\bone for \\w+[^.!?]{0,20}\\bone for\\b|\\b(?:two|both|2) of (?:them|those|these)\\b|各一" + COUNTER
                    + "|一" + COUNTER + "給?(?:我|自己)[^，。]{0,4}[，。, ]?(?:另)?一" + COUNTER + "給");

    /** All but what is said now: 要一樣的，但要白色, "the same in white"; not "the same budget". */
    private static final Pattern SAME = Pattern.compile(
            "(?i)\\bthe same(?: one| thing| model)?(?= *(?:[,.;!]|$|but\\b|in\\b|for\\b|only\\b|just\\b|except\\b))"
                    + "|\\bsame(?: one| thing)? (?:for|but|only|just|except)\\b"
                    + "|(?:一樣的|一模一樣的?|同款的?|同一款的?)(?=[，。,.! ]|$|[但只就])");

    private static final Set<String> HE = Set.of("he", "his", "他");

    private static final Pattern ANY_OWN = Pattern.compile("(?i)me|我|" + ONESELF);

    private AnotherSearch() {}

    /** Where the message goes on to somebody who is not searched for at present: the place of the chunk that names them. */
    static Optional<Integer> somebody(Message message) {
        if (isShared(message)) {
            return Optional.empty();
        }
        String shape = shape(message);
        int own = own(shape);
        int other = somebodys(shape);
        return other < 0 || own > other
                ? Optional.empty()
                : IntStream.range(0, message.size())
                        .filter(at -> isSomebody(message, at))
                        .boxed()
                        .findFirst();
    }

    /** Somebody not searched for at present of whom is told what he wishes: his search may be another one. */
    public static Optional<String> wisher(Message message) {
        return isShared(message) || !THEIR_WISH.matcher(shape(message)).find()
                ? Optional.empty()
                : IntStream.range(0, message.size())
                        .filter(at -> isSomebody(message, at))
                        .boxed()
                        .findFirst()
                        .flatMap(at -> message.chunk(at).cue(Kind.PERSON))
                        .map(Cue::argument);
    }

    /**
     * Whom the message goes on to by a word for a man or a woman alone: somebody searched for before, else whoever that is; nobody where
     * the search may be theirs already.
     */
    static Optional<String> pronoun(Message message) {
        Matcher matcher = PRONOUN.matcher(message.utterance().text());
        if (message.has(Kind.PERSON) || isShared(message) || !matcher.find()) {
            return Optional.empty();
        }
        String found = IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
        String pronoun = HE.contains(found) ? MadeFor.HE : MadeFor.SHE;
        ConversationNeeds needs = message.utterance().needs();
        List<String> known = needs.byScope().keySet().stream()
                .filter(scope -> MadeFor.called(scope).filter(pronoun::equals).isPresent())
                .toList();
        boolean theirs = known.contains(needs.current())
                || !(needs.current().equals(Need.SELF)
                        || MadeFor.called(needs.current()).isPresent());
        boolean nobodys = known.size() != 1 && matcher.group(1) != null; // "hers" is of somebody told of before
        return theirs || nobodys ? Optional.empty() : Optional.of(known.size() == 1 ? known.getFirst() : pronoun);
    }

    /** Whether it goes on to what the shopper wants himself. */
    static boolean isOwn(Message message) {
        String shape = shape(message);
        return !isShared(message) && own(shape) > somebodys(shape);
    }

    /** Whether another search is begun, whoever it is for. */
    public static boolean begins(Message message) {
        String shape = shape(message);
        boolean whose = own(shape) >= 0 || somebodys(shape) >= 0;
        return (whose
                        || pronoun(message).isPresent()
                        || PURPOSE.matcher(message.utterance().text()).find())
                && !isShared(message);
    }

    /** Where it is last gone on to what the shopper wants himself, or -1; the long pattern is tried only where a word can be the shopper. */
    private static int own(String shape) {
        return ANY_OWN.matcher(shape).find() ? last(OWN, shape) : -1;
    }

    /** Where it is last gone on to somebody else, or -1. */
    private static int somebodys(String shape) {
        return shape.contains(SOMEBODY) ? last(SOMEBODYS, shape) : -1;
    }

    /** Whether somebody is only to get one of several of those looked for. */
    static boolean isShared(Message message) {
        return SHARED.matcher(message.utterance().text()).find();
    }

    /** Whether it is to be like the one before, but for what is said. */
    public static boolean isAlike(Message message) {
        return SAME.matcher(message.utterance().text()).find();
    }

    private static int last(Pattern pattern, String shape) {
        return pattern.matcher(shape).results().mapToInt(MatchResult::end).max().orElse(-1);
    }

    private static boolean isSomebody(Message message, int at) {
        String current = message.utterance().needs().current();
        Optional<Cue> person = message.chunk(at).cue(Kind.PERSON);
        return person.isPresent()
                && !person.get().argument().equals(current)
                && !ScopeReader.isQuoted(message.chunks(), at);
    }

    private static String shape(Message message) {
        String text = message.utterance().text();
        StringBuilder shape = new StringBuilder();
        int from = 0;
        for (int at = 0; at < message.size(); at++) {
            boolean somebody = isSomebody(message, at);
            if (somebody || message.chunk(at).is(Kind.OWN)) {
                int start = message.tokens().get(message.chunk(at).from()).start();
                boolean given = text.regionMatches(true, start, FOR, 0, FOR.length());
                shape.append(text, from, start).append(given ? FOR : "").append(somebody ? SOMEBODY : ONESELF);
                from = message.tokens().get(message.chunk(at).to() - 1).end();
            }
        }
        return shape.append(text, from, text.length()).toString();
    }

    private static Pattern pattern(String common, String who, String... more) {
        return Pattern.compile("(?i)" + common.replace("WHO", who) + "|" + String.join("|", more));
    }
}
